package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;

/**
 * Something that is seen on a page and is neither text nor a ruling: a picture, a letter drawn as an outline, a stamp.
 *
 * @param box where it stands, as far as it is not clipped away
 * @param reason what it is
 */
public record InkBox(Box box, Reason reason) {}
