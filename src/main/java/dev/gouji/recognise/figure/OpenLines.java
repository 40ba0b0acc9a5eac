package dev.gouji.recognise.figure;

import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.loss.TextLosses;
import dev.gouji.recognise.settle.OpenLine;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines whose cells ran together or got lost. */
final class OpenLines {

    /** So few cells may be one number and blanks, whatever its length. */
    private static final int FEW = 3;

    private OpenLines() {}

    /**
     * The lines, with those opened whose cells have to be settled.
     *
     * @param lines every line of the form, in order
     */
    static List<FoundLine> open(List<FoundLine> lines, TextLosses losses) {
        boolean vanish = losses.ofBlanksInRuns();
        List<FoundLine> opened = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            List<FoundLine> behind = behind(lines, i, losses);
            // a line in which the text is cut off has lost what would tell its cells apart
            boolean cut = i + 1 < lines.size()
                    && lines.get(i).match() != null
                    && losses.endsIn(lines.get(i).match());
            if (!cut && isOpen(lines.get(i), behind)) {
                opened.set(i, opened(lines.get(i), behind, vanish));
                for (int k = 1; k <= behind.size(); k++) {
                    opened.set(i + k, lines.get(i + k).within(opened.get(i)));
                }
            }
        }
        return opened;
    }

    /** The lines of the form behind a line of text that were not found: it may hold them, if only their labels are lost. */
    private static List<FoundLine> behind(List<FoundLine> lines, int index, TextLosses losses) {
        FoundLine line = lines.get(index);
        int end = index + 1;
        if (line.match() != null && line.match().candidate().isText()) {
            while (end < lines.size()
                    && lines.get(end).match() == null
                    && !losses.isCutOff(lines.get(end).expected())
                    && lines.get(end).expected().sharesPanel(line.expected())) {
                end++;
            }
        }
        return lines.subList(index + 1, end);
    }

    private static boolean isOpen(FoundLine line, List<FoundLine> behind) {
        if (line.match() == null
                || (line.expected().isCounted() && !line.match().candidate().isGlued())) {
            return false;
        }
        boolean told = line.cell(0) != null && (!line.match().candidate().isGlued() || isParted(line));
        boolean several = line.expected().width() > 1 || !behind.isEmpty();
        return !line.match().candidate().isGrid() && !told && several;
    }

    /** Whether each of its values is parted from the next by white space, and stands on the line of its label. */
    private static boolean isParted(FoundLine line) {
        LineCell label = line.match().label();
        List<LineCell> values = line.match().values();
        return label != null
                && values.size() == line.expected().width()
                && values.size() > 1
                && values.stream().allMatch(value -> !value.isBlank() && value.sharesLine(label));
    }

    private static FoundLine opened(FoundLine line, List<FoundLine> behind, boolean vanish) {
        List<PrintedSlot> slots = new ArrayList<>(slots(line));
        int own = slots.size();
        behind.forEach(lost -> slots.addAll(slots(lost)));
        List<LineCell> tokens = tokens(line);
        boolean glued = line.match().candidate().isGlued();
        boolean run = tokens.size() == 1 && own > FEW && tokens.get(0).text().length() >= own;
        boolean joined = glued || tokens.size() == 1 || tokens.stream().anyMatch(TextLosses::isRun);
        boolean lacks = (glued || run) ? vanish : tokens.size() < slots.size();
        return line.opened(new OpenLine(slots, own, tokens, joined, lacks, true));
    }

    private static List<PrintedSlot> slots(FoundLine line) {
        return line.expected().slots().stream().map(ExpectedSlot::slot).toList();
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
}
