package dev.gouji.recognise.front;

import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.Wording;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.report.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the statutory sections by their headings, in order, typos included. */
final class SectionFinder {

    private static final int LONGEST_HEADING = 60;
    private static final Pattern ORDINAL = Pattern.compile("[(]?[一二三四五六七八九][)]?[、.,:．]?");

    private static final Pattern PART = Pattern.compile("[一二三四五六七八九][、.,:．]");

    /** A heading: which section, and which piece of text. */
    private record Found(int ordinal, int piece) {}

    private final List<TextPiece> pieces;

    /** The headings in the form's order, each section at most once. */
    private final Map<Form, List<Found>> headings = new LinkedHashMap<>();

    /** Looks for the headings of every form. */
    SectionFinder(List<TextPiece> pieces) {
        this.pieces = pieces;
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (mayBeHeading(pieces.get(i))) {
                numbered.add(i);
            }
        }
        Forms.all().forEach(form -> headings.put(form, headings(form, numbered)));
    }

    private static boolean mayBeHeading(TextPiece piece) {
        return piece.dense().length() <= LONGEST_HEADING
                && ORDINAL.matcher(piece.dense()).lookingAt();
    }

    private List<Found> headings(Form form, List<Integer> numbered) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        int ordinal = 1;
        for (Wording section : form.sections()) {
            int at = next(FoldedWording.of(section), numbered, from);
            if (at >= 0) {
                found.add(new Found(ordinal, numbered.get(at)));
                from = at + 1;
            }
            ordinal++;
        }
        return found;
    }

    /**
     * Where among the numbered pieces a heading stands next, one that is numbered as a part ({@code 二、}) before any that is
     * numbered as a part of a part ({@code （一）}); -1 when it stands nowhere.
     */
    private int next(FoldedWording heading, List<Integer> numbered, int from) {
        int inPart = -1;
        for (int at = from; at < numbered.size(); at++) {
            TextPiece piece = pieces.get(numbered.get(at));
            if (heading.isHeading(piece.words().core())) {
                if (PART.matcher(piece.dense()).lookingAt()) {
                    return at;
                }
                inPart = inPart < 0 ? at : inPart;
            }
        }
        return inPart;
    }

    /** How many headings of a form were found. */
    int count(Form form) {
        return headings.get(form).size();
    }

    /** The piece in which the first of these stands; behind all pieces when there is none. */
    int firstPiece() {
        return most().isEmpty() ? pieces.size() : most().get(0).piece();
    }

    private List<Found> most() {
        List<Found> most = List.of();
        for (List<Found> found : headings.values()) {
            most = found.size() > most.size() ? found : most;
        }
        return most;
    }

    /** The sections of a form with their prose; blocks that became table lines are left out. */
    List<Section> sections(Form form, Set<Integer> tableBlocks) {
        List<Found> found = headings.get(form);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int heading = found.get(i).piece();
            int end = i + 1 < found.size() ? found.get(i + 1).piece() : pieces.size();
            List<String> paragraphs = pieces.subList(heading + 1, end).stream()
                    .filter(piece -> !tableBlocks.contains(piece.block()))
                    .map(piece -> piece.text().strip())
                    .toList();
            sections.add(new Section(
                    found.get(i).ordinal(), pieces.get(heading).text().strip(), String.join("\n", paragraphs)));
        }
        return sections;
    }
}
