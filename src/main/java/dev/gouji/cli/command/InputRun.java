package dev.gouji.cli.command;

import dev.gouji.bulk.BulkListener;
import dev.gouji.bulk.BulkRun;
import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.InputEngine;
import dev.gouji.bulk.OneConversion;
import dev.gouji.bulk.Retry;
import dev.gouji.bulk.RunKey;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.collect.CheckedRun;
import dev.gouji.bulk.collect.DatasetRun;
import dev.gouji.bulk.collect.RunPlan;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.worker.Compiler;
import dev.gouji.bulk.worker.Staffing;
import dev.gouji.bulk.worker.WorkerPool;
import dev.gouji.cli.command.AcrossOptions.Organs;
import dev.gouji.cli.command.InputOptions.Isolation;
import dev.gouji.cli.screen.ProgressBar;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Converts the inputs of a command, and says on standard error how far it is, by a bar on a terminal. */
final class InputRun {

    private final Session session;
    private final InputOptions inputOptions;
    private final Session.Engine engine;
    private final boolean quiet;
    private final boolean shared;
    private final DecidedConversions decided;

    /** What is done with the inputs, given where conversions go and who hears of the progress. */
    private interface Work {
        Tally run(ConversionSink sink, BulkListener listener) throws IOException, InterruptedException;
    }

    /** What is done with a run. */
    private interface Lender {
        Tally lend(BulkRun run) throws IOException, InterruptedException;
    }

    /** Prepares a run; {@code prints} says whether the sink writes to standard output. */
    InputRun(Session session, InheritedOptions options, InputOptions inputOptions, boolean prints) {
        this(session, options, inputOptions, prints, DecidedConversions.NONE);
    }

    /** Prepares a run of which people decided something. */
    InputRun(
            Session session,
            InheritedOptions options,
            InputOptions inputOptions,
            boolean prints,
            DecidedConversions decided) {
        this.session = session;
        this.inputOptions = inputOptions;
        this.engine = session.engine().apply(inputOptions.limits());
        this.quiet = options.quiet();
        this.shared = prints && session.terminal().output();
        this.decided = decided;
    }

    /** Converts, and hands over as early as the order allows. */
    Tally stream(List<Input> inputs, ConversionSink sink) throws IOException, InterruptedException {
        return isolated(inputs, run -> {
            BulkRun finishing = run.finishing(decided::apply);
            return watched(sink, (watching, listener) -> finishing.run(inputs, watching, listener));
        });
    }

    /** Converts in a way of its own, in this process. */
    Tally stream(List<Input> inputs, OneConversion converter, ConversionSink sink)
            throws IOException, InterruptedException {
        BulkRun run = new BulkRun(converter, inputOptions.jobs(), maximumBytes(), patience());
        return watched(sink, (watching, listener) -> run.run(inputs, watching, listener));
    }

    /** Converts, checks over all inputs, and hands over. */
    Tally check(List<Input> inputs, Organs organs, ConversionSink sink) throws IOException, InterruptedException {
        return isolated(inputs, run -> {
            CheckedRun checked = new CheckedRun(run, organs.checks(engine), decided);
            return watched(sink, (watching, listener) -> checked.run(inputs, watching, listener));
        });
    }

    /** Makes a dataset; {@code heads} takes the head of everything that is in it, {@code also} all of it unless null. */
    Tally write(
            List<Input> inputs,
            Organs organs,
            Retry retry,
            DatasetFolder folder,
            Consumer<ConversionHead> heads,
            ConversionSink also)
            throws IOException, InterruptedException {
        return isolated(inputs, run -> {
            DatasetRun whole = whole(run, organs, retry);
            DatasetRun heard = also == null ? whole : whole.also(also);
            return watched(conversion -> {}, (none, listener) -> heard.run(inputs, folder, heads, listener));
        });
    }

    /** What {@link #write} would do. */
    RunPlan plan(List<Input> inputs, Organs organs, Retry retry, Path folder)
            throws DatasetException, IOException, InterruptedException {
        return whole(new BulkRun(engine::convert, inputOptions.jobs(), maximumBytes(), patience()), organs, retry)
                .plan(inputs, folder);
    }

    private DatasetRun whole(BulkRun run, Organs organs, Retry retry) throws IOException {
        RunKey key = inputOptions.key().retrying(retry);
        return new DatasetRun(run, key, organs.checks(engine), organs.state(), inputOptions.bom()).deciding(decided);
    }

    /** Lends a run, with processes of its own where one input could take others down. */
    private Tally isolated(List<Input> inputs, Lender lender) throws IOException, InterruptedException {
        int jobs = inputOptions.jobs();
        Isolation isolation = inputOptions.isolation();
        if (isolation == Isolation.NONE || engine.workerCommand(Compiler.QUICK).isEmpty()) {
            return lender.lend(new BulkRun(engine::convert, jobs, maximumBytes(), patience()));
        }
        Staffing staffing = Staffing.of(jobs, inputs.size());
        try (WorkerPool pool = new WorkerPool(engine::workerCommand, inputOptions.workerBounds(), staffing)) {
            if (isolation == Isolation.AUTO && inputs.size() == 1) {
                return lender.lend(BulkRun.withEngine(byNeed(pool), 1, maximumBytes(), patience()));
            }
            pool.prepare();
            // one thread more, so that the next input is at hand when a worker is done
            return lender.lend(BulkRun.withEngine(pool, pool.size() + 1, maximumBytes(), patience()));
        }
    }

    /** In this process, if it does; what is drawn on the pages of a PDF is known when they were read. */
    private InputEngine byNeed(WorkerPool pool) {
        return (original, entry) -> {
            List<Conversion> found = new ArrayList<>();
            boolean elsewhere = engine.needsProcess(original.bytes());
            if (!elsewhere) {
                engine.convert(original, found::add);
                elsewhere = found.stream().anyMatch(engine::leavesDrawings);
            }
            InputEngine chosen = elsewhere ? pool : InputEngine.inProcess((converted, sink) -> found.forEach(sink));
            chosen.convert(original, entry);
        };
    }

    private long maximumBytes() {
        return inputOptions.limits().of(Bound.BYTES);
    }

    private long patience() {
        return inputOptions.limits().of(Bound.SECONDS);
    }

    private Tally watched(ConversionSink sink, Work work) throws IOException, InterruptedException {
        return switch (inputOptions.progress()) {
            case PLAIN -> told(sink, work, false);
            case JSON -> told(sink, work, true);
            case AUTO ->
                session.terminal().error() && !quiet ? drawn(sink, work) : work.run(sink, new RunNotices(session));
            case NONE -> work.run(sink, new RunNotices(session));
        };
    }

    private Tally told(ConversionSink sink, Work work, boolean json) throws IOException, InterruptedException {
        try (ProgressLines lines = new ProgressLines(session, json, System::nanoTime)) {
            Tally tally = work.run(sink, lines);
            lines.finished();
            return tally;
        }
    }

    private Tally drawn(ConversionSink sink, Work work) throws IOException, InterruptedException {
        try (ProgressBar progress =
                new ProgressBar(session.err(), session.terminal().columns(), System::nanoTime)) {
            ConversionSink printing = conversion -> {
                if (shared) {
                    progress.hide();
                }
                sink.accept(conversion);
            };
            return work.run(printing, new RunProgress(progress, session));
        }
    }
}
