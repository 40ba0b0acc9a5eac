package dev.gouji.dataset.journal;

import java.util.List;
import java.util.Objects;

/**
 * What one input came to: its own conversion and those of its members. Immutable.
 *
 * @param document the input's path as the dataset names it
 * @param sha256 of the bytes that were converted; null when none were
 * @param key of what else decides the result: program, forms, options
 * @param rows the conversions, the input's own among them
 */
public record JournalEntry(String document, String sha256, String key, List<JournalRow> rows) {

    /** Copies the list, and refuses one without the input's own row, or with a row of another input. */
    public JournalEntry {
        rows = List.copyOf(rows);
        Objects.requireNonNull(key);
        boolean own = false;
        for (JournalRow row : rows) {
            String name = row.head().document();
            own |= name.equals(document);
            if (!name.startsWith(document)) {
                throw new IllegalArgumentException(name + " among the conversions of " + document);
            }
        }
        if (!own && !rows.isEmpty()) {
            throw new IllegalArgumentException(document + " has no conversion of its own");
        }
    }

    /** Whether a resource ran out on the input or a member. */
    public boolean hasResourceFailure() {
        return rows.stream().anyMatch(row -> row.head().isResourceFailure());
    }

    /** The input's own row. */
    public JournalRow own() {
        return rows.stream()
                .filter(row -> row.head().document().equals(document))
                .findFirst()
                .orElseThrow();
    }
}
