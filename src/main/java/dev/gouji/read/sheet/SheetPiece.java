package dev.gouji.read.sheet;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;

/**
 * A cell, or several merged, of the rows and columns that are shown.
 *
 * @param area where it is, hidden rows and columns not counted
 * @param text as displayed; blank where merged cells show nothing
 * @param legibility how surely it was read
 * @param place its address on the sheet
 */
record SheetPiece(Area area, String text, Legibility legibility, Place.InSheet place) {

    boolean isBlank() {
        return text.isBlank();
    }

    int row() {
        return area.row();
    }

    int column() {
        return area.column();
    }
}
