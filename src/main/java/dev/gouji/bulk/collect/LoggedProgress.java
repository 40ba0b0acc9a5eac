package dev.gouji.bulk.collect;

import dev.gouji.bulk.BulkListener;
import dev.gouji.dataset.RunLog;
import dev.gouji.dataset.journal.ConversionHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes down how a run goes on, and lets another hear it too. */
final class LoggedProgress implements BulkListener {

    private final RunLog log;
    private final BulkListener other;

    LoggedProgress(RunLog log, BulkListener other) {
        this.log = log;
        this.other = other;
    }

    @Override
    public void started(Phase phase, int total) {
        other.started(phase, total);
        try {
            log.phase(phase.name().toLowerCase(Locale.ROOT), total);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void converted(List<ConversionHead> heads, boolean fresh, long nanoseconds) {
        other.converted(heads, fresh, nanoseconds);
        try {
            log.converted(heads, fresh, nanoseconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void damaged(int inputs) {
        other.damaged(inputs);
        try {
            log.damaged(inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void written(ConversionHead head) {
        other.written(head);
    }
}
