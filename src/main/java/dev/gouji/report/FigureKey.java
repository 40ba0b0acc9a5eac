package dev.gouji.report;

import java.util.Comparator;

/**
 * The name of one figure of a form, the same in every report and generation where the meaning is the same.
 *
 * <p>Example: {@code requests/refused.state_secret/natural_person}.
 *
 * @param table the table's id
 * @param row the row's id; may hold dots
 * @param column the column's id
 */
public record FigureKey(String table, String row, String column) implements Comparable<FigureKey> {

    private static final Comparator<FigureKey> ORDER =
            Comparator.comparing(FigureKey::table).thenComparing(FigureKey::row).thenComparing(FigureKey::column);

    /** Reads {@code table/row/column}; the inverse of {@link #toString}. */
    public static FigureKey of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not table/row/column: " + text);
        }
        return new FigureKey(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
