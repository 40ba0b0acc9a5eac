package dev.gouji.recognise.figure;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormVariant;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the indicators of a document that its form does not list, so that they are kept: lines of its indicator table
 * with a label, and a unit or a number, that are no line of the form.
 */
final class UnlistedLines {

    private static final int SHORTEST_LABEL = 2;

    private final FormAlignment alignment;

    /**
     * An indicator that the form does not list.
     *
     * @param match its line, as if the form had a row for it
     * @param sure whether it cannot be a row of the form whose label was lost: all rows around it were found
     */
    record Unlisted(LineMatch match, boolean sure) {

        /** The index of its line. */
        int candidate() {
            return match.candidate().index();
        }
    }

    /** The lines of the form found next above and below a line in its table; null where there is none. */
    private record Neighbours(LineMatch above, LineMatch below) {

        boolean both() {
            return above != null && below != null;
        }

        boolean none() {
            return above == null && below == null;
        }

        ExpectedLine nearest() {
            return (above != null ? above : below).expected();
        }
    }

    UnlistedLines(FormAlignment alignment) {
        this.alignment = alignment;
    }

    /** The lines, in the document's order; numbered from 1. */
    List<Unlisted> find() {
        List<Unlisted> found = new ArrayList<>();
        if (alignment.matches().stream().anyMatch(match -> match.expected().isCounted())) {
            for (CandidateLine line : alignment.candidates()) {
                if (indicatorAt(line.index()) == null) {
                    add(line, found);
                }
            }
        }
        return found;
    }

    private void add(CandidateLine line, List<Unlisted> found) {
        Neighbours around = new Neighbours(neighbour(line, -1), neighbour(line, 1));
        int label = labelCell(line);
        if (around.none() || (line.isText() && !around.both()) || label < 0 || !isIndicator(line, label, around)) {
            return;
        }
        LineMatch match = match(line, label, around.nearest(), found.size() + 1);
        found.add(new Unlisted(match, isSure(around)));
    }

    /** What a line was found to be, if that is an indicator; else null. */
    private LineMatch indicatorAt(int index) {
        LineMatch match = alignment.matchAt(index);
        return match != null && match.expected().isCounted() ? match : null;
    }

    /** Whether no line of the form is missing beside it. */
    private boolean isSure(Neighbours around) {
        if (around.above() == null) {
            return false;
        }
        int above = around.above().expected().index();
        return around.below() == null
                ? isLast(around.above())
                : around.below().expected().index() == above + 1;
    }

    /** Whether the form has no line behind this one, so that what follows it is none whose label was lost. */
    private boolean isLast(LineMatch above) {
        return alignment.expected().stream()
                .noneMatch(line -> line.index() > above.expected().index() && line.sharesTable(above.expected()));
    }

    /** The next line of the same table or run of text, in one direction, that is a line of the form; null when there is none. */
    private LineMatch neighbour(CandidateLine line, int step) {
        List<CandidateLine> candidates = alignment.candidates();
        for (int i = line.index() + step; i >= 0 && i < candidates.size(); i += step) {
            if (candidates.get(i).group() != line.group()) {
                return null;
            }
            if (indicatorAt(i) != null) {
                return indicatorAt(i);
            }
        }
        return null;
    }

    private static boolean isIndicator(CandidateLine line, int label, Neighbours around) {
        PrintedText text = line.cells().get(label).words();
        ExpectedPanel panel = around.nearest().panel();
        boolean number = line.cells().stream().anyMatch(LineCell::isNumber);
        boolean unit = line.unit() != null || text.unitAtEnd() != null;
        return text.core().length() >= SHORTEST_LABEL
                && (unit || (number && around.both()))
                && (number || !panel.isGroup(text))
                && panel.columns().stream().noneMatch(column -> column.isLike(text));
    }

    /** The last cell before the values that is none; -1 when there is none, or nothing behind it. */
    private static int labelCell(CandidateLine line) {
        if (line.isText()) {
            return line.firstValue() - 1;
        }
        int last = -1;
        for (int i = 0; i < line.cells().size() && !line.cells().get(i).isNumber(); i++) {
            LineCell cell = line.cells().get(i);
            last = cell.value().isValue() || cell.carried() ? last : i;
        }
        return last == line.cells().size() - 1 ? -1 : last;
    }

    private static LineMatch match(CandidateLine line, int labelCell, ExpectedLine beside, int number) {
        PrintedText printed = line.cells().get(labelCell).words();
        Wording label = new Wording(printed.unspaced(), List.of(), null);
        String id = FormVariant.unlistedRow(number);
        FormRow row = new FormRow(id, label, List.of(), unit(line, printed));
        List<PrintedSlot> slots = beside.panel().panel().columns().stream()
                .map(column -> new PrintedSlot(
                        new FigureKey(beside.table().id(), id, column.id()), column.in(row), List.of(column.wording())))
                .toList();
        return new LineMatch(beside.beside(row, slots), line, 1, labelCell, true, PlacedBy.LABEL, false);
    }

    private static String unit(CandidateLine line, PrintedText label) {
        if (line.unit() != null) {
            return line.unit().words().unit();
        }
        if (label.unitAtEnd() != null) {
            return label.unitAtEnd();
        }
        return line.cells().stream()
                .map(cell -> cell.value().unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
