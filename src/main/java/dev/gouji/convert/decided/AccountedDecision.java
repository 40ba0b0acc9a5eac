package dev.gouji.convert.decided;

import dev.gouji.report.Decision;
import java.util.List;
import java.util.Locale;

/**
 * A decision, and what became of it. Immutable.
 *
 * @param decision the decision
 * @param standing what became of it
 * @param documents where: the documents whose reports it speaks of, in the dataset's order; empty when only files were asked
 */
public record AccountedDecision(Decision decision, Standing standing, List<String> documents) {

    /** What became of a decision. */
    public enum Standing {
        /** It stands; whether anything is there that it fits was not asked. */
        STANDS,
        /** It holds in every report that it speaks of. */
        APPLIED,
        /** In a report that it speaks of, what was looked at is another now. */
        STALE,
        /** Another says otherwise of the same: neither is applied. */
        CONFLICT,
        /** It was undone. */
        UNDONE,
        /** No report is there that it speaks of. */
        NO_REPORT;

        /** In small letters, with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether somebody has to see to it. */
        public boolean isOpen() {
            return this == STALE || this == CONFLICT;
        }
    }

    /** Copies the list. */
    public AccountedDecision {
        documents = List.copyOf(documents);
    }
}
