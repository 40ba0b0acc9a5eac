package dev.gouji.read.scan.straight;

import dev.gouji.read.page.content.Slant;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.PaperLevel;

/** A page and how it lies → the page set straight; what was outside of the picture is paper. */
public final class Straightening {

    /** A slope that moves nothing by a pixel. */
    private static final double LEAST = 2e-4;

    private Straightening() {}

    /** The page set straight; the same page where it lies straight. */
    public static GreyPicture straight(GreyPicture page, Slant slant) {
        double most = Math.max(Math.abs(slant.level()), Math.abs(slant.upright()));
        double growth = Math.abs(slant.levelGrowth()) * page.height() + Math.abs(slant.uprightGrowth()) * page.width();
        if (most < LEAST && growth < LEAST) {
            return page;
        }
        byte[] straight = new byte[page.width() * page.height()];
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                straight[y * page.width() + x] = (byte) between(page, slant.backX(x, y), slant.backY(x, y));
            }
        }
        return new GreyPicture(page.width(), page.height(), straight);
    }

    /** The grey between four pixels. */
    private static int between(GreyPicture page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= page.width() - 1 || top >= page.height() - 1) {
            return PaperLevel.PAPER;
        }
        int right = (int) ((x - left) * 256);
        int down = (int) ((y - top) * 256);
        int at = top * page.width() + left;
        byte[] grey = page.grey();
        int upper = (grey[at] & 0xFF) * (256 - right) + (grey[at + 1] & 0xFF) * right;
        int lower = (grey[at + page.width()] & 0xFF) * (256 - right) + (grey[at + page.width() + 1] & 0xFF) * right;
        return (upper * (256 - down) + lower * down + 32_768) >> 16;
    }
}
