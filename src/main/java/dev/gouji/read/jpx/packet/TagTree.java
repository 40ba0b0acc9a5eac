package dev.gouji.read.jpx.packet;

import java.io.IOException;

/** Numbers of the places of a grid, told as far as one has to know: of all, of each quarter, and so on. Format: ITU-T T.800, B.10.2. */
final class TagTree {

    /** The widths of the levels, the grid itself first. */
    private final int[] widths;

    private final int[] starts;

    /** What each number is at least. */
    private final int[] least;

    /** Whether it is not more than that. */
    private final boolean[] exact;

    TagTree(int width, int height) {
        int levels = 33 - Integer.numberOfLeadingZeros(Math.max(1, Math.max(width, height)) - 1);
        widths = new int[levels];
        starts = new int[levels];
        int all = 0;
        int down = height;
        int across = width;
        for (int level = 0; level < levels; level++) {
            widths[level] = across;
            starts[level] = all;
            all += across * down;
            across = (across + 1) >> 1;
            down = (down + 1) >> 1;
        }
        least = new int[all];
        exact = new boolean[all];
    }

    /** Whether the number at a place is below a bound; reads as many bits as it takes to know. */
    boolean isBelow(int bound, int x, int y, HeaderBits bits) throws IOException {
        int low = 0;
        int node = 0;
        for (int level = widths.length - 1; level >= 0; level--) {
            node = starts[level] + (y >> level) * widths[level] + (x >> level);
            low = Math.max(low, least[node]);
            while (low < bound && !exact[node]) {
                if (bits.bit() == 1) {
                    exact[node] = true;
                } else {
                    low++;
                }
            }
            least[node] = low;
        }
        return exact[node] && low < bound;
    }
}
