package dev.gouji.cli.command;

import dev.gouji.cli.words.Texts;
import dev.gouji.dataset.RunCounts;
import dev.gouji.dataset.RunStatus;
import dev.gouji.dataset.RunStatus.State;
import dev.gouji.dataset.journal.ConversionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says on lines of standard error how far a run is, where no terminal shows a bar: one when a phase begins, one every five
 * seconds, and one at the end; in words, or as JSON in the shape of {@code status --format json}.
 */
final class ProgressLines extends RunNotices implements AutoCloseable {

    private static final long PAUSE = 5_000;

    private final Session session;
    private final boolean json;
    private final RunCounts counts;
    private State state = State.RUNNING;
    private long told;

    /**
     * Begins.
     *
     * @param json whether the lines are JSON
     * @param clock in nanoseconds
     */
    ProgressLines(Session session, boolean json, LongSupplier clock) {
        super(session);
        this.session = session;
        this.json = json;
        this.counts = new RunCounts(clock);
    }

    @Override
    public void started(Phase phase, int steps) {
        counts.phase(phase.name().toLowerCase(Locale.ROOT), steps);
        tell();
    }

    @Override
    public void converted(List<ConversionHead> heads, boolean fresh, long nanoseconds) {
        counts.converted(heads, fresh);
        tellNowAndThen();
    }

    @Override
    public void written(ConversionHead head) {
        tellNowAndThen();
    }

    /** The run came to its end; without this the last line says that it did not. */
    void finished() {
        state = State.DONE;
    }

    @Override
    public void close() {
        if (state == State.RUNNING) {
            state = State.INTERRUPTED;
        }
        tell();
    }

    private void tellNowAndThen() {
        if (counts.milliseconds() - told >= PAUSE) {
            tell();
        }
    }

    private void tell() {
        told = counts.milliseconds();
        RunStatus status = counts.status(state);
        session.err().println(json ? status.json() : words(status));
    }

    private String words(RunStatus status) {
        Texts texts = session.texts();
        List<String> outcomes = new ArrayList<>();
        status.outcomes().forEach((code, count) -> outcomes.add(texts.say("status." + code) + " " + count));
        String at = status.state() == State.RUNNING
                ? texts.say("phase." + status.phase())
                : texts.say("run." + status.state().code());
        return texts.say("progress.line", at, status.done(), status.total(), status.seconds())
                + String.join(texts.say("list.and"), outcomes);
    }
}
