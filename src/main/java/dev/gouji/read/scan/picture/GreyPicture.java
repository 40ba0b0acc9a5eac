package dev.gouji.read.scan.picture;

import java.util.Arrays;

/**
 * A picture in shades of grey.
 *
 * <p>Example: a white picture of 3 by 2 has six bytes of {@code (byte) 255}. Its pixels are handed over, not copied: who makes
 * a picture does not change them afterwards. Pictures are equal when their pixels are.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param grey the pixels row by row from the top left, {@code grey[y * width + x]}; as unsigned bytes 0 is black, 255 white
 */
@SuppressWarnings("ArrayRecordComponent")
public record GreyPicture(int width, int height, byte[] grey) {

    /** Refuses a picture without pixels or with a number of them that is not width times height. */
    public GreyPicture {
        if (width < 1 || height < 1 || grey.length != (long) width * height) {
            throw new IllegalArgumentException(width + " by " + height + " with " + grey.length + " pixels");
        }
    }

    /** The shade of one pixel, from 0, black, to 255, white; the first column and row are 0. */
    public int at(int x, int y) {
        return grey[y * width + x] & 0xFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GreyPicture picture && picture.width == width && Arrays.equals(picture.grey, grey);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(grey);
    }

    @Override
    public String toString() {
        return "GreyPicture[" + width + " by " + height + "]";
    }
}
