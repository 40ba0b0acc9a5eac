package dev.gouji.read.scan.line;

import dev.gouji.read.scan.line.InkPart.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Writing → the bands of rows that its lines stand in, from top to bottom: dots and strokes that stand apart from their
 * characters belong to the nearer line, two lines that touch are cut where the ink is thinnest.
 */
final class LineBands {

    /** What is higher than so many lines is no character. */
    private static final double HIGHEST = 3;

    /** A band lower than this share of a line is only a part of one. */
    private static final double PART = 0.62;

    /** Bands that are not higher than this together, in lines, may be one. */
    private static final double WHOLE = 1.25;

    /** A band higher than this, in lines, holds several. */
    private static final double SEVERAL = 1.75;

    private final int[] ink;
    private final double height;
    private final List<Band> bands = new ArrayList<>();

    /**
     * The rows of a line.
     *
     * @param top the first
     * @param bottom the last
     */
    record Band(int top, int bottom) {

        int height() {
            return bottom - top + 1;
        }

        Band with(Band other) {
            return new Band(Math.min(top, other.top), Math.max(bottom, other.bottom));
        }
    }

    private LineBands(int[] ink, double height) {
        this.ink = ink;
        this.height = height;
    }

    /**
     * The bands of a box.
     *
     * @param height that of a line's ink, in pixels
     */
    static List<Band> of(InkMap map, double height) {
        int[] ink = new int[map.box().height()];
        for (InkPart part : map.parts()) {
            if (part.role() == Role.WRITING && part.height() < HIGHEST * height) {
                for (int y = part.y0(); y <= part.y1(); y++) {
                    ink[y] += Math.min(part.width(), (int) Math.ceil(height));
                }
            }
        }
        LineBands found = new LineBands(ink, height);
        found.cutAtWhite();
        found.joinParts();
        found.cutTouching();
        return found.bands;
    }

    /** Whether there is writing, or what looks like it, that is too high for any line: a seal, a stroke of a pen. */
    static boolean leavesOut(InkMap map, double height) {
        return map.parts().stream().anyMatch(part -> part.role() == Role.WRITING && part.height() >= HIGHEST * height);
    }

    private void cutAtWhite() {
        int start = -1;
        for (int y = 0; y <= ink.length; y++) {
            boolean dark = y < ink.length && ink[y] > 0;
            if (dark && start < 0) {
                start = y;
            } else if (!dark && start >= 0) {
                bands.add(new Band(start, y - 1));
                start = -1;
            }
        }
    }

    private void joinParts() {
        int i = 0;
        while (i < bands.size()) {
            int other = bands.get(i).height() > height * PART ? -1 : nearer(i);
            if (other < 0) {
                i++;
            } else {
                int first = Math.min(i, other);
                bands.set(first, bands.get(first).with(bands.get(first + 1)));
                bands.remove(first + 1);
                i = Math.max(0, first - 1);
            }
        }
    }

    /** The nearer neighbour with which a band makes one line; -1 where there is none. */
    private int nearer(int i) {
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int j = i - 1; j <= i + 1; j += 2) {
            if (j < 0 || j >= bands.size()) {
                continue;
            }
            Band band = bands.get(i);
            Band other = bands.get(j);
            int gap = j < i ? band.top - other.bottom : other.top - band.bottom;
            if (band.with(other).height() <= height * WHOLE && gap < nearest) {
                nearest = gap;
                best = j;
            }
        }
        return best;
    }

    private void cutTouching() {
        int i = 0;
        while (i < bands.size()) {
            Band band = bands.get(i);
            int thinnest = band.height() > height * SEVERAL ? thinnest(band) : -1;
            if (thinnest > 0) {
                bands.set(i, new Band(band.top, thinnest));
                bands.add(i + 1, new Band(thinnest + 1, band.bottom));
            }
            i++;
        }
    }

    private int thinnest(Band band) {
        int lines = (int) Math.max(2, Math.round(band.height() / (height * WHOLE)));
        int middle = band.top + band.height() / lines;
        int reach = (int) (height * 0.4);
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int y = Math.max(band.top + 3, middle - reach); y <= Math.min(band.bottom - 3, middle + reach); y++) {
            if (ink[y] < least) {
                least = ink[y];
                best = y;
            }
        }
        return best;
    }
}
