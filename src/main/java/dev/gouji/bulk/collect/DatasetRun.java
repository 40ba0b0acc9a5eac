package dev.gouji.bulk.collect;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.RunKey;
import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputBases;
import dev.gouji.bulk.queue.ReportQueue;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.dataset.ConversionLines;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.DatasetWriter;
import dev.gouji.dataset.RunLog;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.journal.FindingSpool;
import dev.gouji.dataset.journal.Journal;
import dev.gouji.dataset.journal.JournalDamage;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.JournalRow;
import dev.gouji.dataset.queue.QueueFile;
import dev.gouji.dataset.queue.QueuedReport;
import dev.gouji.dataset.record.DocumentOrder;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A run that makes a dataset, or takes up one that was stopped: what the journal in the folder holds is not converted
 * again, and a dataset that came of the very same is left in place.
 */
public final class DatasetRun {

    private static final String JOURNAL = "journal";

    private final BulkRun run;
    private final RunKey key;
    private final List<AcrossCheck> checks;
    private final String options;
    private final boolean bom;
    private final ConversionSink also;
    private final DecidedConversions decided;

    /**
     * Prepares a run.
     *
     * @param key what decides the result of an input besides its bytes
     * @param checks those over all inputs
     * @param options what else decides the dataset: the units file, …
     * @param bom whether CSV files begin with a byte order mark
     */
    public DatasetRun(BulkRun run, RunKey key, List<AcrossCheck> checks, String options, boolean bom) {
        this(run, key, checks, options, bom, null, DecidedConversions.NONE);
    }

    private DatasetRun(
            BulkRun run,
            RunKey key,
            List<AcrossCheck> checks,
            String options,
            boolean bom,
            ConversionSink also,
            DecidedConversions decided) {
        this.run = run;
        this.key = key;
        this.checks = List.copyOf(checks);
        this.options = options;
        this.bom = bom;
        this.also = also;
        this.decided = decided;
    }

    /** The same run, that hands every conversion, with everything that was found, to a sink as well. */
    public DatasetRun also(ConversionSink sink) {
        return new DatasetRun(run, key, checks, options, bom, sink, decided);
    }

    /** The same run, of which people decided something: the journal keeps what is read, the dataset says what was decided. */
    public DatasetRun deciding(DecidedConversions decisions) {
        return new DatasetRun(run, key, checks, options, bom, also, decisions);
    }

    /**
     * Runs. When it is ended by whatever means, the same run goes on where it stopped.
     *
     * @param inputs in the dataset's order
     * @param folder claimed for this run
     * @param heads takes the heads of all conversions, in the dataset's order
     * @param listener hears of the progress
     * @return the verified account of all inputs
     * @throws IOException as a {@link StorageException} when the disk is full or gone
     */
    public Tally run(List<Input> inputs, DatasetFolder folder, Consumer<ConversionHead> heads, BulkListener listener)
            throws IOException, InterruptedException {
        try (RunLog log = new RunLog(folder);
                Journal journal = Journal.open(folder.own(JOURNAL))) {
            BulkListener logged = new LoggedProgress(log, listener);
            run.gather(inputs, journal, key, logged);
            if (journal.damaged() > 0) {
                logged.damaged(journal.damaged());
            }
            Set<String> documents = new HashSet<>();
            inputs.forEach(input -> documents.add(input.document()));
            journal.retain(documents);
            // what follows can be made again from the journal, so that must be on the disk before
            journal.force();
            // asked for anew: they may have been moved
            List<JournalEntry> entries =
                    inputs.stream().map(input -> journal.find(input.document())).toList();
            CollectedConversions collected = collected(journal, entries);
            Map<String, String> originals =
                    InputBases.beside(inputs, folder.path().toRealPath());
            String state = state(collected.rows(), originals);
            String note = folder.publishedNote(state);
            collected.rows().forEach(row -> heads.accept(row.head()));
            Tally tally = note == null || also != null
                    ? write(journal, collected, folder, new Target(state, originals), logged)
                    : Tally.of(note);
            log.finished();
            return tally;
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw new StorageException(e);
        } catch (UncheckedIOException e) {
            throw new StorageException(e.getCause());
        }
    }

    private CollectedConversions collected(Journal journal, List<JournalEntry> entries) throws IOException {
        try {
            return new CollectedConversions(journal, entries, decided);
        } catch (JournalDamage e) {
            journal.forgetDamage();
            throw e;
        }
    }

    /**
     * What {@link #run} would do, without doing anything but reading the inputs.
     *
     * @param folder the dataset folder, there or not
     * @throws DatasetException when it holds anything else
     * @throws IOException when it cannot be read
     */
    public RunPlan plan(List<Input> inputs, Path folder) throws DatasetException, IOException, InterruptedException {
        DatasetFolder.refuseOthers(folder);
        Map<String, JournalEntry> left =
                DatasetFolder.ask(folder, DatasetRun::entries).orElseGet(HashMap::new);
        RunPlan plan = new RunPlan();
        for (Input input : inputs) {
            plan.add(input, run.wouldConvert(input, left.remove(input.document()), key));
        }
        left.keySet().stream().sorted(DocumentOrder::compare).forEach(plan::addRemoved);
        return plan;
    }

    private static Map<String, JournalEntry> entries(GuardedFolder ours) throws IOException {
        try (GuardedFolder journal = ours.existing(JOURNAL)) {
            return journal == null ? new HashMap<>() : Journal.peek(journal);
        }
    }

    /** What a dataset comes of, and where its originals lie as seen from it. */
    private record Target(String state, Map<String, String> originals) {}

    private Tally write(
            Journal journal, CollectedConversions collected, DatasetFolder folder, Target target, BulkListener listener)
            throws IOException, InterruptedException {
        try (FindingSpool spool = new FindingSpool(() -> folder.scratch("across"));
                QueueFile queue = QueueFile.begin(folder);
                DatasetWriter writer = DatasetWriter.open(folder, bom, target.originals())) {
            collected.check(checks, spool, run.jobs(), listener);
            Tally tally = collected.deliver(
                    spool,
                    run.jobs(),
                    conversion -> new Ready(writer.lines(conversion), queued(conversion)),
                    ready -> write(ready, writer, queue),
                    listener);
            writer.accept(collected.organs());
            for (ExtraTable table : collected.tables()) {
                writer.accept(table);
            }
            writer.finish(target.state(), tally.note());
            queue.finish();
            return tally;
        } catch (JournalDamage e) {
            // not now: some of it may have been handed over already
            journal.forgetDamage();
            throw e;
        }
    }

    /** What is written of a conversion: its lines, and what of its reports deserves a look. */
    private record Ready(ConversionLines lines, List<QueuedReport> queued) {}

    private static List<QueuedReport> queued(Conversion conversion) {
        return conversion.reports().stream()
                .map(report -> ReportQueue.of(report, report))
                .toList();
    }

    private void write(Ready ready, DatasetWriter writer, QueueFile queue) throws IOException {
        writer.accept(ready.lines());
        for (QueuedReport report : ready.queued()) {
            queue.add(report);
        }
        if (also != null) {
            also.accept(ready.lines().conversion());
        }
    }

    /** What the dataset comes of: every conversion by its checksum, and everything else that decides its bytes. */
    private String state(List<JournalRow> rows, Map<String, String> originals) {
        StateHash hash = new StateHash();
        hash.add(key.program() + "\n" + options + "\n" + bom + "\n" + originals);
        for (JournalRow row : rows) {
            hash.add(row.head().document() + "\n" + row.location().length() + " "
                    + row.location().checksum());
        }
        if (!decided.isEmpty()) {
            hash.add(decided.state());
        }
        return hash.hex();
    }
}
