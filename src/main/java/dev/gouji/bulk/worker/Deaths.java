package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import java.util.HashMap;
import java.util.Map;

/**
 * The workers that ended over one document, which may be a container: a member over which two ended is left out from then
 * on, so that the members after it are had. Used by one thread.
 */
final class Deaths {

    /** Every other member that ends its workers costs two starts and another way through the container. */
    private static final int MOST_LEFT_OUT = 20;

    private final String document;
    private final WorkerBounds bounds;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, FailedConversion> leftOut = new HashMap<>();

    Deaths(String document, WorkerBounds bounds) {
        this.document = document;
        this.bounds = bounds;
    }

    /** The members that are left out, each with why. */
    Map<String, FailedConversion> leftOut() {
        return Map.copyOf(leftOut);
    }

    /**
     * Takes note of a death.
     *
     * @return whether the document or member is to be tried once more, by itself; else it is left out from now on
     * @throws FailedConversion when it was the second over the document itself, or when too many members were left out
     */
    boolean isToBeTriedAgain(WorkerDeath death) {
        // what takes too long in all does so as a whole
        String name = death.cause() == WorkerDeath.Cause.TOO_LONG ? document : death.underWay();
        if (counts.merge(name, 1, Integer::sum) == 1) {
            return true;
        }
        if (name.equals(document) || leftOut.size() == MOST_LEFT_OUT) {
            throw death.failure(bounds);
        }
        leftOut.put(name, death.failure(bounds));
        return false;
    }
}
