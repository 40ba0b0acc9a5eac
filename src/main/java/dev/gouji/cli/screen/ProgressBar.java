package dev.gouji.cli.screen;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far the work is: share, rate, time left, and how many inputs came out how.
 *
 * <pre>
 * ███████░░░░░░░ 50%  5/10  2.5/s  0:02  ok 4 failed 1
 * </pre>
 *
 * <p>Drawn at most ten times a second. Thread-safe.
 */
public final class ProgressBar implements AutoCloseable {

    private static final long PAUSE = 100_000_000L;
    private static final int BAR = 20;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream terminal;
    private final int columns;
    private final LongSupplier clock;
    private final long started;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private long total;
    private long done;
    private long drawn;
    private boolean shown;

    /**
     * Begins.
     *
     * @param terminal where to draw; must be a terminal
     * @param columns its width
     * @param clock in nanoseconds
     */
    public ProgressBar(PrintStream terminal, int columns, LongSupplier clock) {
        this.terminal = terminal;
        this.columns = columns;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.drawn = started;
    }

    /**
     * One more input is done.
     *
     * @param outcome the word for what became of it
     * @param all how many inputs are known by now
     */
    public synchronized void step(String outcome, long all) {
        done++;
        total = Math.max(all, done);
        counts.merge(outcome, 1, Integer::sum);
        long now = clock.getAsLong();
        if (now - drawn >= PAUSE) {
            drawn = now;
            shown = true;
            terminal.print(ERASE_LINE + DisplayWidth.cut(line(now), Math.max(10, columns - 1)));
            terminal.flush();
        }
    }

    /** Takes the line away, so that something else can be printed; the next step draws it again. */
    public synchronized void hide() {
        if (shown) {
            terminal.print(ERASE_LINE);
            terminal.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        hide();
    }

    private String line(long now) {
        double seconds = (now - started) / 1e9;
        double rate = done / Math.max(seconds, 1e-3);
        long left = Math.round((total - done) / rate);
        int full = (int) (BAR * done / total);
        StringBuilder line = new StringBuilder();
        line.append("█".repeat(full)).append("░".repeat(BAR - full));
        line.append(String.format(Locale.ROOT, " %d%%  %d/%d  %.1f/s  ", 100 * done / total, done, total, rate));
        line.append(
                left >= 3600
                        ? String.format(Locale.ROOT, "%d:%02d:%02d", left / 3600, left / 60 % 60, left % 60)
                        : String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60));
        counts.forEach((outcome, count) ->
                line.append("  ").append(outcome).append(' ').append(count));
        return line.toString();
    }
}
