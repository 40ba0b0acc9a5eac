package dev.gouji.read.scan.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/**
 * A picture in colour → the same in grey, with the ink of red seals lifted to the paper.
 *
 * <p>Black writing under a red seal stays: only what is much redder than it is green and blue is lifted. A grey seal cannot be
 * told from writing. What is transparent is paper.
 */
public final class InkLift {

    /** A pixel that is redder by this much, of 255, is of red ink. */
    private static final int RED = 14;

    /** The most that red ink is lifted beyond its own red. */
    private static final int MOST_LIFT = 40;

    private InkLift() {}

    /** The grey picture; a picture without colour is taken as it is. */
    public static GreyPicture grey(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            if (pixels.length == image.getWidth() * image.getHeight()) {
                return new GreyPicture(image.getWidth(), image.getHeight(), pixels.clone());
            }
        }
        return image.getType() == BufferedImage.TYPE_USHORT_GRAY ? deep(image.getRaster()) : coloured(image);
    }

    private static GreyPicture deep(Raster raster) {
        int width = raster.getWidth();
        byte[] grey = new byte[width * raster.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) (row[x] >> 8);
            }
        }
        return new GreyPicture(width, raster.getHeight(), grey);
    }

    private static GreyPicture coloured(BufferedImage image) {
        int width = image.getWidth();
        byte[] grey = new byte[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) grey(row[x]);
            }
        }
        return new GreyPicture(width, image.getHeight(), grey);
    }

    /** A pixel as {@code 0xAARRGGBB} → its grey, from 0 to 255. */
    static int grey(int argb) {
        int red = argb >> 16 & 0xFF;
        int green = argb >> 8 & 0xFF;
        int blue = argb & 0xFF;
        int light = (red * 77 + green * 151 + blue * 28) >> 8;
        int redder = red - Math.max(green, blue);
        if (redder > RED) {
            light = Math.max(light, Math.min(255, red + Math.min(MOST_LIFT, redder / 2)));
        }
        int opaque = argb >>> 24;
        return (light * opaque + 255 * (255 - opaque)) / 255;
    }
}
