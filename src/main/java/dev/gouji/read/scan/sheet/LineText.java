package dev.gouji.read.scan.sheet;

import dev.gouji.document.Cell;
import dev.gouji.document.Opinion;
import dev.gouji.document.Opinion.Vote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Opinions of one line → the text that the line goes by until something tells better: the likeliest text of those that can be
 * told; of a figure by one reader and words by another the likelier.
 */
final class LineText {

    /** What a reader says for something that it cannot tell. */
    private static final char OTHER = '\uFFFD';

    private static final Pattern FIGURE = Pattern.compile("[-0-9.,/+%]+|无");

    private LineText() {}

    /** The text; empty where no reader can tell anything. */
    static String of(List<Opinion> opinions) {
        Vote best = null;
        for (Opinion opinion : opinions) {
            Optional<Vote> first = opinion.votes().stream().findFirst().filter(LineText::tells);
            if (first.isPresent() && (best == null || first.get().permille() > best.permille())) {
                best = first.get();
            }
        }
        return best == null ? "" : best.text();
    }

    /** Whether a text is a figure, or a mark that stands for none. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    private static boolean tells(Vote vote) {
        return vote.text().indexOf(OTHER) < 0 && !vote.text().chars().allMatch(Cell::showsNothing);
    }
}
