package dev.gouji.spark.engine;

import dev.gouji.bulk.InputConversion;
import dev.gouji.bulk.RunKey;
import dev.gouji.bulk.ScratchFolder;
import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.input.InputLoader;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.limit.Limits.Bound;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The conversions of a task. What an input comes to goes to this machine's disk first and leaves it one by one, so that an
 * archive of many thousand members needs no memory. Used by one thread, that of the task.
 */
public final class TaskConversions implements Closeable {

    private final ScratchFolder scratch;
    private final Journal journal;
    private final InputConversion conversion;

    private TaskConversions(ConversionSettings settings) throws IOException {
        scratch = ScratchFolder.open();
        journal = Journal.temporary(scratch.folder("journal"));
        InputLoader loader = new InputLoader(
                settings.limits().of(Bound.BYTES), settings.limits().of(Bound.SECONDS));
        conversion =
                new InputConversion(ExecutorWorkers.of(settings), loader, journal, RunKey.NONE, ExecutorWorkers.gate());
    }

    /** What is done with an input. */
    @FunctionalInterface
    public interface Step<T> {

        /** Brings an input to its entry. */
        JournalEntry convert(T input, InputConversion conversion) throws StorageException, InterruptedException;
    }

    /** Conversions that the caller closes. */
    public static TaskConversions open(ConversionSettings settings) throws IOException {
        return new TaskConversions(settings);
    }

    /** Conversions of this task, closed when it ends in whatever way. */
    public static TaskConversions ofTask(ConversionSettings settings) throws IOException {
        TaskConversions conversions = open(settings);
        TaskCompletionListener closing = context -> conversions.closeQuietly();
        TaskContext.get().addTaskCompletionListener(closing);
        return conversions;
    }

    /** Converts inputs as their conversions are asked for: of each its own and those of its members. */
    public <T> Iterator<StoredConversion> of(Iterator<T> inputs, Step<T> step) {
        return new Flattened<>(inputs, input -> rows(input, step));
    }

    private <T> Iterator<StoredConversion> rows(T input, Step<T> step) {
        try {
            Iterator<JournalRow> rows = step.convert(input, conversion).rows().iterator();
            return new Mapped<>(rows, this::stored);
        } catch (StorageException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was ended", e);
        }
    }

    private StoredConversion stored(JournalRow row) {
        try {
            return journal.stored(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            // the task is over: what is left among the temporary files the next one clears
        }
    }

    @Override
    public void close() throws IOException {
        try (scratch) {
            journal.close();
        }
    }
}
