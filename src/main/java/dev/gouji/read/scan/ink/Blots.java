package dev.gouji.read.scan.ink;

import dev.gouji.read.scan.picture.GreyPicture;
import java.util.ArrayList;
import java.util.List;

/** A picture → its blots of ink. */
final class Blots {

    /** More blots than this is noise, and the rest is not looked at. */
    private static final int MOST = 4000;

    /** How broad the picture's edges are, as a share of its shorter side. */
    private static final double RIM = 0.12;

    private final GreyPicture picture;

    private final boolean[] dark;

    private final int[] waiting;

    private final int rim;

    private Blots(GreyPicture picture, int threshold) {
        this.picture = picture;
        this.dark = new boolean[picture.grey().length];
        this.waiting = new int[picture.grey().length];
        this.rim = (int) Math.round(RIM * Math.min(picture.width(), picture.height()));
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (picture.grey()[i] & 0xFF) < threshold;
        }
    }

    /** The blots of pixels darker than a shade, corners touch too, by their topmost pixel. */
    static List<Blot> of(GreyPicture picture, int threshold) {
        return new Blots(picture, threshold).all();
    }

    private List<Blot> all() {
        List<Blot> blots = new ArrayList<>();
        for (int i = 0; i < dark.length && blots.size() < MOST; i++) {
            if (dark[i]) {
                blots.add(around(i));
            }
        }
        return blots;
    }

    private Blot around(int first) {
        int count = 0;
        int done = 0;
        waiting[count++] = first;
        dark[first] = false;
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        int inside = 0;
        while (done < count) {
            int at = waiting[done++];
            int x = at % picture.width();
            int y = at / picture.width();
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            inside += isInside(x, y) ? 1 : 0;
            count = spread(x, y, count);
        }
        return new Blot(left, top, right, bottom, count, inside);
    }

    private boolean isInside(int x, int y) {
        return x >= rim && y >= rim && x < picture.width() - rim && y < picture.height() - rim;
    }

    private int spread(int x, int y, int count) {
        int after = count;
        for (int ny = Math.max(0, y - 1); ny <= Math.min(picture.height() - 1, y + 1); ny++) {
            for (int nx = Math.max(0, x - 1); nx <= Math.min(picture.width() - 1, x + 1); nx++) {
                int next = ny * picture.width() + nx;
                if (dark[next]) {
                    dark[next] = false;
                    waiting[after++] = next;
                }
            }
        }
        return after;
    }
}
