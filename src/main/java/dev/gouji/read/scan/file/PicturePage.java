package dev.gouji.read.scan.file;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.scan.picture.PngBytes;
import java.io.IOException;

/**
 * A page of a picture file, to be looked at.
 *
 * @param png the picture as it is; a very fine one at less
 * @param width of the sheet that it shows, in points, as the places of what was read in it are
 * @param height of the same, in points
 */
@SuppressWarnings("ArrayRecordComponent")
public record PicturePage(byte[] png, double width, double height) {

    private static final long MOST_PIXELS = 9_000_000;

    /**
     * Decodes a page.
     *
     * @param format {@code png}, {@code jpeg}, {@code tiff}, {@code gif} or {@code bmp}
     * @param page from 1
     * @throws UnreadableException when there is no such page, it cannot be decoded, or it is larger than {@code limits} allow
     */
    public static PicturePage of(byte[] bytes, String format, int page, Limits limits) throws UnreadableException {
        try (PictureFile file = new PictureFile(bytes, format)) {
            for (int number = 1; number <= page; number++) {
                if (!file.next(format.equals(ScanReader.TIFF))) {
                    throw lost(page, null);
                }
            }
            return of(file, file.paperWidth(), limits);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw lost(page, e);
        }
    }

    /**
     * Decodes a picture that stands within a document.
     *
     * @param page its number among them, from 1
     * @param width of the sheet that it is taken to show, in points
     * @throws UnreadableException when it cannot be decoded, or is larger than {@code limits} allow
     */
    public static PicturePage within(byte[] bytes, String format, int page, double width, Limits limits)
            throws UnreadableException {
        try (PictureFile file = new PictureFile(bytes, format)) {
            if (!file.next(false)) {
                throw lost(page, null);
            }
            return of(file, width, limits);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw lost(page, e);
        }
    }

    private static PicturePage of(PictureFile file, double width, Limits limits)
            throws IOException, UnreadableException {
        if (file.pixels() > limits.of(Bound.PIXELS)) {
            throw new UnreadableException(ErrorCode.IMAGE_ONLY, limits.passed(Bound.PIXELS));
        }
        return new PicturePage(PngBytes.of(file.image(MOST_PIXELS)), width, width * file.height() / file.width());
    }

    private static UnreadableException lost(int page, Throwable cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message("第 " + page + " 张图片无法解开", "picture " + page + " cannot be decoded"),
                cause);
    }
}
