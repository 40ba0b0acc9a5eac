package dev.gouji.dataset.record;

import java.util.List;

/**
 * A table that stands in the dataset beside its records, as {@code NAME.csv}: {@code unpublished.csv}. Immutable.
 *
 * @param name the file's name without {@code .csv}; small letters and hyphens
 * @param description for people
 * @param columns in order
 * @param primaryKey the columns that tell one row from another
 * @param rows the cells of each row, as many as there are columns; null for an empty one
 */
public record ExtraTable(
        String name, String description, List<Column> columns, List<String> primaryKey, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param name in the header
     * @param type its type in the data package: {@code string}, {@code integer}, {@code year} …
     * @param description for people
     */
    public record Column(String name, String type, String description) {}

    /** Copies the lists but for the rows themselves; an {@link IllegalArgumentException} for a row of another length. */
    public ExtraTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": a row of " + row.size() + " cells");
            }
        }
    }
}
