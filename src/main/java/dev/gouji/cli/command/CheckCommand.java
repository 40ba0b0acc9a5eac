package dev.gouji.cli.command;

import dev.gouji.bulk.ConversionSink;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.cli.command.AcrossOptions.Organs;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.dataset.sarif.SarifFrame;
import dev.gouji.report.Conversion;
import dev.gouji.report.FindingFilter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what does not add up in the inputs, or in a dataset that is already there. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Mixin
    private final InputOptions inputOptions;

    @Mixin
    private final AcrossOptions acrossOptions = new AcrossOptions();

    @Mixin
    private final FilterOptions filterOptions = new FilterOptions();

    @Mixin
    private final DecisionsOption decisions = new DecisionsOption();

    @Mixin
    private final SarifOption sarif = new SarifOption();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            descriptionKey = "help.check-format")
    private CheckOutput.Format format;

    @Parameters(paramLabel = "INPUT|DATASET", arity = "1..*", descriptionKey = "help.check-inputs")
    private List<String> arguments;

    CheckCommand(Session session, InheritedOptions options, InputOptions inputOptions) {
        this.session = session;
        this.options = options;
        this.inputOptions = inputOptions;
    }

    /** What is done with the conversions' way. */
    private interface Source {
        void deliver(ConversionSink sink) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        inputOptions.jobs();
        inputOptions.limits();
        FindingFilter filter = filterOptions.filter(session.texts());
        Organs organs = acrossOptions.read();
        if (arguments.stream().anyMatch(CheckCommand::isDataset)) {
            if (arguments.size() > 1 || acrossOptions.isGiven() || decisions.isGiven()) {
                throw new Refusal(session.texts().say("usage.dataset-alone"));
            }
            Path dataset = Path.of(arguments.get(0));
            DecidedConversions decided = decisions.read(session, dataset, inputOptions.limits());
            return check(
                    this::read, SarifOption.frame(session, List.of(), filter).deciding(decided.notes()));
        }
        List<Input> inputs = InputList.of(arguments, session.in(), null);
        DecidedConversions decided = decisions.read(session, null, inputOptions.limits());
        return check(
                sink -> new InputRun(session, options, inputOptions, true, decided).check(inputs, organs, sink),
                SarifOption.frame(session, inputs, filter).deciding(decided.notes()));
    }

    private int check(Source source, SarifFrame frame) throws Exception {
        AtomicReference<Tally> tally = new AtomicReference<>(Tally.NOTHING);
        CheckOutput output = CheckOutput.of(format, session, options, frame, sarif.baseline());
        sarif.writing(session, frame, also -> {
            source.deliver(conversion -> {
                output.accept(conversion);
                also.accept(conversion);
                tally.set(tally.get().plus(frame.filter().narrowed(conversion)));
            });
            return null;
        });
        output.finish(tally.get());
        return ExitCode.of(tally.get(), inputOptions.failOn(FailOn.ERROR));
    }

    private void read(ConversionSink sink) throws Exception {
        try (DatasetReader reader = DatasetReader.open(Path.of(arguments.get(0)))) {
            for (Conversion next = reader.next(); next != null; next = reader.next()) {
                sink.accept(next);
            }
        }
    }

    private static boolean isDataset(String argument) {
        try {
            return !argument.equals("-") && DatasetReader.isDataset(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
