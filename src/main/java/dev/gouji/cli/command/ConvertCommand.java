package dev.gouji.cli.command;

import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.Retry;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.collect.RemovalGuard;
import dev.gouji.bulk.collect.RunPlan;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.cli.command.AcrossOptions.Organs;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.print.PlanPrinter;
import dev.gouji.cli.print.RunSummary;
import dev.gouji.cli.screen.Printable;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.dataset.page.PageWriter;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.dataset.record.Schemas;
import dev.gouji.report.FindingFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: inputs → a dataset folder, or conversions on standard output. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Mixin
    private final InputOptions inputOptions;

    @Mixin
    private final AcrossOptions acrossOptions = new AcrossOptions();

    @Mixin
    private final DecisionsOption decisions = new DecisionsOption();

    @Mixin
    private final SarifOption sarif = new SarifOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "help.output")
    private Path output;

    @Option(names = "--dry-run", descriptionKey = "help.dry-run")
    private boolean dryRun;

    @Option(names = "--allow-removal", descriptionKey = "help.allow-removal")
    private boolean allowRemoval;

    @Option(names = "--retry", paramLabel = "failed|all|CODE", split = ",", descriptionKey = "help.retry")
    private List<String> again = List.of();

    @Option(names = "--diff", paramLabel = "text|ndjson|csv", descriptionKey = "help.convert-diff")
    private DiffOutput.Format diff;

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "help.inputs")
    private List<String> arguments;

    ConvertCommand(Session session, InheritedOptions options, InputOptions inputOptions) {
        this.session = session;
        this.options = options;
        this.inputOptions = inputOptions;
    }

    @Override
    public Integer call() throws Exception {
        inputOptions.jobs();
        inputOptions.limits();
        if (output != null && output.toString().isEmpty()) {
            throw new Refusal(session.texts().say("usage.value", "--output", "\"\""));
        }
        if (dryRun && output == null) {
            throw new Refusal(session.texts().say("usage.dry-run"));
        }
        if (diff != null && output == null) {
            throw new Refusal(session.texts().say("usage.diff"));
        }
        Retry retry = retry();
        Organs organs = acrossOptions.read();
        List<Input> inputs = InputList.of(arguments, session.in(), output);
        if (dryRun) {
            return plan(inputs, organs, retry);
        }
        DecidedConversions decided = decisions.read(session, output, inputOptions.limits());
        RunSummary summary = new RunSummary();
        Tally tally = sarif.writing(
                session,
                SarifOption.frame(session, inputs, FindingFilter.ALL).deciding(decided.notes()),
                also -> output == null
                        ? print(inputs, run(true, decided), summary, also)
                        : write(inputs, organs, retry, run(false, decided), summary, also));
        if (!options.quiet()) {
            summary.print(tally, session.errorPage(options));
            if (output != null) {
                session.err()
                        .println(session.texts()
                                .say(
                                        "summary.written",
                                        Printable.line(output.toString()),
                                        Printable.line(
                                                output.resolve(PageWriter.NAME).toString())));
            }
        }
        decisions.sayWhatCameMeanwhile(session, output);
        if (summary.unread() > 0) {
            String where = output == null ? "" : session.texts().say("summary.listed");
            session.err().println(session.texts().say("summary.unread", summary.unread()) + where);
        }
        return ExitCode.of(tally, inputOptions.failOn(FailOn.NEVER));
    }

    private Retry retry() {
        if (output == null && !again.isEmpty()) {
            throw new Refusal(session.texts().say("usage.retry"));
        }
        Retry retry = Retry.of(again);
        if (retry == null) {
            throw new Refusal(session.texts().say("usage.value", "--retry", String.join(",", again)));
        }
        return retry;
    }

    private int plan(List<Input> inputs, Organs organs, Retry retry) throws Exception {
        RunPlan plan = new InputRun(session, options, inputOptions, false).plan(inputs, organs, retry, output);
        new PlanPrinter(session.page(options)).print(plan, options.verbose());
        return ExitCode.DONE;
    }

    private InputRun run(boolean prints, DecidedConversions decided) {
        return new InputRun(session, options, inputOptions, prints, decided);
    }

    private Tally print(List<Input> inputs, InputRun run, RunSummary summary, ConversionSink also) throws Exception {
        boolean pretty =
                arguments.size() == 1 && !arguments.get(0).equals("-") && !Files.isDirectory(Path.of(arguments.get(0)));
        return run.stream(inputs, conversion -> {
            session.print(pretty ? ConversionJson.pretty(conversion) : ConversionJson.line(conversion));
            summary.accept(ConversionHead.of(conversion));
            also.accept(conversion);
        });
    }

    private Tally write(
            List<Input> inputs, Organs organs, Retry retry, InputRun run, RunSummary summary, ConversionSink also)
            throws Exception {
        try (DatasetFolder folder = DatasetFolder.claim(output)) {
            String older = DatasetFolder.version(output);
            if (older != null && !older.equals(Schemas.VERSION)) {
                session.err().println(session.texts().say("run.older", older, Schemas.VERSION));
            }
            if (!allowRemoval) {
                RemovalGuard.check(inputs, folder);
            }
            Path replaced = diff == null ? null : folder.keepReplaced();
            Tally tally = run.write(inputs, organs, retry, folder, summary::accept, sarif.isGiven() ? also : null);
            if (diff != null) {
                compare(older, replaced);
            }
            return tally;
        }
    }

    /** Where nothing was replaced, the dataset is what it was. */
    private void compare(String older, Path replaced) throws Exception {
        Path before = DatasetReader.isDataset(replaced) ? replaced : output;
        if (older == null) {
            session.err().println(session.texts().say("diff.first"));
            return;
        }
        try {
            new DiffOutput(session, options, diff).print(before, output);
        } catch (DatasetException e) {
            // the new one is written all the same
            session.complain(session.texts().say(e.text()));
        }
    }
}
