package dev.gouji.report;

import java.util.regex.Pattern;

/**
 * The labels of a figure's row and column as they stand in the document, white space folded away, and what the picture of a
 * scanned cell shows: by them one sees that it is still the same cell that was looked at.
 *
 * @param row null where the row has none
 * @param column null where the column has none
 * @param ink what the cell's picture shows, as hex digits; null where it is not read from one
 */
public record PrintedLabels(String row, String column, String ink) {

    /** A figure whose labels are not known. */
    public static final PrintedLabels NONE = new PrintedLabels(null, null, null);

    /** Longer ones are no labels, and a page may hold a million of them. */
    private static final int LONGEST = 120;

    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000\\u00A0]+");

    /** As printed → folded, and cut where they are longer than any label is; either may be null. */
    public static PrintedLabels of(String row, String column) {
        return new PrintedLabels(folded(row), folded(column), null);
    }

    /** The same of a cell whose picture shows this. */
    public PrintedLabels showing(String ofPicture) {
        return new PrintedLabels(row, column, ofPicture);
    }

    private static String folded(String text) {
        if (text == null) {
            return null;
        }
        String dense = WHITE.matcher(text).replaceAll("");
        if (dense.isEmpty()) {
            return null;
        }
        return dense.length() <= LONGEST ? dense : dense.substring(0, LONGEST) + "…" + dense.length();
    }
}
