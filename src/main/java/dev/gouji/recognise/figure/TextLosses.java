package dev.gouji.recognise.figure;

import dev.gouji.document.Place;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.align.LineMatch.PlacedBy;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.CandidateLine.Kind;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.settle.PageNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a flattened text shows of the cells and labels that it has lost. Where one is gone, others may be: a row with the
 * right number of values may have lost one and got the number of a page for it, and a row that was not found may have
 * left nothing behind.
 */
final class TextLosses {

    /** Shorter labels (3.其他) stand in any prose. */
    private static final int SHORTEST_TELLING_LABEL = 6;

    private final FormAlignment alignment;
    private final LostLines lostLines;
    private final Set<String> others;
    private final boolean cells;
    private final boolean strayNumbers;

    /**
     * For one report.
     *
     * @param text all its text, folded
     */
    TextLosses(FormAlignment alignment, LostLines lostLines, String text) {
        this.alignment = alignment;
        this.lostLines = lostLines;
        this.cells = alignment.expected().stream().anyMatch(this::hasLostCell);
        this.strayNumbers = hasStrayNumber();
        this.others = labelsOfOtherVariants(text);
    }

    /** Whether any row has fewer values than cells: blank cells, or lost ones, left nothing behind. */
    boolean ofCells() {
        return cells;
    }

    /** Whether a line that was not found may have left nothing behind: other lines of its table have lost cells. */
    boolean mayHave(ExpectedLine line) {
        return cells && isAmongText(line);
    }

    private boolean hasLostCell(ExpectedLine line) {
        LineMatch match = alignment.match(line);
        if (match == null) {
            return isAmongText(line) && lostLines.hasLabel(line);
        }
        List<LineCell> values = match.values();
        boolean joined = match.candidate().kind() == Kind.GLUED
                || values.size() == 1
                || values.stream().anyMatch(OpenLines::isRun);
        int most =
                joined ? values.stream().mapToInt(cell -> cell.text().length()).sum() : values.size();
        return match.candidate().isText() && most < line.width();
    }

    /** Whether a number that may be a page's stands on a line by itself where the form has no cell for it. */
    private boolean hasStrayNumber() {
        Set<Integer> told = new HashSet<>();
        boolean surplus = false;
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            if (match != null) {
                told.add(match.candidate().index());
                surplus |= match.values().size() > line.width() && holdsNumberAlone(match.candidate());
            }
        }
        return surplus
                || alignment.candidates().stream()
                        .anyMatch(candidate -> !told.contains(candidate.index()) && holdsNumberAlone(candidate));
    }

    /** Whether lines of the same table were found in text. */
    private boolean isAmongText(ExpectedLine line) {
        return alignment.expected().stream()
                .filter(line::sharesTable)
                .map(alignment::match)
                .anyMatch(match -> match != null && match.candidate().isText());
    }

    /**
     * Whether the values behind a label in text may be those of the next line of the form, whose label was not found: its
     * own would all have vanished.
     */
    boolean mayHoldTheNext(LineMatch match) {
        int next = match.expected().index() + 1;
        if (!match.candidate().isText()
                || match.expected().isCounted()
                || next >= alignment.expected().size()) {
            return false;
        }
        ExpectedLine line = alignment.expected().get(next);
        return line.sharesTable(match.expected()) && !isFoundBehind(match, alignment.match(line));
    }

    /** Whether a line stands behind another, and none of the form between them; the end of a header is no label of it. */
    private boolean isFoundBehind(LineMatch match, LineMatch next) {
        int from = match.candidate().index();
        return next != null
                && (next.whole() || next.labelCell() == 0 || next.placedBy() == PlacedBy.ORDER)
                && next.candidate().index() > from
                && alignment.expected().stream()
                        .map(alignment::match)
                        .filter(other -> other != null && other.candidate().index() > from)
                        .allMatch(other ->
                                other.candidate().index() >= next.candidate().index());
    }

    /**
     * Whether one of the values of a line in text may be a page's number, with a cell of the line lost for it: it stands on
     * a line by itself, and the text has lost cells or has numbers where there is no cell.
     */
    boolean mayHoldAPageNumber(LineMatch match) {
        return (cells || strayNumbers) && holdsNumberAlone(match.candidate());
    }

    private static boolean holdsNumberAlone(CandidateLine line) {
        return line.kind() == Kind.FLAT
                && IntStream.range(line.firstValue(), line.cells().size())
                        .anyMatch(i -> PageNumber.isLike(line.cells().get(i))
                                && !sharesLine(line.cells(), i - 1, i)
                                && !sharesLine(line.cells(), i, i + 1));
    }

    private static boolean sharesLine(List<LineCell> cells, int one, int next) {
        return one >= 0
                && next < cells.size()
                && cells.get(one).place() instanceof Place.InText here
                && cells.get(next).place() instanceof Place.InText there
                && here.line() == there.line();
    }

    /** Whether rows stand in text that only another alternative of the form has. */
    boolean mayBeOfOtherVariant(LineMatch match) {
        return match.candidate().isText()
                && !others.isEmpty()
                && match.expected().line().row() != null
                && !match.expected().isCounted()
                && isOwn(match.expected());
    }

    private boolean isOwn(ExpectedLine line) {
        return alignment.form().form().variants().stream()
                .anyMatch(variant -> variant.tables().stream()
                        .flatMap(table -> table.panels().stream())
                        .flatMap(panel -> panel.rows().stream())
                        .noneMatch(row -> row.id().equals(line.line().row().id())));
    }

    private Set<String> labelsOfOtherVariants(String text) {
        Set<String> own = labels(alignment.form(), true);
        Set<String> labels = new HashSet<>();
        for (FormVariant variant : alignment.form().form().variants()) {
            labels.addAll(labels(variant, false));
        }
        labels.removeIf(label -> label.length() < SHORTEST_TELLING_LABEL
                || !text.contains(label)
                || own.stream().anyMatch(longer -> longer.contains(label)));
        return labels;
    }

    private static Set<String> labels(FormVariant variant, boolean groups) {
        Set<String> labels = new HashSet<>();
        variant.tables().stream()
                .flatMap(table -> table.panels().stream())
                .flatMap(panel -> panel.rows().stream())
                .forEach(row -> {
                    labels.add(Folding.core(row.wording().label()));
                    row.under().stream()
                            .filter(group -> groups)
                            .map(Wording::label)
                            .map(Folding::core)
                            .forEach(labels::add);
                });
        return labels;
    }
}
