package dev.gouji.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headers and footers → their place in a story. On which page they are seen is not known before pages are laid out; where one
 * heading follows another and nothing stands between, what belongs there stands elsewhere.
 */
final class Margins {

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、.{2,40}");

    private Margins() {}

    /** The story with its headers and footers in the first such gap; at its end where there is none. */
    static List<Draft> placed(List<Draft> story) {
        List<Draft> placed = new ArrayList<>();
        List<Draft> margins = new ArrayList<>();
        for (Draft draft : story) {
            (draft instanceof Draft.Margin ? margins : placed).add(draft);
        }
        placed.addAll(gap(placed), margins);
        return placed;
    }

    private static int gap(List<Draft> story) {
        boolean behindHeading = false;
        for (int i = 0; i < story.size(); i++) {
            boolean heading = isHeading(story.get(i));
            if (behindHeading && heading) {
                return i;
            }
            behindHeading = heading;
        }
        return story.size();
    }

    private static boolean isHeading(Draft draft) {
        return draft instanceof Draft.Text text
                && NUMBERED.matcher(text.text().strip()).matches();
    }
}
