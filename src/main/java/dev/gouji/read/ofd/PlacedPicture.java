package dev.gouji.read.ofd;

import dev.gouji.document.Place.Box;

/**
 * A picture on a page.
 *
 * @param box where it stands, in points
 * @param resource the id of what it shows; null where that cannot be drawn
 */
record PlacedPicture(Box box, String resource) {}
