package dev.gouji.bulk.input;

import java.util.concurrent.Semaphore;

/** Lets so many bytes of inputs into memory at a time; one that is larger than all comes in alone. Thread-safe. */
public final class MemoryGate {

    private static final int UNIT_BITS = 20;

    private final int units;
    private final Semaphore free;

    /** With this much room. */
    public MemoryGate(long bytes) {
        units = (int) Math.max(1, Math.min(bytes >> UNIT_BITS, Integer.MAX_VALUE));
        free = new Semaphore(units, true);
    }

    /** For a third of the heap. */
    public static MemoryGate ofHeap() {
        return new MemoryGate(Runtime.getRuntime().maxMemory() / 3);
    }

    /** Waits until there is room; gives what {@link #leave} must be told. */
    public int enter(long bytes) throws InterruptedException {
        int wanted = (int) Math.min(units, (Math.max(0, bytes) >> UNIT_BITS) + 1);
        free.acquire(wanted);
        return wanted;
    }

    /** Makes room for others. */
    public void leave(int entered) {
        free.release(entered);
    }
}
