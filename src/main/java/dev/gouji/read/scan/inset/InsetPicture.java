package dev.gouji.read.scan.inset;

import dev.gouji.read.bound.MetPicture;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.scan.file.PictureFile;
import dev.gouji.read.scan.picture.GreyPicture;
import java.io.IOException;

/**
 * A picture within a text that is large enough for a page or a table, by what it says of itself: nothing of it is decoded.
 *
 * @param met how its document shows it
 * @param format as {@link PictureFile} has it
 * @param width in pixels
 * @param height in pixels
 * @param sheet how wide the sheet is that it is taken to show, in points
 */
record InsetPicture(MetPicture met, String format, int width, int height, double sheet) {

    private static final double A4_WIDE = 595.3;

    private static final double A4_HIGH = 841.9;

    /** What is printed of a page is so wide, in points: a table of which nobody says how wide it is. */
    private static final double PRINTED = 450;

    /** A table is so wide and high, in points as it is displayed, and has so much of a page. */
    private static final double WIDE = 120;

    private static final double HIGH = 40;

    private static final double SHARE = 0.06;

    /** No table can be read of fewer pixels. */
    private static final int FEWEST_WIDE = 300;

    private static final int FEWEST_HIGH = 100;

    private static final long FEWEST = 60_000;

    /** No sheet is so many times as long as it is wide, nor a table. */
    private static final double LONGEST = 12;

    /** An upright page is so many times as high as it is wide. */
    private static final double LOWEST_PAGE = 1.25;

    private static final double HIGHEST_PAGE = 1.6;

    private static final int FEWEST_OF_PAGE = 450;

    /** Null for one that is too small, is cropped, or cannot be decoded. */
    static InsetPicture of(MetPicture met) throws UnreadableException {
        byte[] bytes = met.whole() ? met.source().bytes() : null;
        String format = bytes == null ? null : PictureFile.FORMATS.get(Sniffer.kindOf(bytes));
        if (format == null) {
            return null;
        }
        try (PictureFile file = new PictureFile(bytes, format)) {
            return file.next(false) ? of(met, format, file) : null;
        } catch (IOException | RuntimeException undecodable) {
            return null;
        }
    }

    private static InsetPicture of(MetPicture met, String format, PictureFile file) throws IOException {
        int width = file.width();
        int height = file.height();
        boolean fine = width >= FEWEST_WIDE && height >= FEWEST_HIGH && (long) width * height >= FEWEST;
        boolean sheet = Math.max(width, height) < LONGEST * Math.min(width, height);
        if (!fine || !sheet || !isLarge(met, width, height)) {
            return null;
        }
        double told = file.toldWidth();
        return new InsetPicture(met, format, width, height, told > 0 ? told : sheet(met, width, height));
    }

    /** Whether it is displayed as large as a table, where that is known. */
    private static boolean isLarge(MetPicture met, int width, int height) {
        double wide = wide(met, width, height);
        double high = wide * height / width;
        return wide == 0 || (wide >= WIDE && high >= HIGH && wide * high >= SHARE * A4_WIDE * A4_HIGH);
    }

    /** How wide it is displayed, in points; 0 where nothing says so. */
    private static double wide(MetPicture met, int width, int height) {
        return met.width() > 0 ? met.width() : met.height() * width / height;
    }

    private static double sheet(MetPicture met, int width, int height) {
        if (isPage(width, height)) {
            return A4_WIDE;
        }
        double wide = wide(met, width, height);
        return wide > 0 ? wide : PRINTED;
    }

    private static boolean isPage(int width, int height) {
        return width >= FEWEST_OF_PAGE && height >= LOWEST_PAGE * width && height <= HIGHEST_PAGE * width;
    }

    /** Whether it has the shape of an upright page. */
    boolean isPage() {
        return isPage(width, height);
    }

    /** How many pixels it has. */
    long pixels() {
        return (long) width * height;
    }

    /** The picture, without its colours. */
    GreyPicture grey() throws IOException, UnreadableException {
        try (PictureFile file = new PictureFile(met.source().bytes(), format)) {
            file.next(false);
            return file.grey();
        }
    }
}
