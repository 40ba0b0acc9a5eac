package dev.gouji.read.scan.net;

import dev.gouji.read.scan.ink.Blot;
import dev.gouji.read.scan.ink.InkLevels;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;
import java.util.List;

/**
 * A line as the net is shown it: of one height, ink 1 and paper 0, however large and dark it was printed.
 *
 * @param ink {@link NetWeights#HEIGHT} rows of {@code width}
 * @param width columns, a multiple of four
 * @param scale pixels of the frame for one of the picture, along the line
 * @param left the picture's column that the frame's column {@link #MARGIN} shows
 */
@SuppressWarnings("ArrayRecordComponent")
public record Frame(float[] ink, int width, double scale, double left) {

    /** Columns of paper before the ink, and after it at least. */
    public static final int MARGIN = 10;

    /** Rows of the frame that the ink fills. */
    private static final int INK_ROWS = 24;

    /** The widest frame; longer lines are pressed together. */
    private static final int WIDEST = 256;

    private static final int NARROWEST = 40;

    /** How far beyond the ink, in rows of the frame, the picture is still shown. */
    private static final int SHOWN = 4;

    /**
     * A picture's frame.
     *
     * @param ink what {@link LineInk#of} found in it, with some ink
     */
    public static Frame of(GreyPicture picture, LineInk ink) {
        Blot box = ink.box().orElseThrow();
        double band = band(ink.blots(), box);
        double scaleY = INK_ROWS / band;
        int inked = (int) Math.max(2, Math.round(box.width() * scaleY));
        double scaleX = Math.min(scaleY, (WIDEST - 2.0 * MARGIN) / box.width());
        inked = Math.min(inked, WIDEST - 2 * MARGIN);
        int width = Math.max(NARROWEST, (inked + 2 * MARGIN + 3) / 4 * 4);
        Frame frame = new Frame(new float[NetWeights.HEIGHT * width], width, scaleX, box.left());
        frame.fill(picture, ink.levels(), (box.top() + box.bottom()) / 2.0, scaleY, inked);
        return frame;
    }

    /** The height that is drawn {@link #INK_ROWS} high: the line's, for dashes alone, which say nothing of it, their width. */
    private static double band(List<Blot> blots, Blot box) {
        if (blots.stream().allMatch(Blot::isFlat)) {
            return Math.max(
                    box.height(), blots.stream().mapToInt(Blot::width).max().orElseThrow());
        }
        return box.height();
    }

    private void fill(GreyPicture picture, InkLevels levels, double middle, double scaleY, int inked) {
        double stepX = 1 / scale;
        double stepY = 1 / scaleY;
        for (int y = 0; y < NetWeights.HEIGHT; y++) {
            double top = middle + (y - NetWeights.HEIGHT / 2.0) * stepY;
            for (int x = MARGIN - SHOWN; x < Math.min(width, MARGIN + inked + SHOWN); x++) {
                double from = left + (x - MARGIN) * stepX;
                float shade = mean(picture, from, top, stepX, stepY, levels.paper());
                ink[y * width + x] = levels.darkness(shade);
            }
        }
    }

    /** The mean shade of a box of the picture, at least a pixel wide and high; what is outside of it is paper. */
    private static float mean(GreyPicture picture, double left, double top, double width, double height, int paper) {
        double wide = Math.max(1, width);
        double high = Math.max(1, height);
        double x0 = left + (width - wide) / 2;
        double y0 = top + (height - high) / 2;
        double sum = 0;
        for (int y = (int) Math.floor(y0); y < y0 + high; y++) {
            double rows = Math.min(y + 1, y0 + high) - Math.max(y, y0);
            for (int x = (int) Math.floor(x0); x < x0 + wide; x++) {
                double columns = Math.min(x + 1, x0 + wide) - Math.max(x, x0);
                sum += rows * columns * shade(picture, x, y, paper);
            }
        }
        return (float) (sum / (wide * high));
    }

    private static int shade(GreyPicture picture, int x, int y, int paper) {
        boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
        return inside ? picture.at(x, y) : paper;
    }
}
