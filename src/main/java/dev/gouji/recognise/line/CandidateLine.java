package dev.gouji.recognise.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that may be a row of a statutory table.
 *
 * @param index its position among the candidate lines of the document, from 0
 * @param kind what it was before
 * @param group the table, or the run of text, it belongs to; lines of one group have the same number
 * @param block the index of the document block in which it begins; in flattened text, prose before its labels left out
 * @param lastBlock the index of the block in which it ends
 * @param cells label cells and value cells, left to right
 * @param firstValue in flattened text the index of the first value cell; -1 in tables, where any cell may be either
 * @param unit the cell that held its unit, where the table prints one beside every row; null when there is none
 * @param above words of the text before a table that are no part of a line, in its first row, cut to the last of them; else
 *     empty
 */
public record CandidateLine(
        int index,
        Kind kind,
        int group,
        int block,
        int lastBlock,
        List<LineCell> cells,
        int firstValue,
        LineCell unit,
        String above) {

    /** What a candidate line was before. */
    public enum Kind {
        /** A row of a table whose columns can be trusted. */
        GRID,
        /** A row of a table whose columns were lost. */
        RAGGED,
        /** Labels and values on lines of their own, or on one line with spaces between. */
        FLAT,
        /** Labels and values that ran together without anything between. */
        GLUED
    }

    /** Copies the list. */
    public CandidateLine {
        cells = List.copyOf(cells);
    }

    /** A line as it was collected, its unit among its cells. */
    CandidateLine(
            int index,
            Kind kind,
            int group,
            int block,
            int lastBlock,
            List<LineCell> cells,
            int firstValue,
            String above) {
        this(index, kind, group, block, lastBlock, cells, firstValue, null, above);
    }

    /** Whether it comes from flattened text. */
    public boolean isText() {
        return kind == Kind.FLAT || kind == Kind.GLUED;
    }

    /** Whether labels and values of it ran together. */
    public boolean isGlued() {
        return kind == Kind.GLUED;
    }

    /** Whether it comes from a table whose columns can be trusted. */
    public boolean isGrid() {
        return kind == Kind.GRID;
    }

    /** In flattened text the cells before the values; in tables all cells, of which any may be a label. */
    public List<LineCell> labels() {
        return isText() ? cells.subList(0, firstValue) : cells;
    }

    /** The cells behind one that ends its label; in flattened text the values. */
    public List<LineCell> behind(int labelCell) {
        return cells.subList(isText() ? firstValue : labelCell + 1, cells.size());
    }

    /**
     * The cells behind a label, of which there should be so many. Where the columns were lost, blank cells around these are
     * what is left of spans, and not of the line.
     */
    public List<LineCell> behind(int labelCell, int width) {
        List<LineCell> behind = behind(labelCell);
        if (isGrid() || behind.size() <= width) {
            return behind;
        }
        int from = 0;
        int to = behind.size();
        while (to > 0 && behind.get(to - 1).isBlank()) {
            to--;
        }
        while (from < to && behind.get(from).isBlank()) {
            from++;
        }
        if (from == to) {
            return behind.subList(0, width);
        }
        return to - from == width ? behind.subList(from, to) : behind;
    }

    /** Whether a blank cell of a line of text stands between two that are not, and so in its place. */
    boolean hasBlankBetween() {
        int end = lastInk();
        int from = firstValue;
        while (from < end && cells.get(from).isBlank()) {
            from++;
        }
        return cells.subList(from, Math.max(from, end)).stream().anyMatch(LineCell::isBlank);
    }

    /** A line of text without the blank cells behind its values, where these may only fill it up. */
    CandidateLine withoutLastBlanks() {
        int end = lastInk() + 1;
        return end <= firstValue || end == cells.size()
                ? this
                : new CandidateLine(
                        index, kind, group, block, lastBlock, cells.subList(0, end), firstValue, unit, above);
    }

    /** A line of text without its last value; one that has no other has a blank one then. */
    CandidateLine withoutLastValue() {
        List<LineCell> kept = new ArrayList<>(cells.subList(0, cells.size() - 1));
        if (kept.size() == firstValue) {
            kept.add(cells.get(firstValue).piece(0, 0));
        }
        return new CandidateLine(index, kind, group, block, lastBlock, kept, firstValue, unit, above);
    }

    private int lastInk() {
        int last = cells.size() - 1;
        while (last >= firstValue && cells.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    /** Whether a unit stands where the label of a line of text should: it is that of the row before, and a label was lost. */
    public boolean hasUnitForLabel() {
        return isText() && unit == null && firstValue > 0 && isUnit(cells.get(firstValue - 1));
    }

    /** Whether the unit of a row that lost its label and its values stands before the label of a line of text. */
    public boolean hasUnitBeforeLabel() {
        return isText() && unit != null && labels().stream().anyMatch(CandidateLine::isUnit);
    }

    private static boolean isUnit(LineCell cell) {
        return cell.words().unit() != null;
    }

    /** Whether something in it was read from a picture. */
    public boolean isScanned() {
        return cells.stream().anyMatch(cell -> cell.seen().isScanned());
    }

    /** Whether a number is in one of its cells. */
    public boolean holdsNumber() {
        return cells.stream().anyMatch(LineCell::holdsNumber);
    }

    /** The line as people may see it: cells joined by {@code " | "}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (LineCell cell : cells) {
            text.append(text.length() == 0 ? "" : " | ")
                    .append(cell.text().strip().replace('\n', ' '));
        }
        return text.toString();
    }
}
