package dev.gouji.dataset;

import dev.gouji.dataset.RunStatus.Problem;
import dev.gouji.dataset.RunStatus.State;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.report.DocumentStatus;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts what a run has done so far. Used by one thread. */
public final class RunCounts {

    private static final int PROBLEMS = 10;

    private final LongSupplier clock;
    private final long started;
    private final Map<DocumentStatus, Integer> outcomes = new EnumMap<>(DocumentStatus.class);
    private final Deque<Problem> problems = new ArrayDeque<>();
    private String phase = "";
    private int total;
    private int done;
    private int fresh;

    /**
     * Begins.
     *
     * @param clock in nanoseconds
     */
    public RunCounts(LongSupplier clock) {
        this.clock = clock;
        this.started = clock.getAsLong();
    }

    /**
     * A phase begins.
     *
     * @param name {@code convert}, {@code check} or {@code write}
     * @param steps how many there will be, as far as that is known
     */
    public void phase(String name, int steps) {
        phase = name;
        total = Math.max(total, steps);
    }

    /** An input is done: its own conversion, then those of its members. */
    public void converted(List<ConversionHead> heads, boolean isFresh) {
        total += heads.size() - 1;
        heads.forEach(head -> count(head, isFresh));
    }

    private void count(ConversionHead head, boolean isFresh) {
        done++;
        fresh += isFresh ? 1 : 0;
        outcomes.merge(head.status(), 1, Integer::sum);
        if (head.status() == DocumentStatus.FAILED || head.status() == DocumentStatus.PARTIAL) {
            problems.addLast(new Problem(
                    head.document(), head.error() == null ? null : head.error().code()));
            if (problems.size() > PROBLEMS) {
                problems.removeFirst();
            }
        }
    }

    /** How long the run has been going on. */
    public long milliseconds() {
        return (clock.getAsLong() - started) / 1_000_000;
    }

    /** How it stands. */
    public RunStatus status(State state) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        outcomes.forEach((status, count) -> counts.put(status.code(), count));
        return new RunStatus(state, phase, done, total, fresh, milliseconds() / 1_000, counts, List.copyOf(problems));
    }
}
