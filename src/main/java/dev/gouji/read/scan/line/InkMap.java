package dev.gouji.read.scan.line;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;
import java.util.ArrayList;
import java.util.List;

/** The ink of a box of a page: its parts, and which of them each pixel belongs to. */
final class InkMap {

    /** Ink is this dark at least, and what is this dark is ink, of 255. */
    private static final int LIGHTEST = 185;

    private static final int DARKEST = 120;

    /** So few pixels of a box may be darker than its ink. */
    private static final double DARKER = 0.002;

    /** What is darker than paper by this may be the trace of something, of 255, when it is more than so many pixels. */
    private static final int FAINT = 40;

    private static final int MOST_GREY = 4;

    private final GreyPicture page;
    private final PixelBox box;
    private final int threshold;
    private final int rim;
    private final int[] owners;
    private final List<InkPart> parts = new ArrayList<>();

    /**
     * The ink of a box.
     *
     * @param rim how many pixels at the edges of the box are those of the rulings around it
     */
    InkMap(GreyPicture page, PixelBox box, int rim) {
        this.page = page;
        this.box = box;
        this.rim = rim;
        this.threshold = threshold();
        this.owners = new int[box.width() * box.height()];
        int[] waiting = new int[owners.length];
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] == 0 && isInk(i % box.width(), i / box.width())) {
                gather(i, waiting);
            }
        }
    }

    /** Half way between paper and the ink of this box. */
    private int threshold() {
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
        return Math.min(LIGHTEST, Math.max(DARKEST, (ink + PaperLevel.PAPER) / 2));
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
            part.add(x, y, isRim(x, y));
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
        return grey(x, y) <= threshold;
    }

    private boolean isRim(int x, int y) {
        return x < 2 * rim || y < 2 * rim || x >= box.width() - 2 * rim || y >= box.height() - 2 * rim;
    }

    /** Whether nothing within the rulings is so much as grey: what is too faint to be ink may be writing all the same. */
    boolean isClear() {
        int grey = 0;
        int inside = 3 * Math.max(1, rim);
        for (int y = inside; y < box.height() - inside; y++) {
            for (int x = inside; x < box.width() - inside; x++) {
                grey += grey(x, y) < PaperLevel.PAPER - FAINT ? 1 : 0;
            }
        }
        return grey <= MOST_GREY;
    }

    PixelBox box() {
        return box;
    }

    int rim() {
        return rim;
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
