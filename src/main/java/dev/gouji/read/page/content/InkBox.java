package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;

/**
 * Something that is seen on a page and is neither text nor a ruling: a picture, a letter drawn as an outline, a stamp.
 *
 * @param box where it stands, as far as it is not clipped away
 * @param reason what it is
 * @param readable whether a drawing of the page may show a letter there, or a number: it is a picture or was filled, not stroked,
 *     and nothing was painted over it later
 */
public record InkBox(Box box, Reason reason, boolean readable) {

    /** Something that nobody reads. */
    public InkBox(Box box, Reason reason) {
        this(box, reason, false);
    }

    /** The same at another place. */
    public InkBox at(Box other) {
        return new InkBox(other, reason, readable);
    }

    /** The same, which nobody reads. */
    public InkBox unreadable() {
        return new InkBox(box, reason);
    }
}
