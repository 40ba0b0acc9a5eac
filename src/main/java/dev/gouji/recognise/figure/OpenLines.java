package dev.gouji.recognise.figure;

import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.settle.OpenLine;
import dev.gouji.report.Certainty;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines whose cells ran together or got lost. */
final class OpenLines {

    /** So few cells may be one number and blanks, whatever its length. */
    private static final int FEW = 3;

    private final LostLines lostLines;

    OpenLines(LostLines lostLines) {
        this.lostLines = lostLines;
    }

    /** The lines, with those opened whose cells have to be settled. */
    List<FoundLine> open(List<FoundLine> lines) {
        boolean vanish = doBlanksVanish(lines);
        List<FoundLine> opened = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            List<FoundLine> behind = behind(lines, i);
            if (isOpen(lines.get(i), behind)) {
                opened.set(i, opened(lines.get(i), behind, vanish));
                for (int k = 1; k <= behind.size(); k++) {
                    opened.set(i + k, lines.get(i + k).within(opened.get(i)));
                }
            }
        }
        return opened;
    }

    /** The lines of the form behind a line of text that were not found: it may hold them, if only their labels are lost. */
    private static List<FoundLine> behind(List<FoundLine> lines, int index) {
        FoundLine line = lines.get(index);
        int end = index + 1;
        while (line.match() != null
                && line.match().candidate().isText()
                && end < lines.size()
                && lines.get(end).match() == null
                && lines.get(end).expected().sharesPanel(line.expected())) {
            end++;
        }
        return lines.subList(index + 1, end);
    }

    private static boolean isOpen(FoundLine line, List<FoundLine> behind) {
        if (line.match() == null || line.expected().isCounted()) {
            return false;
        }
        Kind kind = line.match().candidate().kind();
        boolean told = line.cell(0) != null && kind != Kind.GLUED;
        return kind != Kind.GRID && !told && (line.expected().width() > 1 || !behind.isEmpty());
    }

    private static FoundLine opened(FoundLine line, List<FoundLine> behind, boolean vanish) {
        List<PrintedSlot> slots = new ArrayList<>(line.expected().line().slots());
        int own = slots.size();
        behind.forEach(lost -> slots.addAll(lost.expected().line().slots()));
        List<LineCell> tokens = tokens(line);
        boolean glued = line.match().candidate().kind() == Kind.GLUED;
        boolean run = tokens.size() == 1 && own > FEW && tokens.get(0).text().length() >= own;
        boolean joined = glued || tokens.size() == 1 || tokens.stream().anyMatch(OpenLines::isRun);
        boolean lacks = (glued || run) ? vanish : tokens.size() < slots.size();
        return line.opened(new OpenLine(slots, own, tokens, joined, lacks, true));
    }

    /** Whether a token cannot be a single cell: {@code 000}. */
    static boolean isRun(LineCell token) {
        return !token.isBlank() && token.value().certainty() != Certainty.READ;
    }

    /** The values without the blank cells at the end. */
    private static List<LineCell> tokens(FoundLine line) {
        List<LineCell> values = line.match().values();
        int end = values.size();
        while (end > 0 && values.get(end - 1).isBlank()) {
            end--;
        }
        return values.subList(0, end);
    }

    /**
     * Whether blank cells left nothing behind where cells ran together: a run is too short for its line, or a label has no
     * value at all.
     */
    private boolean doBlanksVanish(List<FoundLine> lines) {
        List<FoundLine> glued = lines.stream()
                .filter(line -> line.match() != null && line.match().candidate().kind() == Kind.GLUED)
                .toList();
        return glued.stream().anyMatch(OpenLines::isTooShort)
                || lines.stream()
                        .anyMatch(line -> line.match() == null
                                && glued.stream()
                                        .anyMatch(other -> other.expected().sharesTable(line.expected()))
                                && lostLines.hasLabel(line.expected()));
    }

    private static boolean isTooShort(FoundLine line) {
        int characters = line.match().values().stream()
                .mapToInt(cell -> cell.text().length())
                .sum();
        return characters < line.expected().width();
    }
}
