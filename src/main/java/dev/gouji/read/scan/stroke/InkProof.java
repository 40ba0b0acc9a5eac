package dev.gouji.read.scan.stroke;

import dev.gouji.read.scan.picture.GreyPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an axis between two lines across it → whether it is drawn: ink runs along it without a break, darker than what
 * lies on both sides, and reaches its ends, as strokes of writing do not.
 */
final class InkProof {

    /** The ink is looked for so far beside the axis, in inches. */
    private static final double DRIFT = 0.016;

    /** A stretch is looked at in parts of this length, in inches, so that it can drift. */
    private static final double PART = 0.3;

    /** The thickness of lines across, whose own ink says nothing, in inches. */
    private static final double ACROSS = 0.015;

    /** How long the ends are that writing does not reach, in inches. */
    private static final double END = 0.03;

    /** The half of a line across, with its blur, in inches. */
    private static final double THICKNESS = 0.01;

    /** White that is no wider parts nothing, in inches. */
    private static final double SLIT = 0.006;

    /** A pixel by itself is ink with this share of the contrast that is needed of several. */
    private static final double FAINTER = 0.6;

    /** How far beside a line its ground is looked at, in inches. */
    private static final double BESIDE = 1 / 42.0;

    /** A line's own ink and its blur reach so far from its middle, in pixels. */
    private static final int NEAREST = 2;

    /** How much of a stretch must be darker than both sides, and than one of them: writing may stand close to it. */
    private static final double BOTH = 0.62;

    private static final double ONE = 0.84;

    /** The same where no piece of a line was traced. */
    private static final double BOTH_UNTRACED = 0.8;

    private static final double ONE_UNTRACED = 0.92;

    private static final double ENDS = 0.6;

    /** The same of a line with gaps. */
    private static final double BOTH_BROKEN = 0.5;

    private static final double ONE_BROKEN = 0.62;

    private static final double ENDS_BROKEN = 0.2;

    /** How much of a level stretch is darker than one of its sides where a line may hide. */
    private static final double ONE_HIDDEN = 0.4;

    /** Every pixel of a ruling has this share of the usual contrast. */
    private static final double LIKE_OTHERS = 0.3;

    /** A line of this length is no writing, in inches. */
    private static final double LONG = 0.9;

    /** The same of a level line that writing stands close to, above or below all of it. */
    private static final double BOTH_BESIDE_WRITING = 0.2;

    private static final double ONE_BESIDE_WRITING = 0.96;

    /** How much of a stretch its pieces cover where one was traced. */
    private static final double TRACED = 0.5;

    private final GreyPicture page;
    private final GreyPicture smooth;
    private final double dpi;
    private final double contrast;
    private final boolean isLevel;

    /** How much darker than its ground a pixel of a ruling is. */
    private double needed;

    /**
     * Over a page of which lines run from left to right.
     *
     * @param isLevel whether they do so on the page as it is read, else it lies on its side
     */
    InkProof(GreyPicture page, double dpi, double contrast, boolean isLevel) {
        this.page = page;
        this.isLevel = isLevel;
        this.smooth = RidgeMask.smoothed(page, Math.max(1, (int) (dpi / 90)));
        this.dpi = dpi;
        this.contrast = contrast;
        this.needed = contrast;
    }

    /**
     * The same for rulings that are like long lines: strokes of writing that end shortly before a line are darkest in their middle,
     * a ruling is as dark at its ends.
     */
    InkProof like(List<DrawnLine> lines) {
        List<Double> contrasts = new ArrayList<>();
        for (DrawnLine line : lines) {
            for (LinePiece piece : line.length() > dpi * LONG ? line.pieces() : List.<LinePiece>of()) {
                Evidence piecewise = evidence(line, piece.from(), piece.to());
                if (piecewise.drawn) {
                    contrasts.add(piecewise.contrast);
                }
            }
        }
        contrasts.sort(null);
        double usual = contrasts.isEmpty() ? 0 : contrasts.get(contrasts.size() / 2);
        needed = Math.max(contrast, LIKE_OTHERS * usual);
        return this;
    }

    /**
     * What a stretch of an axis shows.
     *
     * @param contrast how much darker than its ground it is, in the mean
     * @param drawn whether it is drawn
     * @param broken whether it is drawn if those beside it are: with gaps that are longer than a line alone may have
     * @param inked whether ink lies on much of it, be it of a line or of what stands in its place
     */
    record Evidence(double contrast, boolean drawn, boolean broken, boolean inked) {

        /**
         * Whether it is drawn if those beside it are.
         *
         * @param hidden whether a line may hide under whatever lies on it
         */
        boolean goesOn(boolean hidden) {
            return broken || (hidden && inked);
        }
    }

    /** What a stretch of an axis shows, from one pixel to another. */
    Evidence evidence(DrawnLine axis, int from, int to) {
        int skip = Math.max(2, (int) (dpi * ACROSS));
        int start = from + skip;
        int end = to - skip;
        if (end - start < 4) {
            // nothing to look at between two lines: it goes on where it comes from
            return new Evidence(needed, false, true, true);
        }
        boolean traced = axis.cover(from, to) >= TRACED;
        Profile ink = new Profile(end - start + 1);
        int parts = Math.max(1, (int) Math.round((end - start) / (dpi * PART)));
        for (int part = 0; part < parts; part++) {
            int first = start + (end - start + 1) * part / parts;
            int behind = start + (end - start + 1) * (part + 1) / parts;
            look(axis, first, behind, start, ink);
        }
        int rim = Math.max(3, (int) (dpi * END));
        double ends = Math.min(share(ink.one, 0, rim), share(ink.one, ink.one.length - rim, ink.one.length));
        double both = share(ink.both, 0, ink.both.length);
        double one = share(ink.one, 0, ink.one.length);
        boolean free = both >= (traced ? BOTH : BOTH_UNTRACED) && one >= (traced ? ONE : ONE_UNTRACED);
        boolean beside = isLevel && both >= BOTH_BESIDE_WRITING && one >= ONE_BESIDE_WRITING;
        boolean first = isLevel || meets(axis, from, 1);
        boolean last = isLevel || meets(axis, to, -1);
        boolean drawn = (free || beside) && ends >= ENDS && first && last;
        boolean broken = both >= BOTH_BROKEN && one >= ONE_BROKEN && ends >= ENDS_BROKEN && (first || last);
        return new Evidence(
                ink.darker / ink.one.length, drawn, drawn || broken, one >= (isLevel ? ONE_HIDDEN : ONE_BROKEN));
    }

    /**
     * Whether ink goes on up to a line across: a stroke of writing ends before it, in rows as low as their writing by some pixels
     * only.
     *
     * @param step from the line into the stretch
     */
    private boolean meets(DrawnLine axis, int across, int step) {
        int nearest = Math.max(2, (int) (dpi * THICKNESS));
        int farthest = nearest + Math.max(3, (int) (dpi * END));
        int missing = 0;
        for (int away = nearest; away <= farthest; away++) {
            int x = across + step * away;
            missing = isInk(x, (int) Math.round(axis.at(x))) ? 0 : missing + 1;
            if (missing > Math.max(1, dpi * SLIT)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a pixel of the page itself, or one beside it, is ink between lighter ground. */
    private boolean isInk(int x, int y) {
        int drift = Math.max(2, (int) (dpi * DRIFT));
        int dark = 255;
        for (int at = y - drift; at <= y + drift; at++) {
            dark = Math.min(dark, sharp(x, at));
        }
        int beside = Math.max(4, (int) Math.round(dpi * BESIDE));
        return Math.max(ground(x, y, -beside), ground(x, y, beside)) - dark > needed * FAINTER;
    }

    private int sharp(int x, int y) {
        int column = Math.max(0, Math.min(page.width() - 1, x));
        return page.at(column, Math.max(0, Math.min(page.height() - 1, y)));
    }

    /** Of each pixel of a stretch, whether it is darker than both of its sides, and than one of them. */
    private static final class Profile {
        private final boolean[] both;
        private final boolean[] one;
        private double darker;

        Profile(int length) {
            both = new boolean[length];
            one = new boolean[length];
        }
    }

    private void look(DrawnLine axis, int first, int behind, int start, Profile ink) {
        int y = (int) Math.round(axis.at((first + behind) / 2.0));
        int drift = Math.max(2, (int) (dpi * DRIFT));
        int beside = Math.max(4, (int) Math.round(dpi * BESIDE));
        int best = y;
        int most = -1;
        for (int away = 0; away <= 2 * drift; away++) {
            // the axis itself first, then what lies above and below it
            int at = y + (away % 2 == 0 ? away / 2 : -(away + 1) / 2);
            int count = 0;
            for (int x = first; x < behind; x++) {
                int dark = dark(x, at);
                count += Math.max(ground(x, at, -beside), ground(x, at, beside)) - dark > needed ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = at;
            }
        }
        for (int x = first; x < behind; x++) {
            int dark = dark(x, best);
            int above = ground(x, best, -beside) - dark;
            int below = ground(x, best, beside) - dark;
            ink.both[x - start] = Math.min(above, below) > needed;
            ink.one[x - start] = Math.max(above, below) > needed;
            ink.darker += Math.max(above, below);
        }
    }

    /** The lightest between a line and so far beside it: writing may stand close. */
    private int ground(int x, int y, int beside) {
        int side = Integer.signum(beside);
        int lightest = 0;
        for (int away = NEAREST; away <= Math.abs(beside); away++) {
            lightest = Math.max(lightest, grey(x, y + side * away));
        }
        return lightest;
    }

    /** The darkest of a pixel and those above and below it. */
    private int dark(int x, int y) {
        return Math.min(grey(x, y), Math.min(grey(x, y - 1), grey(x, y + 1)));
    }

    private static double share(boolean[] is, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(is.length, to);
        int count = 0;
        for (int i = start; i < end; i++) {
            count += is[i] ? 1 : 0;
        }
        return end <= start ? 1 : count / (double) (end - start);
    }

    private int grey(int x, int y) {
        int column = Math.max(0, Math.min(smooth.width() - 1, x));
        return smooth.at(column, Math.max(0, Math.min(smooth.height() - 1, y)));
    }
}
