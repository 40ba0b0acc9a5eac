package dev.gouji.bulk.worker;

/**
 * What a worker may use for one document.
 *
 * @param seconds without any progress; the members of an archive are progress
 * @param totalSeconds in all
 * @param megabytes of heap
 */
public record WorkerBounds(long seconds, long totalSeconds, long megabytes) {

    /** Readers look at the clock themselves; only what does not is ended from outside, and somewhat later. */
    private static final long GRACE_SECONDS = 5;

    /** After how many nanoseconds without progress a worker is ended. */
    long patience() {
        return (seconds + seconds / 4 + GRACE_SECONDS) * 1_000_000_000L;
    }

    /** After how many nanoseconds in all a worker is ended. */
    long deadline() {
        return totalSeconds * 1_000_000_000L;
    }
}
