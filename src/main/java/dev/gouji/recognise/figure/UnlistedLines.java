package dev.gouji.recognise.figure;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Panel;
import dev.gouji.form.PrintedLine;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.align.WordingFit;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.value.UnitWord;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the indicators of a document that its form does not list, so that they are kept: lines of its indicator table
 * with a label, and a unit or a number, that are no line of the form.
 */
final class UnlistedLines {

    private static final int SHORTEST_LABEL = 2;

    private final FormAlignment alignment;
    private final Map<Integer, LineMatch> byCandidate = new HashMap<>();

    /**
     * An indicator that the form does not list.
     *
     * @param match its line, as if the form had a row for it
     * @param sure whether it cannot be a row of the form whose label was lost: all rows around it were found
     */
    record Unlisted(LineMatch match, boolean sure) {}

    UnlistedLines(FormAlignment alignment) {
        this.alignment = alignment;
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            if (match != null && line.isCounted()) {
                byCandidate.put(match.candidate().index(), match);
            }
        }
    }

    /** The lines, in the document's order; numbered from 1. */
    List<Unlisted> find() {
        List<Unlisted> found = new ArrayList<>();
        for (CandidateLine line : byCandidate.isEmpty() ? List.<CandidateLine>of() : alignment.candidates()) {
            LineMatch above = byCandidate.containsKey(line.index()) ? null : neighbour(line, -1);
            LineMatch below = byCandidate.containsKey(line.index()) ? null : neighbour(line, 1);
            int label = labelCell(line);
            if ((above == null && below == null)
                    || (line.isText() && (above == null || below == null))
                    || label < 0
                    || !isIndicator(line, label, above, below)) {
                continue;
            }
            boolean sure = above != null && (below == null ? isLast(above) : isNext(above, below));
            ExpectedLine beside = (above != null ? above : below).expected();
            found.add(new Unlisted(match(line, label, beside, found.size() + 1), sure));
        }
        return found;
    }

    private static boolean isNext(LineMatch above, LineMatch below) {
        return below.expected().index() - above.expected().index() == 1;
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
            if (byCandidate.containsKey(i)) {
                return byCandidate.get(i);
            }
        }
        return null;
    }

    private boolean isIndicator(CandidateLine line, int label, LineMatch above, LineMatch below) {
        String text = line.cells().get(label).text();
        String core = Folding.core(text);
        Panel panel = (above != null ? above : below).expected().panel();
        boolean number = line.cells().stream().anyMatch(cell -> cell.value().mark() == Mark.NUMBER);
        boolean unit = line.unit() != null || UnitWord.atEndOf(text) != null;
        boolean within = above != null && below != null;
        return core.length() >= SHORTEST_LABEL
                && (unit || (number && within))
                && (number || !isGroup(text, panel))
                && panel.columns().stream()
                        .noneMatch(column -> WordingFit.of(column.wording()).isLike(text));
    }

    private static boolean isGroup(String text, Panel panel) {
        return panel.rows().stream()
                .flatMap(row -> row.under().stream())
                .anyMatch(group -> WordingFit.of(group).isLike(text));
    }

    /** The last cell before the values that is none; -1 when there is none, or nothing behind it. */
    private static int labelCell(CandidateLine line) {
        if (line.isText()) {
            return line.firstValue() - 1;
        }
        int last = -1;
        for (int i = 0; i < line.cells().size() && line.cells().get(i).value().mark() != Mark.NUMBER; i++) {
            LineCell cell = line.cells().get(i);
            last = cell.value().isValue() || cell.carried() ? last : i;
        }
        return last == line.cells().size() - 1 ? -1 : last;
    }

    private static LineMatch match(CandidateLine line, int labelCell, ExpectedLine beside, int number) {
        String printed = line.cells().get(labelCell).text();
        Wording label = new Wording(Folding.unspaced(printed), List.of(), null);
        String id = FormVariant.unlistedRow(number);
        FormRow row = new FormRow(id, label, List.of(), unit(line, printed));
        List<PrintedSlot> slots = beside.panel().columns().stream()
                .map(column -> new PrintedSlot(
                        new FigureKey(beside.table().id(), id, column.id()), column.in(row), List.of(column.wording())))
                .toList();
        ExpectedLine expected = new ExpectedLine(
                beside.index(), beside.table(), beside.panel(), beside.panelIndex(), new PrintedLine(row, slots));
        return new LineMatch(expected, line, 1, labelCell, true, PlacedBy.LABEL, false);
    }

    private static String unit(CandidateLine line, String label) {
        if (line.unit() != null) {
            return UnitWord.of(line.unit().text());
        }
        String atEnd = UnitWord.atEndOf(label);
        return atEnd != null
                ? atEnd
                : line.cells().stream()
                        .map(cell -> cell.value().unit())
                        .filter(unit -> unit != null)
                        .findFirst()
                        .orElse(null);
    }
}
