package dev.gouji.document;

/**
 * A page, or a part of one, that is seen and is no text: a picture, which cannot be read without optical recognition, or an
 * embedded object.
 *
 * @param place where it stands
 * @param reason what it is
 */
public record PageImage(Place place, Reason reason) implements Block {

    /** A picture. */
    public PageImage(Place place) {
        this(place, Reason.PICTURE);
    }

    /** Whether it is drawn: another file inside the document may hold text that can be read. */
    public boolean isDrawn() {
        return reason == Reason.PICTURE || reason == Reason.DRAWING;
    }
}
