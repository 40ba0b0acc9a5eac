package dev.gouji.read.word.doc.file;

import dev.gouji.read.look.Look;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table row says of its cells ([TDefTableOperand] and the properties that change it). Not shared between threads.
 *
 * <p>A cell has a left and a right edge in twips and two marks of merging. In a row of [−108, 2000, 4000] the first cell
 * lies from −108 to 2000.
 */
public final class RowMark {

    private static final int DEFINITION = 0xD608;
    private static final int LEFT = 0x9601;
    private static final int HALF_GAP = 0x9602;
    private static final int INSERT = 0x7621;
    private static final int DELETE = 0x5622;
    private static final int WIDTH = 0x7623;
    private static final int MERGE = 0x5624;
    private static final int SPLIT = 0x5625;
    private static final int MERGE_DOWN = 0xD62B;

    private static final int GROUNDS = 0xD612;

    private static final int CELL = 20;
    private static final int FIRST_ACROSS = 0x01;
    private static final int MERGED_ACROSS = 0x02;
    private static final int MERGED_DOWN = 0x20;
    private static final int FIRST_DOWN = 0x40;
    private static final int MOST_CELLS = 255;

    private final List<Cell> cells = new ArrayList<>();
    private int[] grounds = {};
    private int left;
    private int halfGap;

    /** How a cell is merged with the one above: not, as the first of several, or as one of the others. */
    public enum Down {
        NONE,
        FIRST,
        CONTINUED
    }

    /** A cell, by its width. */
    private static final class Cell {
        private int width;
        private int marks;

        Cell(int width, int marks) {
            this.width = width;
            this.marks = marks;
        }
    }

    private RowMark() {}

    /** Reads a row's properties in their order. */
    static RowMark of(List<Slice> properties) {
        RowMark row = new RowMark();
        for (Slice list : properties) {
            Sprms sprms = new Sprms(list);
            while (sprms.next()) {
                row.apply(sprms.code(), sprms.operand());
            }
        }
        return row;
    }

    /** How many cells are told of; the row may hold more. */
    public int size() {
        return cells.size();
    }

    /** The left edges of all cells and the right one of the last, in twips, never falling; empty for no cells. */
    public int[] edges() {
        if (cells.isEmpty()) {
            return new int[0];
        }
        int[] edges = new int[cells.size() + 1];
        edges[0] = left;
        for (int i = 0; i < cells.size(); i++) {
            edges[i + 1] = edges[i] + cells.get(i).width;
        }
        return edges;
    }

    /** Whether a cell belongs to the one before; false for cells that are not told of. */
    public boolean continuesAcross(int cell) {
        return cell < size() && (cells.get(cell).marks & (FIRST_ACROSS | MERGED_ACROSS)) == MERGED_ACROSS;
    }

    /** How a cell is merged with the one above. */
    public Down down(int cell) {
        int marks = cell < size() ? cells.get(cell).marks : 0;
        if ((marks & FIRST_DOWN) != 0) {
            return Down.FIRST;
        }
        return (marks & MERGED_DOWN) != 0 ? Down.CONTINUED : Down.NONE;
    }

    /** The colour behind a cell; {@link Look#NONE} for none. */
    public int ground(int cell) {
        return cell < grounds.length ? grounds[cell] : Look.NONE;
    }

    private void apply(int code, Slice operand) {
        switch (code) {
            case DEFINITION -> define(operand);
            case LEFT -> left = operand.i16(0) - halfGap;
            case HALF_GAP -> widenGap(operand.i16(0));
            case INSERT -> insert(operand);
            case DELETE -> cells.subList(first(operand), limit(operand)).clear();
            case WIDTH -> {
                for (Cell cell : cells.subList(first(operand), limit(operand))) {
                    cell.width = Math.max(0, operand.i16(2));
                }
            }
            case MERGE -> mark(operand, FIRST_ACROSS, MERGED_ACROSS);
            case SPLIT -> mark(operand, 0, 0);
            case MERGE_DOWN -> mergeDown(operand);
            case GROUNDS -> grounds = LookSprms.grounds(operand);
            default -> {}
        }
    }

    private void define(Slice operand) {
        int count = operand.u8(2);
        cells.clear();
        left = operand.i16(3);
        int right = left;
        for (int i = 0; i < count; i++) {
            int edge = operand.i16(5 + i * 2);
            int at = 5 + count * 2 + i * CELL;
            cells.add(new Cell(Math.max(0, edge - right), at + 2 <= operand.length() ? operand.u16(at) : 0));
            right = Math.max(right, edge);
        }
    }

    /** The gap moves the left edge of the first cell alone. */
    private void widenGap(int half) {
        if (!cells.isEmpty()) {
            left -= half - halfGap;
            cells.get(0).width = Math.max(0, cells.get(0).width + half - halfGap);
        }
        halfGap = half;
    }

    private void insert(Slice operand) {
        int at = Math.min(operand.u8(0), MOST_CELLS);
        int count = Math.min(operand.u8(1), MOST_CELLS - Math.max(at, cells.size()));
        int width = Math.max(0, operand.i16(2));
        while (cells.size() < at) {
            cells.add(new Cell(width, 0));
        }
        for (int i = 0; i < count; i++) {
            cells.add(at, new Cell(width, 0));
        }
    }

    private void mark(Slice operand, int ofFirst, int ofOthers) {
        List<Cell> marked = cells.subList(first(operand), limit(operand));
        for (int i = 0; i < marked.size(); i++) {
            int others = marked.get(i).marks & ~(FIRST_ACROSS | MERGED_ACROSS);
            marked.get(i).marks = others | (i == 0 ? ofFirst : ofOthers);
        }
    }

    private void mergeDown(Slice operand) {
        int cell = operand.u8(1);
        if (cell < cells.size()) {
            int marks = cells.get(cell).marks & ~(MERGED_DOWN | FIRST_DOWN);
            cells.get(cell).marks = marks | downwards(operand.u8(2));
        }
    }

    private static int downwards(int kind) {
        return switch (kind) {
            case 0 -> 0;
            case 1 -> MERGED_DOWN;
            default -> MERGED_DOWN | FIRST_DOWN;
        };
    }

    private int first(Slice operand) {
        return Math.min(operand.u8(0), cells.size());
    }

    private int limit(Slice operand) {
        return Math.max(first(operand), Math.min(operand.u8(1), cells.size()));
    }
}
