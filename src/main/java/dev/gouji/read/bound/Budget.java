package dev.gouji.read.bound;

import dev.gouji.document.Block;
import dev.gouji.document.FormFit;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the reading of one original has used of its bounds, and who knows its forms. Used by one thread. */
public final class Budget {

    /** Longer than any run, and far from where the clock's numbers turn over. */
    private static final long MOST_SECONDS = 1_000_000_000L;

    private final Limits limits;
    private final Function<List<Block>, FormFit> forms;
    private final long end;
    private long deadline;
    private boolean scanning;
    private final Map<Bound, Long> used = new EnumMap<>(Bound.class);

    /** Starts the clock. */
    public Budget(Limits limits) {
        this(limits, null);
    }

    /**
     * Starts the clock.
     *
     * @param forms tells how well a page fits the forms, of which reading knows none; null where nobody does
     */
    public Budget(Limits limits, Function<List<Block>, FormFit> forms) {
        this.limits = limits;
        this.forms = forms;
        this.end = after(Bound.TOTAL_SECONDS);
        restartClock();
    }

    /** Starts the clock anew: each member of an archive has the time of an original. */
    public void restartClock() {
        deadline = after(Bound.SECONDS);
        scanning = false;
    }

    /**
     * Takes one more page from a picture; the first one lengthens the clock by what pictures may take.
     *
     * @return false when no more pages may be read so
     */
    public boolean takeScannedPage() {
        long pages = used.merge(Bound.SCANNED_PAGES, 1L, Long::sum);
        if (pages > limits.of(Bound.SCANNED_PAGES)) {
            return false;
        }
        if (!scanning) {
            scanning = true;
            deadline += Math.min(limits.of(Bound.SCAN_SECONDS), MOST_SECONDS) * 1_000_000_000L;
        }
        return true;
    }

    /** Whether a share of the time that the original has is left, in hundredths. */
    public boolean hasLeft(int share) {
        long seconds = limits.of(Bound.SECONDS) + (scanning ? limits.of(Bound.SCAN_SECONDS) : 0);
        long all = Math.min(seconds, MOST_SECONDS) * 1_000_000_000L;
        return (deadline - System.nanoTime()) / 100 >= all / 10_000 * share;
    }

    private long after(Bound seconds) {
        return System.nanoTime() + Math.min(limits.of(seconds), MOST_SECONDS) * 1_000_000_000L;
    }

    /** Tells how well what a page shows fits the forms; null where nobody knows them. */
    public Function<List<Block>, FormFit> forms() {
        return forms;
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
        long now = System.nanoTime();
        if (now - deadline > 0) {
            throw passed(Bound.SECONDS);
        }
        if (now - end > 0) {
            throw passed(Bound.TOTAL_SECONDS);
        }
    }

    private UnreadableException passed(Bound bound) {
        return new UnreadableException(bound.code(), limits.passed(bound));
    }
}
