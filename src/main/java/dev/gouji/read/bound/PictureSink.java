package dev.gouji.read.bound;

/** Takes the pictures that a reader meets within a text, in reading order. Used by one thread. */
@FunctionalInterface
public interface PictureSink {

    /** Takes none: what is a picture stays one. */
    PictureSink NONE = picture -> 0;

    /**
     * Takes a picture.
     *
     * @return its number, as a {@link dev.gouji.document.PageImage} has it; 0 for one that is no page and no table
     * @throws UnreadableException when a bound is passed
     */
    int take(MetPicture picture) throws UnreadableException;
}
