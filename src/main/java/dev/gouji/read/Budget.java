package dev.gouji.read;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.Limits.Bound;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What the reading of one original has used of its bounds. Used by one thread. */
public final class Budget {

    private final Limits limits;
    private long deadline;
    private final Map<Bound, Long> used = new EnumMap<>(Bound.class);

    /** Starts the clock. */
    public Budget(Limits limits) {
        this.limits = limits;
        restartClock();
    }

    /** Starts the clock anew: each member of an archive has the time of an original. */
    public void restartClock() {
        deadline = System.nanoTime() + limits.of(Bound.SECONDS) * 1_000_000_000L;
    }

    /** The bounds themselves. */
    public Limits limits() {
        return limits;
    }

    /**
     * Uses up an amount, and looks at the clock.
     *
     * @throws UnreadableException when the bound or the time is passed; the message names the bound and how to raise it
     */
    public void charge(Bound bound, long amount) throws UnreadableException {
        long total = used.merge(bound, amount, Math::addExact);
        if (total > limits.of(bound)) {
            throw passed(bound);
        }
        checkTime();
    }

    /** Refuses an amount that is over the bound by itself (levels of nesting, pages told by the file). */
    public void require(Bound bound, long amount) throws UnreadableException {
        if (amount > limits.of(bound)) {
            throw passed(bound);
        }
    }

    /** Begins to count a bound anew (glyphs and paths are counted page by page). */
    public void reset(Bound bound) {
        used.remove(bound);
    }

    /** Looks at the clock alone; for loops that use up nothing else. */
    public void checkTime() throws UnreadableException {
        if (System.nanoTime() - deadline > 0) {
            throw passed(Bound.SECONDS);
        }
    }

    private UnreadableException passed(Bound bound) {
        long limit = limits.of(bound);
        ErrorCode code = bound == Bound.SECONDS
                ? ErrorCode.TIMEOUT
                : ErrorCode.valueOf("LIMIT_" + bound.name().toUpperCase(Locale.ROOT));
        return new UnreadableException(
                code,
                new Message(
                        "超过上限：" + bound.zh() + " > " + limit + "；确认文件可信后，可用 --limit-" + bound.option() + " 调高",
                        "over the bound: " + bound.en() + " > " + limit
                                + "; if the file can be trusted, raise it with --limit-" + bound.option()));
    }
}
