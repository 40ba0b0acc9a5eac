package dev.gouji.read.bound;

/**
 * A picture that stands within a text.
 *
 * @param name what it is called in its document: the same name is the same picture
 * @param source gives its bytes
 * @param width as it is displayed, in points; 0 where nothing says so
 * @param height as it is displayed, in points; 0 where nothing says so
 * @param whole whether all of it is displayed: of a picture that is cropped, nobody sees what is cut off
 */
public record MetPicture(String name, Source source, double width, double height, boolean whole) {

    /** Gives the bytes of a picture when they are asked for. */
    @FunctionalInterface
    public interface Source {

        /**
         * The bytes; null where they are not at hand.
         *
         * @throws UnreadableException when a bound is passed
         */
        byte[] bytes() throws UnreadableException;
    }
}
