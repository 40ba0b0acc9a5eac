package dev.gouji.bulk;

import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Converts many inputs with several threads and hands the conversions over in the inputs' order, so that the result is
 * the same at any number of threads. Of what was handed over it keeps only the hash and the name of each document; at
 * most four conversions a thread wait for their turn. Immutable; one run at a time or several, as you like.
 */
public final class BulkRun {

    private static final int WINDOW = 4;

    /** The same on every platform, since it decides how deep a nesting the readers stand. */
    private static final long STACK_BYTES = 8L << 20;

    private final InputConversion conversion;
    private final int jobs;

    /**
     * Prepares a run.
     *
     * @param converter called by {@code jobs} threads at once; what it throws becomes a {@code failed} line
     * @param jobs at least 1, else an {@link IllegalArgumentException}
     * @param maximumBytes larger files are not loaded
     * @param patience how many seconds a pipe or a device may take to give its bytes
     */
    public BulkRun(OneConversion converter, int jobs, long maximumBytes, long patience) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs is " + jobs + ", at least 1 is needed");
        }
        conversion = new InputConversion(converter, new InputLoader(maximumBytes, patience));
        this.jobs = jobs;
    }

    /**
     * Converts every input.
     *
     * @param inputs in the dataset's order, as {@link InputList} gives them; members are put in their places among them
     * @param sink takes every conversion, those of inputs that could not be converted too
     * @param listener hears of the progress
     * @return the verified account of all inputs
     * @throws IOException when the sink threw it
     * @throws InterruptedException when this thread was interrupted; what was handed over until then is whole
     * @throws IllegalStateException when an input is not accounted for, which is an error in the program
     */
    public Tally run(List<Input> inputs, ConversionSink sink, BulkListener listener)
            throws IOException, InterruptedException {
        listener.started(inputs.size());
        ExecutorService workers = Executors.newFixedThreadPool(jobs, BulkRun::worker);
        try {
            return deliver(inputs.iterator(), workers, sink, listener);
        } finally {
            workers.shutdownNow();
        }
    }

    private Tally deliver(Iterator<Input> inputs, ExecutorService workers, ConversionSink sink, BulkListener listener)
            throws IOException, InterruptedException {
        Tally tally = Tally.NOTHING;
        int met = 0;
        Map<String, String> firstByHash = new HashMap<>();
        Queue<Pending> window = new ArrayDeque<>();
        // "a.zip b" stands between "a.zip" and its members
        Queue<Conversion> waiting = new PriorityQueue<>(InputConversion.BY_DOCUMENT);
        while (inputs.hasNext() || !window.isEmpty()) {
            while (inputs.hasNext() && window.size() < (long) WINDOW * jobs) {
                Input input = inputs.next();
                window.add(new Pending(input, workers.submit(() -> conversion.convert(input))));
            }
            List<Conversion> found = window.remove().await();
            met += found.size();
            waiting.addAll(found);
            Input following = window.isEmpty() ? null : window.peek().input();
            while (!waiting.isEmpty() && (following == null || comesBefore(waiting.peek(), following))) {
                Conversion next = marked(waiting.remove(), firstByHash);
                sink.accept(next);
                tally = tally.plus(next);
                listener.done(next.document().document(), next.document().status());
            }
        }
        tally.verify(met);
        return tally;
    }

    private static boolean comesBefore(Conversion conversion, Input input) {
        return Input.compareUtf8(conversion.document().document(), input.document()) < 0;
    }

    private static Conversion marked(Conversion conversion, Map<String, String> firstByHash) {
        DocumentRecord document = conversion.document();
        if (document.sha256() == null) {
            return conversion;
        }
        String first = firstByHash.putIfAbsent(document.sha256(), document.document());
        return first == null
                ? conversion
                : new Conversion(document.asDuplicateOf(first), conversion.reports(), conversion.links());
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(null, work, "conversion", STACK_BYTES);
        // one that does not heed an interruption must not keep the program alive
        thread.setDaemon(true);
        return thread;
    }

    private record Pending(Input input, Future<List<Conversion>> result) {

        List<Conversion> await() throws InterruptedException {
            try {
                return result.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof InputConversion.Misnamed error) {
                    throw error;
                }
                // memory may be short even for the record of a failure; by now the worker has given it back
                return List.of(InputConversion.thrown(input, null, e.getCause()));
            }
        }
    }
}
