package dev.gouji.bulk;

import dev.gouji.bulk.InputConversion.Converted;
import dev.gouji.bulk.input.Input;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that bring inputs to their entries, one input a thread at a time. For one run. */
final class InputPool implements AutoCloseable {

    /** The same on every platform, since it decides how deep a nesting the readers stand. */
    private static final long STACK_BYTES = 8L << 20;

    private final List<Input> inputs;
    private final InputConversion conversion;
    private final AtomicInteger next = new AtomicInteger();
    private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
    private final Thread[] threads;

    /**
     * An input that is done.
     *
     * @param index which, from 0
     * @param converted what it came to; null when the run cannot go on
     * @param nanoseconds how long it took
     * @param failure why the run cannot go on; else null
     */
    record Done(int index, Converted converted, long nanoseconds, Throwable failure) {}

    InputPool(List<Input> inputs, InputConversion conversion, int jobs) {
        this.inputs = inputs;
        this.conversion = conversion;
        threads = new Thread[Math.min(jobs, inputs.size())];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(null, this::work, "conversion", STACK_BYTES);
            // one that does not heed an interruption must not keep the program alive
            threads[i].setDaemon(true);
            threads[i].start();
        }
    }

    /** Waits for the next input that is done, in whatever order; as many times as there are inputs. */
    Done take() throws InterruptedException {
        return done.take();
    }

    private void work() {
        for (int index = next.getAndIncrement(); index < inputs.size(); index = next.getAndIncrement()) {
            long started = System.nanoTime();
            Converted converted = null;
            Throwable failure = null;
            try {
                converted = conversion.convert(inputs.get(index));
            } catch (Throwable e) {
                failure = e;
            }
            done.add(new Done(index, converted, System.nanoTime() - started, failure));
            if (failure != null) {
                return;
            }
        }
    }

    /** Gives up what is not done. */
    @Override
    public void close() {
        next.set(inputs.size());
        for (Thread thread : threads) {
            thread.interrupt();
        }
    }
}
