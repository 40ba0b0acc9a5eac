package dev.gouji.bulk.worker;

import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.worker.WorkerDeath.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The workers of a pool: started when they are needed, used again, and replaced by others once the full compiler pays.
 * Thread-safe.
 */
final class Crew {

    private static final int MOST_STARTS = 4;

    private final Function<Compiler, List<String>> commands;
    private final WorkerBounds bounds;
    private final Staffing staffing;

    private long documents;
    private long nanoseconds;

    /** All that are alive, each with how many documents are under way in it. */
    private final Map<WorkerProcess, Integer> atWork = new HashMap<>();

    /** Those that take documents. */
    private final List<WorkerProcess> serving = new ArrayList<>();

    private boolean closed;

    /** With the command that starts a worker whose code is compiled so; nothing is started yet. */
    Crew(Function<Compiler, List<String>> commands, WorkerBounds bounds, Staffing staffing) {
        this.commands = commands;
        this.bounds = bounds;
        this.staffing = staffing;
    }

    /** Starts one that will be needed. */
    synchronized void prepare() throws StorageException {
        serving.add(start(compiler()));
    }

    /**
     * A worker for a document; {@link #release} takes it back.
     *
     * @param alone whether it must be a new one, at nothing else
     * @throws StorageException when none can be started
     * @throws InterruptedException when the pool is closed
     */
    synchronized WorkerProcess engage(boolean alone) throws StorageException, InterruptedException {
        requireOpen();
        return busy(alone ? start(Compiler.QUICK) : leastBusy());
    }

    /** A new worker without native code, for one document. */
    synchronized WorkerProcess engagePlain() throws StorageException, InterruptedException {
        requireOpen();
        WorkerProcess worker = start(Crew::plain, Compiler.QUICK);
        worker.takeNoMore();
        return busy(worker);
    }

    private void requireOpen() throws InterruptedException {
        if (closed) {
            throw new InterruptedException("the workers were sent home");
        }
    }

    /** A worker that has one document more. */
    private WorkerProcess busy(WorkerProcess worker) {
        atWork.merge(worker, 1, Integer::sum);
        return worker;
    }

    /** Takes a worker back, which has found so many documents in so much time. */
    synchronized void release(WorkerProcess worker, int found, long took) {
        documents += found;
        nanoseconds += took;
        int left = atWork.merge(worker, -1, Integer::sum);
        boolean serves = serving.contains(worker);
        if (!serves && serving.size() < staffing.processes() && worker.isSound()) {
            serves = serving.add(worker);
        }
        if (left == 0 && !(serves && worker.isSound())) {
            dismiss(worker);
        }
    }

    /** Ends those that are at a document for too long. */
    void watch(long now) {
        all().forEach(worker -> worker.watch(now));
    }

    /** Ends every worker, and starts none any more. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        all().forEach(worker -> worker.end(Cause.COMPANY));
    }

    private synchronized List<WorkerProcess> all() {
        return List.copyOf(atWork.keySet());
    }

    private Compiler compiler() {
        return staffing.compiler(documents, TimeUnit.NANOSECONDS.toSeconds(nanoseconds));
    }

    private WorkerProcess leastBusy() throws StorageException {
        Compiler compiler = compiler();
        for (WorkerProcess worker : List.copyOf(serving)) {
            // what is under way in one that has had its time is finished there
            if (!worker.isSound() || worker.compiler() != compiler) {
                serving.remove(worker);
                if (atWork.get(worker) == 0) {
                    dismiss(worker);
                }
            }
        }
        WorkerProcess least =
                serving.stream().min(Comparator.comparing(atWork::get)).orElse(null);
        if (least == null || (atWork.get(least) > 0 && serving.size() < staffing.processes())) {
            least = start(compiler);
            serving.add(least);
        }
        return least;
    }

    private static List<String> plain(List<String> command) {
        List<String> plain = new ArrayList<>(command);
        plain.add(WorkerLoop.PLAIN);
        return plain;
    }

    private WorkerProcess start(Compiler compiler) throws StorageException {
        return start(UnaryOperator.identity(), compiler);
    }

    /** A start that a killer breaks off is tried again: the process was not yet a worker. */
    private WorkerProcess start(UnaryOperator<List<String>> with, Compiler compiler) throws StorageException {
        IOException last = null;
        for (int i = 0; i < MOST_STARTS; i++) {
            try {
                WorkerProcess worker = new WorkerProcess(with.apply(commands.apply(compiler)), compiler, bounds);
                atWork.put(worker, 0);
                return worker;
            } catch (IOException e) {
                last = e;
            }
        }
        // no process can be started: that is no fault of the document's
        throw StorageException.withoutWorkers(last);
    }

    private void dismiss(WorkerProcess worker) {
        serving.remove(worker);
        atWork.remove(worker);
        worker.end(Cause.COMPANY);
    }
}
