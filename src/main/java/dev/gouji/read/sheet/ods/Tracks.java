package dev.gouji.read.sheet.ods;

import java.util.TreeMap;

/** How far the rows, or the columns, of a sheet stand from its first; lengths are twips. Runs of equal ones cost one entry. */
final class Tracks {

    private final TreeMap<Long, Run> byNumber = new TreeMap<>();
    private final TreeMap<Long, Run> byStart = new TreeMap<>();
    private final int usual;
    private Run end = new Run(0, 0, 0, null);

    /**
     * Rows or columns alike.
     *
     * @param first the first of them, from 0
     * @param start where it begins
     * @param style the style of cells that name none
     */
    record Run(long first, long start, int size, String style) {}

    /**
     * Of a sheet of which nothing is said yet.
     *
     * @param usual the size of those of which nothing is said
     */
    Tracks(int usual) {
        this.usual = usual;
        put(new Run(0, 0, usual, null));
    }

    /** Adds so many that follow those before; hidden ones have the size 0. */
    void add(long count, int size, String style) {
        put(new Run(end.first, end.start, size, style));
        end = new Run(end.first + count, end.start + count * size, usual, null);
        put(end);
    }

    private void put(Run run) {
        byNumber.put(run.first, run);
        byStart.put(run.start, run);
    }

    /** Where a row or column begins. */
    long start(long number) {
        Run run = at(number);
        return run.start + (number - run.first) * run.size;
    }

    /** The run to which a row or column belongs. */
    Run at(long number) {
        return byNumber.floorEntry(number).getValue();
    }

    /** The row or column that lies at a place; the first for what lies before it. */
    int numberAt(long place) {
        long within = Math.max(0, place);
        Run run = byStart.floorEntry(within).getValue();
        return (int) Math.min(Integer.MAX_VALUE / 2, run.first + (within - run.start) / Math.max(1, run.size));
    }
}
