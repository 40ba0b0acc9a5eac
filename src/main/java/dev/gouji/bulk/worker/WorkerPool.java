package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import dev.gouji.bulk.InputEngine;
import dev.gouji.bulk.StorageException;
import dev.gouji.convert.Original;
import dev.gouji.dataset.journal.EntryWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Converts in worker processes. A document over which its worker ends is tried once more, by itself, in a new one, and where
 * it crashed that one, in one without native code; then it is a {@link FailedConversion}, or, when it was over a member of a
 * container, that member is left out. Thread-safe.
 */
public final class WorkerPool implements InputEngine, Closeable {

    private static final long LOOK_MILLISECONDS = 100;

    private final WorkerBounds bounds;
    private final Crew crew;
    private final int size;
    private final Semaphore places;
    private final Thread watch = new Thread(this::watch, "workers' watch");
    private final Thread hook = new Thread(this::sendHome, "workers' end");

    /**
     * Prepares a pool; nothing is started yet.
     *
     * @param commands starts a worker whose code is compiled so: a Java program that ends in {@link WorkerLoop#serve}
     * @param bounds what a worker may use for a document
     * @param staffing how many workers, and how many documents at a time
     */
    public WorkerPool(Function<Compiler, List<String>> commands, WorkerBounds bounds, Staffing staffing) {
        this.bounds = bounds;
        crew = new Crew(commands, bounds, staffing);
        size = staffing.places();
        // fair, so that one that wants all places gets them
        places = new Semaphore(size, true);
        watch.setDaemon(true);
        watch.start();
        // workers that an interruption ends must not be replaced while the program ends
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** How many documents it converts at a time. */
    public int size() {
        return size;
    }

    /** Starts a worker that will be needed, so that it gets ready meanwhile. */
    public void prepare() throws StorageException {
        crew.prepare();
    }

    @Override
    public void convert(Original original, EntryWriter entry) throws IOException, InterruptedException {
        Deaths deaths = new Deaths(original.document(), bounds);
        boolean done = false;
        while (!done) {
            Map<String, FailedConversion> leftOut = new HashMap<>(deaths.leftOut());
            entry.documents().forEach(had -> leftOut.putIfAbsent(had, null));
            try {
                tryOnce(original, leftOut, entry, deaths);
                done = true;
            } catch (WorkerDeath death) {
                deaths.add(death);
            }
        }
    }

    /** With as many places taken as there are, nobody else is at work. */
    private void tryOnce(Original original, Map<String, FailedConversion> leftOut, EntryWriter entry, Deaths deaths)
            throws WorkerDeath, StorageException, InterruptedException {
        boolean alone = deaths.isAlone();
        int taken = alone ? size : 1;
        int had = entry.documents().size();
        places.acquire(taken);
        try {
            WorkerProcess worker = deaths.isPlain() ? crew.engagePlain() : crew.engage(alone);
            long start = System.nanoTime();
            try {
                worker.convert(original, leftOut, entry, alone);
            } finally {
                crew.release(worker, entry.documents().size() - had, System.nanoTime() - start);
            }
        } finally {
            places.release(taken);
        }
    }

    private void watch() {
        try {
            while (true) {
                crew.watch(System.nanoTime());
                Thread.sleep(LOOK_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    /** Ends every worker. */
    @Override
    public void close() {
        sendHome();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending, and the hook has done the same
        }
    }

    private void sendHome() {
        watch.interrupt();
        crew.close();
    }
}
