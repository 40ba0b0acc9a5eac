package dev.gouji.spark.engine;

import dev.gouji.bulk.worker.WorkerBounds;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The bounds under which executors convert, and how much there is to do. Immutable; travels to executors. */
public final class ConversionSettings implements Serializable {

    private static final long serialVersionUID = 1;

    private final EnumMap<Bound, Long> bounds;
    private final long inputsPerCore;

    /**
     * With these bounds.
     *
     * @param inputsPerCore how many inputs there are for each core of all executors; decides how workers are compiled
     */
    public ConversionSettings(Limits limits, long inputsPerCore) {
        bounds = new EnumMap<>(limits.values());
        this.inputsPerCore = inputsPerCore;
    }

    /** The bounds. */
    public Limits limits() {
        return new Limits(bounds);
    }

    /** The same for so many inputs. */
    public ConversionSettings expecting(long inputs) {
        return new ConversionSettings(limits(), inputs);
    }

    /** How many inputs so many cores have before them. */
    int inputs(int cores) {
        return (int) Math.min(Integer.MAX_VALUE, inputsPerCore * cores);
    }

    /** What a worker may use for a document: as {@code convert} has it. */
    WorkerBounds workerBounds() {
        Limits limits = limits();
        long scanning = limits.of(Bound.SCANNED_PAGES) == 0 ? 0 : limits.of(Bound.SCAN_SECONDS);
        return new WorkerBounds(
                limits.of(Bound.SECONDS) + scanning, limits.of(Bound.TOTAL_SECONDS), limits.of(Bound.MEMORY));
    }

    /** The arguments of a worker. */
    List<String> arguments() {
        return bounds.entrySet().stream()
                .map(bound -> bound.getKey() + "=" + bound.getValue())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConversionSettings that
                && bounds.equals(that.bounds)
                && inputsPerCore == that.inputsPerCore;
    }

    @Override
    public int hashCode() {
        return Map.copyOf(bounds).hashCode();
    }
}
