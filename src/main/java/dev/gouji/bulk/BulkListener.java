package dev.gouji.bulk;

import dev.gouji.report.DocumentStatus;

/** Hears how a run goes on; called by one thread, that of the run. */
public interface BulkListener {

    /** Hears nothing. */
    BulkListener NONE = new BulkListener() {};

    /** The run begins, with so many inputs. */
    default void started(int total) {}

    /** An input is done and its conversion handed over. */
    default void done(String document, DocumentStatus status) {}
}
