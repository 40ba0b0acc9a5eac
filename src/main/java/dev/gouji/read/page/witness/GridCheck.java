package dev.gouji.read.page.witness;

import dev.gouji.document.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Holds the numbers of a table's cells, row by row, against those of the plain text.
 *
 * <p>The two are aligned so that as many as possible agree. A cell whose number has no counterpart is in doubt; where
 * the plain text has a number that no cell has, so are the blank cells at that point: one of them may be its place.
 */
public final class GridCheck {

    /** Sequences that differ over more than this many pairs are not aligned: all that differ are in doubt. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final int BLANK = -1;

    private final List<Entry> entries;
    private final List<String> plain;
    private final BitSet doubtful = new BitSet();

    private GridCheck(List<Entry> entries, List<String> plain) {
        this.entries = entries;
        this.plain = plain;
    }

    /**
     * The cells in doubt.
     *
     * @param cells in row-major order
     * @param plain the numbers of the plain text at the table's place, in its order
     * @return indices into {@code cells}
     */
    public static BitSet doubtful(List<Cell> cells, List<String> plain) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            for (String number : NumberWord.all(cells.get(i).text())) {
                entries.add(new Entry(i, number));
            }
        }
        GridCheck check = new GridCheck(entries, plain);
        check.compare(cells);
        return check.doubtful;
    }

    /** How many numbers some cells have. */
    public static int count(List<Cell> cells) {
        return cells.stream()
                .mapToInt(cell -> NumberWord.all(cell.text()).size())
                .sum();
    }

    private void compare(List<Cell> cells) {
        int from = 0;
        int endOfGrid = entries.size();
        int endOfPlain = plain.size();
        while (from < Math.min(endOfGrid, endOfPlain) && agree(from, from)) {
            from++;
        }
        while (Math.min(endOfGrid, endOfPlain) > from && agree(endOfGrid - 1, endOfPlain - 1)) {
            endOfGrid--;
            endOfPlain--;
        }
        if (from == endOfGrid && from == endOfPlain) {
            return;
        }
        int[] partner = align(from, endOfGrid, endOfPlain);
        doubtBlanks(cells, partner, from, endOfGrid, endOfPlain);
        for (int i = from; i < endOfGrid; i++) {
            if (partner[i - from] == BLANK) {
                doubtful.set(entries.get(i).cell());
            }
        }
    }

    private boolean agree(int entry, int word) {
        return entries.get(entry).number().equals(plain.get(word));
    }

    /** For each entry of the stretch that differs the word it agrees with, or {@link #BLANK}. */
    private int[] align(int from, int endOfGrid, int endOfPlain) {
        int height = endOfGrid - from;
        int width = endOfPlain - from;
        int[] partner = new int[height];
        Arrays.fill(partner, BLANK);
        if ((long) height * width > MOST_PAIRS) {
            return partner;
        }
        int[][] common = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                common[i][j] = agree(from + i, from + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < height && j < width) {
            if (agree(from + i, from + j)) {
                partner[i++] = from + j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }

    /** Between two entries that agree, the blank cells where the plain text has more numbers than the cells. */
    private void doubtBlanks(List<Cell> cells, int[] partner, int from, int endOfGrid, int endOfPlain) {
        int lastEntry = from - 1;
        int lastWord = from - 1;
        for (int i = from; i <= endOfGrid; i++) {
            int word = i == endOfGrid ? endOfPlain : partner[i - from];
            if (word == BLANK) {
                continue;
            }
            if (word - lastWord > i - lastEntry) {
                int firstCell = lastEntry < 0 ? 0 : entries.get(lastEntry).cell() + 1;
                int endCell = i < entries.size() ? entries.get(i).cell() : cells.size();
                for (int cell = firstCell; cell < endCell; cell++) {
                    if (cells.get(cell).isBlank()) {
                        doubtful.set(cell);
                    }
                }
            }
            lastEntry = i;
            lastWord = word;
        }
    }

    /** A number and the index of its cell. */
    private record Entry(int cell, String number) {}
}
