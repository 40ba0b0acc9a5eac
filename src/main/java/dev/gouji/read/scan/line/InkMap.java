package dev.gouji.read.scan.line;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;
import java.util.ArrayList;
import java.util.List;

/** The ink of a box of a page: its parts, and which of them each pixel belongs to. */
final class InkMap {

    /** No ink is this dark at most, of 255, and what is this dark is ink. */
    private static final int DARKEST = 120;

    /** Ink is darker than paper by so much of what the darkest ink of the box is. */
    private static final double SHARE = 0.45;

    /** Ink is darker than paper by this at least, and by so many times the grain of the paper. */
    private static final double LEAST = 16;

    private static final double LEAST_GRAINS = 3;

    /** The darkest ink of a box with writing is darker than paper by this at least, and by so many times the grain. */
    private static final double LEAST_INK = 26;

    private static final double LEAST_INK_GRAINS = 4.5;

    /** A row along an edge is of the ruling there when so much of it is dark. */
    private static final double RULED = 0.45;

    /** So few pixels of a box may be darker than its ink. */
    private static final double DARKER = 0.002;

    /** Where it is darker than paper by this all around there may be the trace of something, when it is so at several pixels. */
    private static final double FAINT = 14;

    private static final double FAINT_GRAINS = 1.6;

    private static final int MOST_GREY = 3;

    private final GreyPicture page;
    private final PixelBox box;
    private final int threshold;
    private final int grain;
    private final int pale;
    private int darkness;

    /** How many rows and columns of each side are of the ruling there. */
    private final int left;

    private final int top;
    private final int right;
    private final int bottom;
    private final int[] owners;
    private final List<InkPart> parts = new ArrayList<>();

    /**
     * The ink of a box.
     *
     * @param rim how far the rulings around the box may reach into it, in pixels; 0 where there are none
     * @param grain of the paper
     * @param pale what is darker than paper by no more than this shines through from the other side, of 255
     */
    InkMap(GreyPicture page, PixelBox box, int rim, int grain, int pale) {
        this.page = page;
        this.box = box;
        this.grain = grain;
        this.pale = pale;
        int usual = (rim + 1) / 2;
        this.threshold = threshold(usual);
        left = rim(rim, usual, box.height(), (in, along) -> isDark(in, along));
        top = rim(rim, usual, box.width(), (in, along) -> isDark(along, in));
        right = rim(rim, usual, box.height(), (in, along) -> isDark(box.width() - 1 - in, along));
        bottom = rim(rim, usual, box.width(), (in, along) -> isDark(along, box.height() - 1 - in));
        this.owners = new int[box.width() * box.height()];
        int[] waiting = new int[owners.length];
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] == 0 && isInk(i % box.width(), i / box.width())) {
                gather(i, waiting);
            }
        }
    }

    /** Between paper and the ink of this box, nearer to paper; far from it where the box has no ink. */
    private int threshold(int rim) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = rim; y < box.height() - rim; y++) {
            for (int x = rim; x < box.width() - rim; x++) {
                counts[grey(x, y)]++;
                all++;
            }
        }
        int ink = 0;
        int darker = counts[0];
        while (ink < 255 && darker < Math.max(4, all * DARKER)) {
            ink++;
            darker += counts[ink];
        }
        darkness = PaperLevel.PAPER - ink;
        if (darkness < Math.max(Math.max(LEAST_INK, pale), LEAST_INK_GRAINS * grain)) {
            return DARKEST;
        }
        double needed = Math.max(SHARE * darkness, Math.max(LEAST, LEAST_GRAINS * grain));
        return Math.max(DARKEST, (int) (PaperLevel.PAPER - needed));
    }

    private interface FromEdge {
        boolean isDark(int in, int along);
    }

    /** How far the ruling of a side reaches in: as far as much of a row along it is dark, and as usual at least. */
    private static int rim(int most, int usual, int length, FromEdge side) {
        for (int in = most; in > usual; in--) {
            int dark = 0;
            for (int along = 0; along < length; along++) {
                dark += side.isDark(in - 1, along) ? 1 : 0;
            }
            if (dark > length * RULED) {
                return Math.min(most, in + 1);
            }
        }
        return usual;
    }

    private void gather(int first, int[] waiting) {
        InkPart part = new InkPart();
        parts.add(part);
        int number = parts.size();
        int count = 0;
        waiting[count++] = first;
        owners[first] = number;
        while (count > 0) {
            int at = waiting[--count];
            int x = at % box.width();
            int y = at / box.width();
            part.add(x, y);
            for (int nextY = Math.max(0, y - 1); nextY <= Math.min(box.height() - 1, y + 1); nextY++) {
                for (int nextX = Math.max(0, x - 1); nextX <= Math.min(box.width() - 1, x + 1); nextX++) {
                    int next = nextY * box.width() + nextX;
                    if (owners[next] == 0 && isInk(nextX, nextY)) {
                        owners[next] = number;
                        waiting[count++] = next;
                    }
                }
            }
        }
    }

    private boolean isInk(int x, int y) {
        return isDark(x, y) && !isRim(x, y);
    }

    private boolean isDark(int x, int y) {
        return grey(x, y) <= threshold;
    }

    /** How much darker than paper the darkest ink of the box is, of 255. */
    int darkness() {
        return darkness;
    }

    /** Whether a pixel of the box is of a ruling at its edge. */
    boolean isRim(int x, int y) {
        return x < left || y < top || x >= box.width() - right || y >= box.height() - bottom;
    }

    /** Whether nothing within the rulings is so much as grey: what is too faint to be ink may be writing all the same. */
    boolean isClear() {
        int grey = 0;
        double faint = PaperLevel.PAPER - Math.max(FAINT, FAINT_GRAINS * grain);
        for (int y = top + 2; y < box.height() - bottom - 2; y++) {
            for (int x = left + 2; x < box.width() - right - 2; x++) {
                grey += mean(x, y) < faint ? 1 : 0;
            }
        }
        return grey <= MOST_GREY;
    }

    /** The mean grey of a pixel and those around it. */
    private int mean(int x, int y) {
        int sum = 0;
        for (int down = -1; down <= 1; down++) {
            sum += grey(x - 1, y + down) + grey(x, y + down) + grey(x + 1, y + down);
        }
        return sum / 9;
    }

    PixelBox box() {
        return box;
    }

    /** Whether rulings stand at its edges. */
    boolean isRuled() {
        return top > 0;
    }

    List<InkPart> parts() {
        return parts;
    }

    /** The grey of a pixel of the box. */
    int grey(int x, int y) {
        return page.at(box.x0() + x, box.y0() + y);
    }

    /** The part that a pixel of the box belongs to; null for paper. */
    InkPart owner(int x, int y) {
        int number = owners[y * box.width() + x];
        return number == 0 ? null : parts.get(number - 1);
    }
}
