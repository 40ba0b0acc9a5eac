package dev.gouji.read.scan.paddle;

import dev.gouji.read.scan.ink.Blot;
import dev.gouji.read.scan.ink.InkLevels;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;
import java.nio.FloatBuffer;

/**
 * A part of a picture as the model wants it: 48 rows, three equal planes, -1 black to 1 white.
 *
 * @param values plane by plane, row by row
 * @param width columns
 */
record PaddleInput(FloatBuffer values, int width) {

    static final int HEIGHT = 48;

    private static final int PLANES = 3;

    /** The model looks at columns of eight; narrower pictures than this it was not made for. */
    private static final int GRAIN = 8;

    private static final int NARROWEST = 48;

    /** Longer lines are pressed together. */
    private static final int WIDEST = 2400;

    /** Paper that is left around the ink, in heights of the line. With more of it beside a short number the model is less sure. */
    private static final double AROUND = 0.3;

    /** The whole picture. */
    static PaddleInput of(GreyPicture picture) {
        return of(picture, 0, 0, picture.width(), picture.height());
    }

    /** The part of the picture where the ink is, nothing in it wiped off; the whole where there is none. */
    static PaddleInput around(GreyPicture picture, LineInk ink) {
        if (ink.blots().isEmpty()) {
            return of(picture);
        }
        Blot box = ink.box().orElseThrow();
        double high = Math.max(box.height(), Math.min(box.width(), 0.4 * picture.height()));
        double middle = (box.top() + box.bottom()) / 2.0;
        int top = (int) Math.max(0, Math.floor(middle - high * (0.5 + AROUND)));
        int bottom = (int) Math.min(picture.height(), Math.ceil(middle + high * (0.5 + AROUND)));
        int left = (int) Math.max(0, Math.floor(box.left() - high * AROUND));
        int right = (int) Math.min(picture.width(), Math.ceil(box.right() + high * AROUND));
        return of(picture, left, top, right, bottom);
    }

    private static PaddleInput of(GreyPicture picture, int left, int top, int right, int bottom) {
        int wide = right - left;
        int high = bottom - top;
        int shown = (int) Math.max(4, Math.min(WIDEST, Math.round((double) wide * HEIGHT / high)));
        int width = Math.max(NARROWEST, (shown + GRAIN - 1) / GRAIN * GRAIN);
        FloatBuffer values = FloatBuffer.allocate(PLANES * HEIGHT * width);
        double stepX = (double) wide / shown;
        double stepY = (double) high / HEIGHT;
        float paper = scaled(paper(picture));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                double shade = x < shown ? mean(picture, left + x * stepX, top + y * stepY, stepX, stepY) : -1;
                float value = shade < 0 ? paper : scaled(shade);
                for (int plane = 0; plane < PLANES; plane++) {
                    values.put((plane * HEIGHT + y) * width + x, value);
                }
            }
        }
        return new PaddleInput(values, width);
    }

    private static double paper(GreyPicture picture) {
        return InkLevels.of(picture).paper();
    }

    private static float scaled(double shade) {
        return (float) (shade / 127.5 - 1);
    }

    /** The mean shade of a box, at least a pixel wide and high, which stays inside the picture. */
    private static double mean(GreyPicture picture, double left, double top, double width, double height) {
        double wide = Math.max(1, width);
        double high = Math.max(1, height);
        double x0 = Math.max(0, Math.min(picture.width() - wide, left + (width - wide) / 2));
        double y0 = Math.max(0, Math.min(picture.height() - high, top + (height - high) / 2));
        double sum = 0;
        double weight = 0;
        for (int y = (int) y0; y < Math.min(picture.height(), y0 + high); y++) {
            double rows = Math.min(y + 1, y0 + high) - Math.max(y, y0);
            for (int x = (int) x0; x < Math.min(picture.width(), x0 + wide); x++) {
                double share = rows * (Math.min(x + 1, x0 + wide) - Math.max(x, x0));
                sum += share * picture.at(x, y);
                weight += share;
            }
        }
        return sum / weight;
    }
}
