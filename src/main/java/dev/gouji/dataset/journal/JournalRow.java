package dev.gouji.dataset.journal;

import dev.gouji.report.Conversion;
import java.util.Objects;

/**
 * One conversion in the journal. Immutable.
 *
 * @param head what is kept of it in memory
 * @param location where the whole of it stands; null while it is held in memory
 * @param held the whole of it, as long as a run is so small that nothing is written; else null
 */
public record JournalRow(ConversionHead head, Location location, Conversion held) {

    /** Refuses a row of nothing. */
    public JournalRow {
        Objects.requireNonNull(head);
        Objects.requireNonNull(location == null ? held : location);
    }

    /** How much memory the conversion needs, as far as its stored size tells; none when it is held anyway. */
    public long weight() {
        return location == null ? 0 : location.length();
    }

    /** This row with another head. */
    public JournalRow with(ConversionHead other) {
        return new JournalRow(other, location, held);
    }
}
