package dev.gouji.bulk;

import dev.gouji.bulk.BulkListener.Phase;
import dev.gouji.bulk.InputPool.Done;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.bulk.input.InputLoader;
import dev.gouji.bulk.input.MemoryGate;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.record.Sha256;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * Brings many inputs to their journal entries with several threads. Memory holds the heads of what came out, the journal
 * the rest. Immutable.
 */
public final class BulkRun {

    private final InputEngine engine;
    private final int jobs;
    private final InputLoader loader;
    private final UnaryOperator<Conversion> finishing;

    /**
     * Prepares a run in this process.
     *
     * @param converter called by {@code jobs} threads at once; what it throws becomes a {@code failed} line
     * @param jobs at least 1, else an {@link IllegalArgumentException}
     * @param maximumBytes larger files are not loaded
     * @param patience how many seconds a pipe or a device may take to give its bytes
     */
    public BulkRun(OneConversion converter, int jobs, long maximumBytes, long patience) {
        this(InputEngine.inProcess(converter), jobs, new InputLoader(maximumBytes, patience), conversion -> conversion);
    }

    private BulkRun(InputEngine engine, int jobs, InputLoader loader, UnaryOperator<Conversion> finishing) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs is " + jobs + ", at least 1 is needed");
        }
        this.engine = engine;
        this.jobs = jobs;
        this.loader = loader;
        this.finishing = finishing;
    }

    /** Prepares a run with an engine of one's own, which {@code jobs} threads call at once; the rest is as above. */
    public static BulkRun withEngine(InputEngine engine, int jobs, long maximumBytes, long patience) {
        return new BulkRun(engine, jobs, new InputLoader(maximumBytes, patience), conversion -> conversion);
    }

    /** The same, that hands over by {@link #run} what an operator makes of each conversion. */
    public BulkRun finishing(UnaryOperator<Conversion> operator) {
        return new BulkRun(engine, jobs, loader, operator);
    }

    /** How many threads convert. */
    public int jobs() {
        return jobs;
    }

    /** As {@link #run(List, Journal, ConversionSink, BulkListener)}, with a journal of its own. */
    public Tally run(List<Input> inputs, ConversionSink sink, BulkListener listener)
            throws IOException, InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.open();
                Journal journal = Journal.temporary(scratch.folder("journal"))) {
            return run(inputs, journal, sink, listener);
        }
    }

    /**
     * Converts every input and hands the conversions over in the dataset's order, each as early as that order allows.
     *
     * @param inputs in the dataset's order, as {@link InputList} gives them; members are put in their places among them
     * @param journal where conversions wait for their turn
     * @param sink takes every conversion, those of inputs that could not be converted too
     * @param listener hears of the progress
     * @return the verified account of all inputs
     * @throws IOException when the sink threw it, or as a {@link StorageException} when the journal cannot be written
     * @throws InterruptedException when this thread was interrupted; what was handed over until then is whole
     * @throws IllegalStateException when an input is not accounted for, which is an error in the program
     */
    public Tally run(List<Input> inputs, Journal journal, ConversionSink sink, BulkListener listener)
            throws IOException, InterruptedException {
        OrderedDelivery delivery = new OrderedDelivery(inputs, journal, finishing, sink, listener);
        gather(inputs, journal, RunKey.NONE, listener, delivery::accept);
        return delivery.tally();
    }

    /**
     * Converts every input that the journal does not hold already.
     *
     * @return the inputs' entries, in their order
     * @throws IOException as a {@link StorageException} when the journal cannot be written
     * @throws InterruptedException when this thread was interrupted; the journal is whole
     */
    public List<JournalEntry> gather(List<Input> inputs, Journal journal, RunKey key, BulkListener listener)
            throws IOException, InterruptedException {
        return gather(inputs, journal, key, listener, (index, entry) -> {});
    }

    private List<JournalEntry> gather(
            List<Input> inputs, Journal journal, RunKey key, BulkListener listener, EntrySink sink)
            throws IOException, InterruptedException {
        JournalEntry[] entries = new JournalEntry[inputs.size()];
        listener.started(Phase.CONVERT, inputs.size());
        InputConversion conversion = new InputConversion(engine, loader, journal, key, MemoryGate.ofHeap());
        try (InputPool pool = new InputPool(inputs, conversion, jobs)) {
            for (int i = 0; i < entries.length; i++) {
                Done done = pool.take();
                if (done.failure() != null) {
                    throw rethrown(done.failure());
                }
                JournalEntry entry = done.converted().entry();
                entries[done.index()] = entry;
                listener.converted(heads(entry), done.converted().fresh(), done.nanoseconds());
                sink.accept(done.index(), entry);
            }
        }
        return Arrays.asList(entries);
    }

    /** What an input needs. */
    public enum Need {
        /** It was not there before. */
        CONVERSION,
        /** Its bytes are others, or the program or the options are. */
        ANOTHER_CONVERSION,
        /** It stands as it is. */
        NOTHING,
        /** It is left out, or cannot be opened, and gets its line. */
        A_LINE,
        /** It is not there any more. */
        REMOVAL
    }

    /** What an input needs, given what the journal holds of it, which may be null. */
    public Need wouldConvert(Input input, JournalEntry before, RunKey key) throws InterruptedException {
        if (input.skip() != null) {
            return Need.A_LINE;
        }
        try {
            String sha256 = Sha256.hex(loader.load(input));
            if (before == null) {
                return Need.CONVERSION;
            }
            return key.accepts(before, sha256) ? Need.NOTHING : Need.ANOTHER_CONVERSION;
        } catch (IOException | TimeoutException e) {
            return Need.A_LINE;
        }
    }

    /** Takes the entries of inputs as they are done. */
    private interface EntrySink {
        void accept(int index, JournalEntry entry) throws IOException;
    }

    private static List<ConversionHead> heads(JournalEntry entry) {
        List<ConversionHead> heads = new ArrayList<>();
        heads.add(entry.own().head());
        for (JournalRow row : entry.rows()) {
            if (!row.head().document().equals(entry.document())) {
                heads.add(row.head());
            }
        }
        return heads;
    }

    private static IOException rethrown(Throwable failure) throws IOException, InterruptedException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof InterruptedException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }
}
