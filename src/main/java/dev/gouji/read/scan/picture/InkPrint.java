package dev.gouji.read.scan.picture;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a picture shows, as 16 hex digits: those of the same ink wherever it stands on its paper.
 *
 * <p>Example: a 3 that is cut out with one row of paper more has the same digits; one with a stroke more has others.
 */
public final class InkPrint {

    private static final int DIGITS = 16;

    /** Darker than this is ink, on paper that is white. */
    private static final int INK = 128;

    private InkPrint() {}

    /** Of a picture on even paper; null where nothing is dark. */
    public static String of(GreyPicture picture) {
        int left = picture.width();
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (picture.at(x, y) < INK) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = top < 0 ? y : top;
                    bottom = y;
                }
            }
        }
        return right < 0 ? null : digits(picture, left, right, top, bottom);
    }

    private static String digits(GreyPicture picture, int left, int right, int top, int bottom) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(right - left)
                .putInt(bottom - top)
                .array());
        byte[] row = new byte[right - left + 1];
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                row[x - left] = (byte) (picture.at(x, y) < INK ? 1 : 0);
            }
            digest.update(row);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
