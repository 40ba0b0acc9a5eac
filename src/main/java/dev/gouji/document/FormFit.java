package dev.gouji.document;

/**
 * How well what a page shows fits the forms.
 *
 * @param placed values that stand in a row and a column of a form by the row's own label
 * @param amiss rows with numbers that are no row of the form, or have too many or too few values, and rows of the form that are lacking
 *     between two that are there
 * @param broken sums of the form that do not hold
 */
public record FormFit(int placed, int amiss, int broken) {

    /** Whether nothing speaks against it: it shows rows of a form, each whole, and nothing else. */
    public boolean isWhole() {
        return placed > 0 && amiss == 0 && broken == 0;
    }

    /** What rows and labels say; a sum that holds says nothing, so that it can bear witness afterwards. */
    public int shape() {
        return placed - amiss;
    }

    /** What all says: a sum that does not hold speaks against it. */
    public int all() {
        return shape() - broken;
    }
}
