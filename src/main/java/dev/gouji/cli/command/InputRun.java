package dev.gouji.cli.command;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.OneConversion;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.collect.CheckedRun;
import dev.gouji.bulk.collect.DatasetRun;
import dev.gouji.bulk.input.Input;
import dev.gouji.cli.command.AcrossOptions.Organs;
import dev.gouji.cli.screen.ProgressBar;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.read.Limits.Bound;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Converts the inputs of a command, with a progress bar on standard error where that is a terminal. */
final class InputRun {

    private final Session session;
    private final InputOptions inputOptions;
    private final Session.Engine engine;
    private final boolean bar;
    private final boolean shared;

    /** What is done with the inputs, given where conversions go and who hears of the progress. */
    private interface Work {
        Tally run(ConversionSink sink, BulkListener listener) throws IOException, InterruptedException;
    }

    /** Prepares a run; {@code prints} says whether the sink writes to standard output. */
    InputRun(Session session, InheritedOptions options, InputOptions inputOptions, boolean prints) {
        this.session = session;
        this.inputOptions = inputOptions;
        this.engine = session.engine().apply(inputOptions.limits());
        this.bar = session.terminal().error() && !options.quiet();
        this.shared = prints && session.terminal().output();
    }

    /** Converts, and hands over as early as the order allows. */
    Tally stream(List<Input> inputs, ConversionSink sink) throws IOException, InterruptedException {
        return stream(inputs, engine::convert, sink);
    }

    /** Converts in a way of its own. */
    Tally stream(List<Input> inputs, OneConversion converter, ConversionSink sink)
            throws IOException, InterruptedException {
        BulkRun run = run(converter);
        return watched(sink, (watching, listener) -> run.run(inputs, watching, listener));
    }

    /** Converts, checks over all inputs, and hands over. */
    Tally check(List<Input> inputs, Organs organs, ConversionSink sink) throws IOException, InterruptedException {
        CheckedRun run = new CheckedRun(run(engine::convert), organs.checks(engine));
        return watched(sink, (watching, listener) -> run.run(inputs, watching, listener));
    }

    /** Makes a dataset; {@code heads} takes the head of everything that is in it. */
    Tally write(List<Input> inputs, Organs organs, DatasetFolder folder, Consumer<ConversionHead> heads)
            throws IOException, InterruptedException {
        DatasetRun run = new DatasetRun(
                run(engine::convert), inputOptions.key(), organs.checks(engine), organs.state(), inputOptions.bom());
        return watched(conversion -> {}, (none, listener) -> run.run(inputs, folder, heads, listener));
    }

    private BulkRun run(OneConversion converter) {
        long maximumBytes = inputOptions.limits().of(Bound.BYTES);
        long patience = inputOptions.limits().of(Bound.SECONDS);
        return new BulkRun(converter, inputOptions.jobs(), maximumBytes, patience);
    }

    private Tally watched(ConversionSink sink, Work work) throws IOException, InterruptedException {
        if (!bar) {
            return work.run(sink, BulkListener.NONE);
        }
        try (ProgressBar progress =
                new ProgressBar(session.err(), session.terminal().columns(), System::nanoTime)) {
            ConversionSink printing = conversion -> {
                if (shared) {
                    progress.hide();
                }
                sink.accept(conversion);
            };
            return work.run(printing, new RunProgress(progress, session.texts()));
        }
    }
}
