package dev.gouji.recognise.figure;

import dev.gouji.document.Place;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.header.Header;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which value of a line belongs to which slot.
 *
 * @param cells one for each slot, left to right; null where none can be told
 * @param trust in the columns: none when header and order disagree
 */
record SlotValues(List<LineCell> cells, Trust trust) {

    /** So many values in a row can be told by their order alone. */
    private static final int FEW = 3;

    /** Finds the value of every slot of a line. */
    static SlotValues of(LineMatch match, Header header) {
        int width = match.expected().width();
        List<LineCell> values = match.values();
        List<LineCell> filled = values.stream().filter(cell -> !cell.isBlank()).toList();
        Trust order = Trust.of(header);
        if (width > 1 && filled.size() == 1 && filled.get(0).count() == width) {
            return new SlotValues(filled.get(0).split(), order);
        }
        if (match.candidate().isGrid() && header.isComplete()) {
            SlotValues under = underHeaders(values, match.end(), header);
            boolean spansLost = filled.size() == width && under.isUnknown() && hasLostSpans(match, filled, header);
            return spansLost ? new SlotValues(filled, Trust.SURE) : under;
        }
        if (width == 1) {
            return single(values, filled);
        }
        if (values.size() == width) {
            return new SlotValues(values, order);
        }
        if (filled.size() == width && values.subList(0, width).equals(filled)) {
            return new SlotValues(filled, order.and(Trust.IF_THE_LINE_ADDS_UP));
        }
        return unknown(width);
    }

    private boolean isUnknown() {
        return cells.get(0) == null;
    }

    /**
     * Whether blank cells among as many values as there are headers stand for slots that wider cells cover: text has no
     * spans, and rows merge other columns than the header over them does.
     */
    private static boolean hasLostSpans(LineMatch match, List<LineCell> filled, Header header) {
        int width = filled.size();
        return width > 1
                && width <= FEW
                && header.ordered()
                && header.end() - header.start() > width
                && match.end() == header.end()
                && header.all().stream()
                        .allMatch(cell -> cell.isBlank()
                                || cell.end() <= header.start()
                                || header.cells().contains(cell))
                && filled.stream()
                        .allMatch(cell -> cell.place() instanceof Place.InText
                                && cell.start() >= header.start()
                                && cell.value().isValue());
    }

    private static SlotValues unknown(int width) {
        return new SlotValues(Collections.nCopies(width, null), Trust.NONE);
    }

    /** A line of one figure: the only value there is, or the first blank cell. */
    private static SlotValues single(List<LineCell> values, List<LineCell> filled) {
        if (filled.size() == 1) {
            return new SlotValues(filled, values.size() == 1 ? Trust.SURE : Trust.NONE);
        }
        return filled.isEmpty() && !values.isEmpty() ? new SlotValues(values.subList(0, 1), Trust.SURE) : unknown(1);
    }

    /**
     * Values go to the headers they stand under. When a row has as many cells as there are slots, each must share a slot
     * column with its header; when it has more, each header must have one that is not blank, or blanks alone, and each
     * value one header. A row with fewer cells has lost some, and which is not known; so has a row that ends before the
     * header does, and a row that ends behind it has got some.
     */
    private static SlotValues underHeaders(List<LineCell> values, int end, Header header) {
        int width = header.cells().size();
        if (values.isEmpty() || end != header.end()) {
            return unknown(width);
        }
        List<LineCell> own =
                values.stream().filter(value -> !header.isForeign(value)).toList();
        List<LineCell> inTurn = own.size() == width ? inTurn(own, header) : null;
        if (inTurn != null) {
            return new SlotValues(inTurn, Trust.SURE);
        }
        if (width > FEW
                && own.size() == 1
                && isNothing(own.get(0))
                && own.get(0).covers(header.start(), end)) {
            return new SlotValues(Collections.nCopies(width, own.get(0).shared()), Trust.SURE);
        }
        if (own.equals(values) && fillsShiftedGrid(values, header)) {
            return new SlotValues(values, Trust.SURE);
        }
        return underEach(own, header);
    }

    /** Whether a cell says that there is nothing: over all columns of a row with a total it says so of each. */
    private static boolean isNothing(LineCell cell) {
        CellValue value = cell.value();
        boolean zero = value.mark() == Mark.NUMBER && value.value().signum() == 0;
        return !cell.isBlank() && (zero || value.mark().countsAsZero());
    }

    /** Each header has one value under it that is not blank, or blanks alone, and each value one header. */
    private static SlotValues underEach(List<LineCell> own, Header header) {
        int width = header.cells().size();
        List<LineCell> assigned = new ArrayList<>();
        for (LineCell above : header.cells()) {
            List<LineCell> under =
                    own.stream().filter(value -> value.overlaps(above)).toList();
            List<LineCell> filled =
                    under.stream().filter(value -> !value.isBlank()).toList();
            if (under.isEmpty() || filled.size() > 1) {
                return unknown(width);
            }
            LineCell value = filled.isEmpty() ? under.get(0) : filled.get(0);
            if (assigned.contains(value)) {
                return unknown(width);
            }
            assigned.add(value);
        }
        boolean all = own.stream().allMatch(value -> value.isBlank() || assigned.contains(value));
        return all ? new SlotValues(assigned, Trust.SURE) : unknown(width);
    }

    /**
     * Whether a short row fills the columns of its header without a gap, cell for cell, only with other spans: pages made
     * from a grid of more columns than the panel needs merge other ones in each row.
     */
    private static boolean fillsShiftedGrid(List<LineCell> values, Header header) {
        int start = header.start();
        if (values.size() != header.cells().size() || values.size() > FEW || !header.ordered()) {
            return false;
        }
        for (LineCell value : values) {
            if (value.start() != start) {
                return false;
            }
            start = value.end();
        }
        return true;
    }

    /** As many values as headers, paired from left to right; null when one does not stand under its header. */
    private static List<LineCell> inTurn(List<LineCell> values, Header header) {
        List<LineCell> headers = new ArrayList<>(header.cells());
        headers.sort(Comparator.comparingInt(LineCell::start));
        List<LineCell> assigned = new ArrayList<>(Collections.nCopies(headers.size(), null));
        for (int i = 0; i < headers.size(); i++) {
            if (!values.get(i).overlaps(headers.get(i))) {
                return null;
            }
            assigned.set(header.cells().indexOf(headers.get(i)), values.get(i));
        }
        return assigned;
    }
}
