package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import dev.gouji.bulk.InputEngine;
import dev.gouji.bulk.StorageException;
import dev.gouji.dataset.journal.EntryWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Converts in worker processes, which are started when they are needed and used again. A document over which its worker
 * ends is tried once more, by itself, in a new one; then it is a {@link FailedConversion}, or, when it was over a member of
 * a container, that member is left out. Thread-safe.
 */
public final class WorkerPool implements InputEngine, Closeable {

    private static final long LOOK_MILLISECONDS = 100;

    private final List<String> command;
    private final WorkerBounds bounds;
    private final int size;
    private final Semaphore places;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Prepares a pool; nothing is started yet.
     *
     * @param command starts a worker: a Java program that ends in {@link WorkerLoop#serve}
     * @param bounds what a worker may use for a document
     * @param size how many workers at a time
     */
    public WorkerPool(List<String> command, WorkerBounds bounds, int size) {
        this.command = List.copyOf(command);
        this.bounds = bounds;
        this.size = size;
        // fair, so that one that wants all places gets them
        places = new Semaphore(size, true);
        Thread watch = new Thread(this::watch, "workers' watch");
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public void convert(String document, byte[] bytes, EntryWriter entry) throws IOException, InterruptedException {
        Deaths deaths = new Deaths(document, bounds);
        int taken = 1;
        while (true) {
            Map<String, FailedConversion> leftOut = new HashMap<>(deaths.leftOut());
            entry.documents().forEach(done -> leftOut.putIfAbsent(done, null));
            try {
                tryOnce(document, bytes, leftOut, entry, taken);
                return;
            } catch (WorkerDeath death) {
                taken = deaths.isToBeTriedAgain(death) ? size : 1;
            }
        }
    }

    /** With as many places taken as there are, nobody else is at work. */
    private void tryOnce(
            String document, byte[] bytes, Map<String, FailedConversion> leftOut, EntryWriter entry, int taken)
            throws WorkerDeath, StorageException, InterruptedException {
        places.acquire(taken);
        try {
            WorkerProcess worker = worker(taken == 1);
            try {
                worker.convert(document, bytes, leftOut, entry);
            } finally {
                giveBack(worker);
            }
        } finally {
            places.release(taken);
        }
    }

    private WorkerProcess worker(boolean mayBeUsed) throws StorageException {
        synchronized (idle) {
            while (mayBeUsed && !idle.isEmpty()) {
                WorkerProcess worker = idle.pop();
                if (worker.isSound()) {
                    return worker;
                }
                all.remove(worker);
            }
        }
        try {
            WorkerProcess worker = new WorkerProcess(command, bounds);
            all.add(worker);
            if (closed) {
                worker.end();
            }
            return worker;
        } catch (IOException e) {
            // no process can be started: that is no fault of the document's
            throw new StorageException(e);
        }
    }

    private void giveBack(WorkerProcess worker) {
        synchronized (idle) {
            if (worker.isSound() && idle.size() < size) {
                idle.push(worker);
                return;
            }
        }
        all.remove(worker);
        worker.end();
    }

    private void watch() {
        while (!closed) {
            long now = System.nanoTime();
            all.forEach(worker -> worker.watch(now));
            try {
                Thread.sleep(LOOK_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Ends every worker. */
    @Override
    public void close() {
        closed = true;
        all.forEach(WorkerProcess::end);
    }
}
