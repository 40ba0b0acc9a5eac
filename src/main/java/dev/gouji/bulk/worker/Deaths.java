package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import java.util.HashMap;
import java.util.Map;

/**
 * The workers that ended over one document, which may be a container, and how it is tried next. A member over which two
 * ended, the last with nothing else under way, is left out from then on, so that the members after it are had. A document that
 * crashes two is tried a third time without native code, whose fault it may be. Used by one thread.
 */
final class Deaths {

    /** Every other member that ends its workers costs two starts and another way through the container. */
    private static final int MOST_LEFT_OUT = 20;

    /** Who kills more often goes on killing. */
    private static final int MOST_KILLED = 8;

    /** A system that is short of memory has more of it when nothing else is under way. */
    private static final int KILLED_IN_COMPANY = 3;

    private final String document;
    private final WorkerBounds bounds;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, FailedConversion> leftOut = new HashMap<>();
    private int killed;
    private boolean alone;
    private boolean plain;

    Deaths(String document, WorkerBounds bounds) {
        this.document = document;
        this.bounds = bounds;
    }

    /** The members that are left out, each with why. */
    Map<String, FailedConversion> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** Whether the document is to be tried by itself, in a new worker. */
    boolean isAlone() {
        return alone;
    }

    /** Whether it is to be tried without native code. */
    boolean isPlain() {
        return plain;
    }

    /**
     * Takes note of a death, after which the document is tried again.
     *
     * @throws FailedConversion when there is no more to be tried
     */
    void add(WorkerDeath death) {
        switch (death.cause()) {
            case COMPANY -> {}
            case KILLED -> addKilled(death);
            default -> addGuilty(death);
        }
    }

    private void addKilled(WorkerDeath death) {
        killed++;
        if (killed > MOST_KILLED) {
            throw death.failure(bounds);
        }
        alone |= killed >= KILLED_IN_COMPANY;
    }

    private void addGuilty(WorkerDeath death) {
        // what takes too long in all does so as a whole
        String name = death.cause() == WorkerDeath.Cause.TOO_LONG ? document : death.underWay();
        if (counts.merge(name, 1, Integer::sum) == 1 || !alone) {
            alone = true;
            return;
        }
        if (name.equals(document) && death.cause() == WorkerDeath.Cause.CRASH && !plain) {
            plain = true;
            return;
        }
        if (name.equals(document) || leftOut.size() == MOST_LEFT_OUT) {
            throw death.failure(bounds);
        }
        leftOut.put(name, death.failure(bounds));
        alone = false;
    }
}
