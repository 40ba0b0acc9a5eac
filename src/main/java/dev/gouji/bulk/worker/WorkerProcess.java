package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import dev.gouji.bulk.FoundConversions;
import dev.gouji.bulk.Problems;
import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.worker.WorkerDeath.Cause;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.journal.EntryWriter;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.document.ErrorCode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One worker as the side that asks sees it. Used by one thread at a time, but for {@link #watch} and {@link #end}. */
final class WorkerProcess {

    private static final int BUFFER = 1 << 16;
    private static final long NOT_AT_WORK = Long.MAX_VALUE;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final LastWords lastWords;
    private final WorkerBounds bounds;
    private volatile long started = NOT_AT_WORK;
    private volatile long progressed;
    private volatile Cause ended;
    private String underWay = "";
    private boolean spoilt;

    WorkerProcess(List<String> command, WorkerBounds bounds) throws IOException {
        this.bounds = bounds;
        process = new ProcessBuilder(command).start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        lastWords = LastWords.of(process.getErrorStream());
    }

    /** Whether it may take another document. */
    boolean isSound() {
        return !spoilt && process.isAlive();
    }

    /**
     * Has a document converted.
     *
     * @param leftOut members that are not to be converted: null for one that the entry has, else why it is a failure
     * @throws WorkerDeath when the worker ended over it; what it found before stays written
     * @throws StorageException when the entry cannot be written
     * @throws FailedConversion when the converter threw something
     */
    void convert(String document, byte[] bytes, Map<String, FailedConversion> leftOut, EntryWriter entry)
            throws WorkerDeath, StorageException {
        underWay = document;
        progressed = System.nanoTime();
        started = progressed;
        try {
            ask(document, bytes, leftOut);
            while (answer(document, entry)) {
                progressed = System.nanoTime();
            }
        } finally {
            started = NOT_AT_WORK;
        }
    }

    private void ask(String document, byte[] bytes, Map<String, FailedConversion> leftOut) throws WorkerDeath {
        try {
            for (Map.Entry<String, FailedConversion> member : leftOut.entrySet()) {
                FailedConversion why = member.getValue();
                Frames.write(
                        out,
                        Frames.LEAVE_OUT,
                        Frames.bytes(member.getKey()),
                        Frames.bytes(why == null ? "" : why.code().name()),
                        Frames.bytes(why == null ? "" : why.text().zh()),
                        Frames.bytes(why == null ? "" : why.text().en()));
            }
            Frames.write(out, Frames.CONVERT, Frames.bytes(document), bytes);
        } catch (IOException e) {
            throw death();
        }
    }

    /** Whether there are more. */
    private boolean answer(String document, EntryWriter entry) throws WorkerDeath, StorageException {
        int kind;
        StoredConversion found = null;
        String text = "";
        try {
            kind = in.readUnsignedByte();
            if (kind == Frames.FOUND) {
                found = StoredConversion.of(Frames.part(in), Frames.part(in));
            } else if (kind == Frames.MEMBER) {
                underWay = Frames.text(Frames.part(in));
            } else if (kind == Frames.THROWN) {
                text = Frames.text(Frames.part(in));
                spoilt |= Frames.text(Frames.part(in)).equals(Frames.ERROR);
            }
        } catch (IOException e) {
            throw death();
        }
        return switch (kind) {
            case Frames.FOUND -> add(document, found, entry);
            case Frames.MEMBER -> true;
            case Frames.DONE -> false;
            case Frames.THROWN -> throw thrown(text);
            // something wrote into the pipe that is no frame
            default -> throw death();
        };
    }

    private boolean add(String document, StoredConversion found, EntryWriter entry) throws StorageException {
        FoundConversions.check(document, found.head().document());
        spoilt |= found.head().error() == ErrorCode.OUT_OF_MEMORY;
        try {
            entry.add(found);
        } catch (IOException e) {
            throw new StorageException(e);
        }
        // back to the container that it is a member of
        int member = found.head().document().lastIndexOf(Converter.MEMBER);
        underWay =
                member < document.length() ? document : found.head().document().substring(0, member);
        return true;
    }

    private FailedConversion thrown(String kind) throws WorkerDeath {
        if (kind.equals(OutOfMemoryError.class.getSimpleName())) {
            spoilt = true;
            throw new WorkerDeath(Cause.MEMORY, WorkerLoop.OUT_OF_MEMORY, underWay);
        }
        return new FailedConversion(ErrorCode.CRASHED, Problems.crashed(kind));
    }

    private WorkerDeath death() {
        spoilt = true;
        int exitCode = -1;
        try {
            process.destroyForcibly();
            exitCode = process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Cause cause = ended;
        if (cause == null) {
            cause = exitCode == WorkerLoop.OUT_OF_MEMORY || lastWords.speakOfMemory() ? Cause.MEMORY : Cause.CRASH;
        }
        return new WorkerDeath(cause, exitCode, underWay);
    }

    /** Ends it if it is at work for too long. */
    void watch(long now) {
        long began = started;
        if (began == NOT_AT_WORK) {
            return;
        }
        if (now - began > bounds.deadline()) {
            ended = Cause.TOO_LONG;
            process.destroyForcibly();
        } else if (now - progressed > bounds.patience()) {
            ended = Cause.STANDSTILL;
            process.destroyForcibly();
        }
    }

    /** Ends it, whatever it is at. */
    void end() {
        process.destroyForcibly();
    }
}
