package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.worker.Frames.Frame;
import dev.gouji.bulk.worker.WorkerDeath.Cause;
import dev.gouji.convert.Original;
import dev.gouji.dataset.journal.EntryWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One worker as the side that asks sees it; several documents may be under way in it. Thread-safe. */
final class WorkerProcess {

    private static final int BUFFER = 1 << 16;

    /** So long a process may take to end when its pipe has ended. */
    private static final long LAST_SECONDS = 5;

    private final Process process;
    private final DataOutputStream out;
    private final LastWords lastWords;
    private final Compiler compiler;
    private final WorkerBounds bounds;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Assignment> underWay = new ConcurrentHashMap<>();
    private volatile boolean gone;
    private volatile boolean spoilt;

    /** Why this side ended it; null when it did not. */
    private volatile Cause ended;

    WorkerProcess(List<String> command, Compiler compiler, WorkerBounds bounds) throws IOException {
        this.compiler = compiler;
        this.bounds = bounds;
        process = ReadyProcess.of(command);
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        lastWords = LastWords.of(process.getErrorStream());
        InputStream answers = process.getInputStream();
        Thread listener = new Thread(() -> listen(answers), "worker's answers");
        listener.setDaemon(true);
        listener.start();
    }

    /** How its code is compiled. */
    Compiler compiler() {
        return compiler;
    }

    /** Whether it may take another document. */
    boolean isSound() {
        return !spoilt && ended == null && process.isAlive();
    }

    /** Takes no document but the one that it is asked for next. */
    void takeNoMore() {
        spoilt = true;
    }

    /**
     * Has a document converted.
     *
     * @param leftOut members that are not to be converted: null for one that the entry has, else why it is a failure
     * @param alone whether nothing else is under way: only then it is surely this document that eats the memory
     * @throws WorkerDeath when the worker ended meanwhile; what it found before stays written
     * @throws StorageException when the entry cannot be written
     * @throws FailedConversion when the converter threw something
     */
    void convert(Original original, Map<String, FailedConversion> leftOut, EntryWriter entry, boolean alone)
            throws WorkerDeath, StorageException, InterruptedException {
        int number = numbers.incrementAndGet();
        Assignment assignment = new Assignment(number, original, entry, alone);
        underWay.put(number, assignment);
        try {
            switch (outcome(assignment, leftOut)) {
                case DONE -> {}
                case NO_MEMORY -> {
                    end(Cause.MEMORY);
                    throw new WorkerDeath(Cause.MEMORY, WorkerLoop.OUT_OF_MEMORY, assignment.underWay());
                }
                case GONE -> throw death(assignment);
            }
        } finally {
            spoilt |= assignment.isHarmful();
            underWay.remove(number);
            assignment.close();
        }
    }

    private Assignment.Outcome outcome(Assignment assignment, Map<String, FailedConversion> leftOut)
            throws StorageException, InterruptedException {
        try {
            assignment.ask(out, leftOut);
        } catch (IOException e) {
            return Assignment.Outcome.GONE;
        }
        return gone ? Assignment.Outcome.GONE : assignment.take();
    }

    private void listen(InputStream answers) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(answers, BUFFER))) {
            for (Frame frame = Frames.read(in); frame != null; frame = Frames.read(in)) {
                Assignment asked = underWay.get(frame.document());
                if (asked != null) {
                    asked.answered(frame);
                }
            }
        } catch (IOException e) {
            // something wrote into the pipe that is no frame
            end(Cause.CRASH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            gone = true;
            underWay.forEach((number, asked) -> abandon(asked, number));
        }
    }

    private static void abandon(Assignment asked, int number) {
        try {
            asked.answered(new Frame(Frames.GONE, number, List.of()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private WorkerDeath death(Assignment assignment) throws InterruptedException {
        boolean byItself = process.waitFor(LAST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        int exitCode = process.waitFor();
        lastWords.await();
        Cause cause = assignment.overdue();
        if (cause == null) {
            cause = ended;
        }
        if (cause == null) {
            cause = cause(exitCode, byItself);
        }
        return new WorkerDeath(cause, exitCode, assignment.underWay());
    }

    private Cause cause(int exitCode, boolean byItself) {
        if (exitCode == WorkerLoop.OUT_OF_MEMORY || lastWords.speakOfMemory()) {
            return Cause.MEMORY;
        }
        boolean killed = byItself && WorkerDeath.isFromOutside(exitCode) && !lastWords.speakOfCrash();
        return killed ? Cause.KILLED : Cause.CRASH;
    }

    /** Ends it if a document takes too long. */
    void watch(long now) {
        // each is asked, so that each knows
        long overdue = underWay.values().stream()
                .filter(assignment -> assignment.isOverdue(now, bounds))
                .count();
        if (overdue > 0) {
            end(Cause.COMPANY);
        }
    }

    /** Ends it, whatever it is at; those under way are told why. */
    void end(Cause why) {
        ended = why;
        process.destroyForcibly();
    }
}
