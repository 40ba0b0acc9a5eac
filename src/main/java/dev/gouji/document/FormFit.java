package dev.gouji.document;

import java.util.Map;

/**
 * How well what a page shows fits the forms.
 *
 * @param cells where the values stand that have a row of a form, by the row's own label, and a column; each by the name of its figure
 * @param amiss rows with numbers that are no row of the form, or have too many or too few values, and rows of the form that are lacking
 *     between two that are there
 * @param broken sums of the form that do not hold
 */
public record FormFit(Map<String, Place> cells, int amiss, int broken) {

    /** Copies the map. */
    public FormFit {
        cells = Map.copyOf(cells);
    }

    /** Whether nothing speaks against it: it shows rows of a form, each whole, and nothing else. */
    public boolean isWhole() {
        return !cells.isEmpty() && amiss == 0 && broken == 0;
    }

    /** What rows and labels say; a sum that holds says nothing, so that it can bear witness afterwards. */
    public int shape() {
        return cells.size() - amiss;
    }

    /** What all says: a sum that does not hold speaks against it. */
    public int all() {
        return shape() - broken;
    }
}
