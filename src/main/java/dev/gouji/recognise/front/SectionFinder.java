package dev.gouji.recognise.front;

import dev.gouji.form.Form;
import dev.gouji.form.Wording;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the statutory sections by their headings, in order, typos included. */
final class SectionFinder {

    private static final int LONGEST_HEADING = 60;
    private static final Pattern ORDINAL = Pattern.compile("^[(]?[一二三四五六七八九][)]?[、.,:．]?");

    private SectionFinder() {}

    /** A heading: which section, and which piece of text. */
    record Found(int ordinal, int piece) {}

    /** The headings, in the form's order; each section at most once. */
    static List<Found> headings(List<TextPiece> pieces, Form form) {
        List<Found> found = new ArrayList<>();
        int after = -1;
        for (int section = 0; section < form.sections().size(); section++) {
            int piece = find(pieces, after + 1, form.sections().get(section));
            if (piece >= 0) {
                found.add(new Found(section + 1, piece));
                after = piece;
            }
        }
        return found;
    }

    private static int find(List<TextPiece> pieces, int from, Wording heading) {
        for (int i = from; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (piece.dense().length() > LONGEST_HEADING
                    || !ORDINAL.matcher(piece.dense()).find()) {
                continue;
            }
            String core = Folding.core(piece.text());
            for (String label : heading.all()) {
                if (LabelSimilarity.of(Folding.core(label), core) >= LabelSimilarity.HEADING) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The sections with their prose; blocks that became table lines are left out. */
    static List<Section> sections(List<TextPiece> pieces, List<Found> headings, Set<Integer> tableBlocks) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int from = headings.get(i).piece() + 1;
            int to = i + 1 < headings.size() ? headings.get(i + 1).piece() : pieces.size();
            List<String> paragraphs = new ArrayList<>();
            for (TextPiece piece : pieces.subList(from, to)) {
                if (!tableBlocks.contains(piece.block())) {
                    paragraphs.add(piece.text().strip());
                }
            }
            String heading = pieces.get(headings.get(i).piece()).text().strip();
            sections.add(new Section(headings.get(i).ordinal(), heading, String.join("\n", paragraphs)));
        }
        return sections;
    }
}
