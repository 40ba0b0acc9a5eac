package dev.gouji.read.jpx;

import dev.gouji.read.jpx.stream.CodeStream;
import dev.gouji.read.jpx.stream.PictureSize;
import dev.gouji.read.jpx.stream.TileCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of JPEG 2000, with or without boxes around the code stream → a picture. Of a picture that is damaged or breaks off nothing is
 * decoded. Format: ITU-T T.800 (ISO/IEC 15444-1).
 */
public final class JpxDecoder {

    private JpxDecoder() {}

    /** Is told how much work is about to be done. */
    @FunctionalInterface
    public interface Pace {

        /**
         * Takes some steps of a few instructions each.
         *
         * @throws IOException when there is no time left
         */
        void pass(long steps) throws IOException;
    }

    /**
     * What is known without decoding.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public record Header(int width, int height) {}

    /**
     * Reads the size of a picture.
     *
     * @throws IOException when it is not said
     */
    public static Header header(byte[] bytes) throws IOException {
        JpxFile file = JpxFile.of(bytes);
        PictureSize size = CodeStream.size(bytes, file.from(), file.end());
        return new Header(size.picture().width(), size.picture().height());
    }

    /**
     * Decodes a picture, whose size is to be looked at before.
     *
     * @param indexed whether numbers of shades are wanted as they are, and a palette is not looked at
     * @throws IOException when it is damaged, breaks off or is coded in a way that is not understood
     */
    public static JpxPicture decode(byte[] bytes, boolean indexed, Pace pace) throws IOException {
        try {
            JpxFile file = JpxFile.of(bytes);
            CodeStream stream = CodeStream.of(bytes, file.from(), file.end());
            List<ComponentSamples> samples = new ArrayList<>();
            for (PictureSize.Component component : stream.size().components()) {
                samples.add(ComponentSamples.of(stream.size(), component));
            }
            TileDecoder decoder = new TileDecoder(bytes, stream.size(), samples, pace);
            for (TileCode tile : stream.tiles()) {
                decoder.decode(tile);
            }
            return new ChannelFinder(file, stream.size(), samples).picture(indexed);
        } catch (IndexOutOfBoundsException | ArithmeticException damaged) {
            throw new IOException("it is damaged", damaged);
        }
    }
}
