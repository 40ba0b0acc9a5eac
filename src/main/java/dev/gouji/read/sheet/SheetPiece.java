package dev.gouji.read.sheet;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;

/**
 * A cell, or several merged, of the rows and columns that are shown.
 *
 * @param area where it is, hidden rows and columns not counted
 * @param seen what is displayed; blank where merged cells show nothing, or what is drawn over them
 * @param place its address on the sheet
 */
record SheetPiece(Area area, Seen seen, Place.InSheet place) {

    String text() {
        return seen.text();
    }

    boolean isBlank() {
        return seen.text().isBlank();
    }

    /** Whether the sheet is in use where it stands: it shows a text, or one that cannot be read. */
    boolean isUse() {
        return !isBlank() || seen.sights().stream().anyMatch(sight -> sight.kind() == Sight.Kind.UNREADABLE);
    }

    int row() {
        return area.row();
    }

    int column() {
        return area.column();
    }
}
