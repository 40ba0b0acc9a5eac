package dev.gouji.bulk;

import dev.gouji.dataset.journal.ConversionHead;

/** Hears how a run goes on; called by one thread, that of the run. */
public interface BulkListener {

    /** Hears nothing. */
    BulkListener NONE = new BulkListener() {};

    /** What a run does, one after the other. */
    enum Phase {
        /** Every input becomes conversions. */
        CONVERT,
        /** Findings over several inputs are made. */
        CHECK,
        /** The lines are put in order and handed over. */
        WRITE
    }

    /** A phase begins, with so many steps, as far as that is known. */
    default void started(Phase phase, int total) {}

    /**
     * An input is done, in the order in which they are done.
     *
     * @param heads what it came to, its own first, then its members'
     * @param fresh whether it was converted for this run; false when an earlier conversion stands
     * @param nanoseconds how long it took
     */
    default void converted(java.util.List<ConversionHead> heads, boolean fresh, long nanoseconds) {}

    /** What was kept of so many inputs is damaged; they were converted again. */
    default void damaged(int inputs) {}

    /** A conversion was handed over, in the dataset's order. */
    default void written(ConversionHead head) {}
}
