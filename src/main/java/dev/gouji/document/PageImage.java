package dev.gouji.document;

/**
 * A page, or a part of one, that is seen and is no text: a picture, which cannot be read without optical recognition, or an
 * embedded object.
 *
 * @param place where it stands
 * @param reason what it is
 * @param number of the picture among those of the document that may be pages or tables, from 1; 0 for any other
 */
public record PageImage(Place place, Reason reason, int number) implements Block {

    /** A picture. */
    public PageImage(Place place) {
        this(place, Reason.PICTURE);
    }

    /** What is seen, and is no picture that may be a page or a table. */
    public PageImage(Place place, Reason reason) {
        this(place, reason, 0);
    }

    /** Whether it is drawn: another file inside the document may hold text that can be read. */
    public boolean isDrawn() {
        return reason == Reason.PICTURE || reason == Reason.DRAWING;
    }
}
