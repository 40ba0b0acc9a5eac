package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.form.Forms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts a paragraph in which a whole report runs on: {@code 青岚县水务局2023年年度报告 …。一、总体情况 …。二、主动公开政府信息情况 …}
 * becomes its title, its headings and what stands between them, a paragraph each.
 */
final class RunOnText {

    private static final String FIRST = "一、";

    /** So many headings in one paragraph are those of a report, and fewer behind its title. */
    private static final int ENOUGH = 3;

    /** A title, the way to the page before it; words behind it are parted from it, or are the first heading. */
    private static final Pattern TITLE =
            Pattern.compile("^\\s*(?:[^|]{1,20}[|]\\s*){0,6}\\S{2,80}?(?:年度报告|年报|工作报告)(?=\\s|一、)");

    private static final Pattern HEADING = Pattern.compile("(?<![（(、])[一二三四五六七]、\\s*(?:" + headings() + ")");

    private RunOnText() {}

    /** The blocks with such paragraphs parted. */
    static List<Block> part(List<Block> blocks) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.seen().legibility() == Legibility.CLEAR) {
                add(paragraph, parted);
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    private static void add(Paragraph paragraph, List<Block> parted) {
        String text = paragraph.text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        Matcher title = TITLE.matcher(text);
        int body = title.find() ? title.end() : 0;
        boolean titled = body > 0 && text.substring(body).stripLeading().startsWith(FIRST);
        Matcher heading = HEADING.matcher(text);
        int found = 0;
        while (heading.find()) {
            cuts.add(heading.start());
            cuts.add(heading.end());
            found++;
        }
        if (found < ENOUGH && !(titled && found > 0)) {
            parted.add(paragraph);
            return;
        }
        cuts.add(body);
        for (int from : cuts.headSet(text.length())) {
            String part = text.substring(from, cuts.higher(from));
            if (!part.isBlank()) {
                parted.add(new Paragraph(paragraph.seen().part(part), at(paragraph.place(), from)));
            }
        }
    }

    private static Place at(Place place, int offset) {
        return place instanceof Place.InText text ? new Place.InText(text.line(), text.character() + offset) : place;
    }

    /** The headings of every form, longer ones first. */
    private static String headings() {
        return Forms.all().stream()
                .flatMap(form -> form.sections().stream())
                .flatMap(section -> section.all().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
