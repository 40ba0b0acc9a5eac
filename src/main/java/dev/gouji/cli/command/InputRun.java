package dev.gouji.cli.command;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.Input;
import dev.gouji.bulk.OneConversion;
import dev.gouji.bulk.Tally;
import dev.gouji.cli.screen.ProgressBar;
import dev.gouji.read.Limits.Bound;
import dev.gouji.report.DocumentStatus;
import java.io.IOException;
import java.util.List;

/** Converts the inputs of a command, with a progress bar on standard error where that is a terminal. */
final class InputRun {

    private final Session session;
    private final InputOptions inputOptions;
    private final boolean bar;
    private final boolean shared;

    /** Prepares a run; {@code prints} says whether the sink writes to standard output. */
    InputRun(Session session, InheritedOptions options, InputOptions inputOptions, boolean prints) {
        this.session = session;
        this.inputOptions = inputOptions;
        this.bar = session.terminal().error() && !options.quiet();
        this.shared = prints && session.terminal().output();
    }

    /** Converts. */
    Tally run(List<Input> inputs, ConversionSink sink) throws IOException, InterruptedException {
        return run(inputs, session.engine().apply(inputOptions.limits())::convert, sink);
    }

    /** Converts in a way of its own. */
    Tally run(List<Input> inputs, OneConversion converter, ConversionSink sink)
            throws IOException, InterruptedException {
        long maximumBytes = inputOptions.limits().of(Bound.BYTES);
        long patience = inputOptions.limits().of(Bound.SECONDS);
        BulkRun run = new BulkRun(converter, inputOptions.jobs(), maximumBytes, patience);
        if (!bar) {
            return run.run(inputs, sink, BulkListener.NONE);
        }
        try (ProgressBar progress =
                new ProgressBar(session.err(), session.terminal().columns(), System::nanoTime)) {
            ConversionSink printing = conversion -> {
                if (shared) {
                    progress.hide();
                }
                sink.accept(conversion);
            };
            return run.run(inputs, printing, new BulkListener() {
                @Override
                public void done(String document, DocumentStatus status) {
                    progress.step(session.texts().say("status." + status.code()), inputs.size());
                }
            });
        }
    }
}
