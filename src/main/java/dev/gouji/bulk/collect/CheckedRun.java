package dev.gouji.bulk.collect;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.RunKey;
import dev.gouji.bulk.ScratchFolder;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.dataset.journal.FindingSpool;
import dev.gouji.dataset.journal.Journal;
import java.io.IOException;
import java.util.List;

/** A run that leaves nothing behind: converts, checks over all inputs, and hands the conversions over in order. */
public final class CheckedRun {

    private final BulkRun run;
    private final List<AcrossCheck> checks;
    private final DecidedConversions decided;

    /** With these checks over all inputs, which see what people decided. */
    public CheckedRun(BulkRun run, List<AcrossCheck> checks, DecidedConversions decided) {
        this.run = run;
        this.checks = List.copyOf(checks);
        this.decided = decided;
    }

    /**
     * Runs.
     *
     * @param inputs in the dataset's order
     * @param sink takes every conversion, with everything that was found
     * @param listener hears of the progress
     * @return the verified account of all inputs
     */
    public Tally run(List<Input> inputs, ConversionSink sink, BulkListener listener)
            throws IOException, InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.open();
                Journal journal = Journal.temporary(scratch.folder("journal"));
                FindingSpool spool = new FindingSpool(scratch.folder("across"))) {
            CollectedConversions collected =
                    new CollectedConversions(journal, run.gather(inputs, journal, RunKey.NONE, listener), decided);
            collected.check(checks, spool, run.jobs(), listener);
            return collected.deliver(spool, sink, listener);
        }
    }
}
