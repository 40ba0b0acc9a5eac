package dev.gouji.bulk.worker;

import dev.gouji.bulk.FailedConversion;
import dev.gouji.bulk.FoundConversions;
import dev.gouji.bulk.Problems;
import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.worker.Frames.Frame;
import dev.gouji.bulk.worker.WorkerDeath.Cause;
import dev.gouji.convert.Converter;
import dev.gouji.convert.Original;
import dev.gouji.dataset.journal.EntryWriter;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.document.ErrorCode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A document that a worker is at: what is asked, and what becomes of the answers. Used by the thread that asks; others
 * hand it the answers, and look whether it takes too long.
 */
final class Assignment {

    /** A worker that finds more than the other side writes down has to wait. */
    private static final int MOST_WAITING = 16;

    /** What a worker's answers came to. */
    enum Outcome {
        /** The document is done. */
        DONE,
        /** Memory ran out on it. */
        NO_MEMORY,
        /** The worker is gone. */
        GONE
    }

    private final int number;
    private final Original original;
    private final EntryWriter entry;
    private final boolean alone;
    private final long started = System.nanoTime();
    private final BlockingQueue<Frame> answers = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile long progressed = started;
    private volatile boolean closed;
    private volatile Cause overdue;
    private String underWay;
    private boolean harmful;

    /** Of a number that no other document of the same worker has; {@code alone} when nothing else is under way in it. */
    Assignment(int number, Original original, EntryWriter entry, boolean alone) {
        this.number = number;
        this.original = original;
        this.entry = entry;
        this.alone = alone;
        underWay = original.document();
    }

    /** The document that is under way: the one that was asked for, or a member of it. */
    String underWay() {
        return underWay;
    }

    /** Whether it may have left damage in its worker. */
    boolean isHarmful() {
        return harmful;
    }

    /** Whether it takes too long; once it does, it stays so. */
    boolean isOverdue(long now, WorkerBounds bounds) {
        if (now - started > bounds.deadline()) {
            overdue = Cause.TOO_LONG;
        } else if (now - progressed > bounds.patience()) {
            overdue = Cause.STANDSTILL;
        }
        return overdue != null;
    }

    /** In what way it took too long; null when it did not. */
    Cause overdue() {
        return overdue;
    }

    /** Takes an answer, or the news that there will be none; waits when there are too many. */
    void answered(Frame frame) throws InterruptedException {
        progressed = System.nanoTime();
        if (!closed) {
            answers.put(frame);
        }
    }

    /** Wants no more answers. */
    void close() {
        closed = true;
        answers.clear();
    }

    /** Asks for the document; {@code leftOut} as {@link WorkerProcess#convert} has it. */
    void ask(DataOutputStream out, Map<String, FailedConversion> leftOut) throws IOException {
        for (Map.Entry<String, FailedConversion> member : leftOut.entrySet()) {
            FailedConversion why = member.getValue();
            List<String> reason = why == null
                    ? List.of("", "", "")
                    : List.of(why.code().name(), why.text().zh(), why.text().en());
            Frames.write(
                    out,
                    Frames.LEAVE_OUT,
                    number,
                    Frames.bytes(member.getKey()),
                    Frames.bytes(reason.get(0)),
                    Frames.bytes(reason.get(1)),
                    Frames.bytes(reason.get(2)));
        }
        byte[] name = Frames.bytes(original.document());
        Frames.write(out, Frames.CONVERT, number, name, Frames.bytes(original.sha256()), original.bytes());
    }

    /**
     * Writes down what the worker finds, until it is done with the document or gone.
     *
     * @throws StorageException when the entry cannot be written
     * @throws FailedConversion when the converter threw something
     */
    Outcome take() throws StorageException, InterruptedException {
        Outcome outcome = null;
        while (outcome == null) {
            Frame answer = answers.take();
            switch (answer.kind()) {
                case Frames.FOUND -> outcome = found(answer);
                case Frames.MEMBER -> underWay = answer.text(0);
                case Frames.DONE -> outcome = Outcome.DONE;
                case Frames.THROWN -> outcome = thrown(answer);
                default -> outcome = Outcome.GONE;
            }
        }
        return outcome;
    }

    /** Null when there is more to come. */
    private Outcome found(Frame answer) throws StorageException {
        try {
            StoredConversion found =
                    StoredConversion.of(answer.parts().get(0), answer.parts().get(1));
            String name = found.head().document();
            FoundConversions.check(original.document(), name);
            if (found.head().error() == ErrorCode.OUT_OF_MEMORY) {
                harmful = true;
                if (!alone) {
                    underWay = name;
                    return Outcome.NO_MEMORY;
                }
            }
            entry.add(found);
            // back to the container that it is a member of
            int member = name.lastIndexOf(Converter.MEMBER);
            underWay = member < original.document().length() ? original.document() : name.substring(0, member);
            return null;
        } catch (IOException e) {
            throw new StorageException(e);
        }
    }

    private Outcome thrown(Frame answer) {
        String kind = answer.text(0);
        harmful |= answer.text(1).equals(Frames.ERROR);
        if (kind.equals(OutOfMemoryError.class.getSimpleName())) {
            return Outcome.NO_MEMORY;
        }
        throw new FailedConversion(ErrorCode.CRASHED, Problems.crashed(kind));
    }
}
