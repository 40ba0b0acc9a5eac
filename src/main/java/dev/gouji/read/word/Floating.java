package dev.gouji.read.word;

import java.util.Optional;

/**
 * Something opaque that floats over the text, by where it stands from what is anchored to it. Lengths are twips.
 *
 * @param onPage whether it is placed on the page, wherever its anchor stands
 */
public record Floating(int left, int top, int width, int height, boolean onPage) {

    /** What stands this near to its anchor, and is no larger than a cell, covers that cell alone. */
    private static final int NEAR = 400;

    private static final int CELL_HEIGHT = 900;
    private static final int CELL_WIDTH = 3_000;

    /** How far from its anchor a thing is looked for that is placed on the page. */
    private static final int SOMEWHERE = 500;

    /**
     * What it may cover; nothing where it is anchored in a cell and stands in it.
     *
     * @param inCell whether it is anchored in a cell
     */
    public Optional<Draft.Cover> cover(boolean inCell) {
        if (inCell) {
            return isWithinCell() ? Optional.empty() : Optional.of(new Draft.Cover(top, top + height));
        }
        return Optional.of(onPage ? new Draft.Cover(-SOMEWHERE, SOMEWHERE) : new Draft.Cover(top, top + height));
    }

    private boolean isWithinCell() {
        return Math.abs(left) <= NEAR && Math.abs(top) <= NEAR && height <= CELL_HEIGHT && width <= CELL_WIDTH;
    }
}
