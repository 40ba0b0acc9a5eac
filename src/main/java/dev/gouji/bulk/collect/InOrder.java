package dev.gouji.bulk.collect;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

/** Work on the items of a sequence by several threads, whose results one thread takes in the order of the items. */
final class InOrder {

    /** As many items a thread may be ahead of the one whose turn it is. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /** What is done with an item, by any thread. */
    interface Work<T, R> {
        R of(T item) throws IOException;
    }

    /** What is done with a result, by the thread that called. */
    interface Taker<T, R> {
        void take(T item, R result) throws IOException;
    }

    private record Begun<T, R>(T item, long weight, Future<R> result) {}

    /**
     * Does it. What is begun and not yet taken is bounded by number and by weight; but an item that is heavier than all of
     * that together is worked on by itself.
     *
     * @param weight of an item: the memory it needs, in any unit
     * @param heaviest how much items under way may weigh together
     * @param threads at least 1
     * @throws IOException the first in the items' order that the work or the taker threw
     * @throws InterruptedException when this thread was interrupted
     */
    static <T, R> void each(
            Iterable<T> items, ToLongFunction<T> weight, long heaviest, int threads, Work<T, R> work, Taker<T, R> taker)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::thread);
        Deque<Begun<T, R>> begun = new ArrayDeque<>();
        try {
            long underWay = 0;
            for (T item : items) {
                long weighs = weight.applyAsLong(item);
                while (!begun.isEmpty() && (begun.size() >= AHEAD * threads || underWay + weighs > heaviest)) {
                    underWay -= take(begun.remove(), taker);
                }
                begun.add(new Begun<>(item, weighs, pool.submit(() -> work.of(item))));
                underWay += weighs;
            }
            while (!begun.isEmpty()) {
                take(begun.remove(), taker);
            }
        } finally {
            // not interrupted: that would close the files they read from
            begun.forEach(left -> left.result().cancel(false));
            pool.shutdown();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "records");
        thread.setDaemon(true);
        return thread;
    }

    private static <T, R> long take(Begun<T, R> begun, Taker<T, R> taker) throws IOException, InterruptedException {
        R result;
        try {
            result = begun.result().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException why) {
                throw why;
            }
            if (cause instanceof Error why) {
                throw why;
            }
            throw cause instanceof RuntimeException why ? why : new IllegalStateException(cause);
        }
        taker.take(begun.item(), result);
        return begun.weight();
    }
}
