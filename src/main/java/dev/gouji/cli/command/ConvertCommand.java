package dev.gouji.cli.command;

import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.cli.command.AcrossOptions.Organs;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.print.RunSummary;
import dev.gouji.dataset.ConversionJson;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.journal.ConversionHead;
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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "help.output")
    private Path output;

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
        Organs organs = acrossOptions.read();
        List<Input> inputs = InputList.of(arguments, session.in(), output);
        RunSummary summary = new RunSummary();
        Tally tally = output == null ? print(inputs, summary) : write(inputs, organs, summary);
        if (!options.quiet()) {
            summary.print(tally, session.errorPage(options));
            if (output != null) {
                session.err().println(session.texts().say("summary.written", output));
            }
        }
        return ExitCode.of(tally, inputOptions.failOn(FailOn.NEVER));
    }

    private Tally print(List<Input> inputs, RunSummary summary) throws Exception {
        boolean pretty =
                arguments.size() == 1 && !arguments.get(0).equals("-") && !Files.isDirectory(Path.of(arguments.get(0)));
        return new InputRun(session, options, inputOptions, true).stream(inputs, conversion -> {
            session.print(pretty ? ConversionJson.pretty(conversion) : ConversionJson.line(conversion));
            summary.accept(ConversionHead.of(conversion));
        });
    }

    private Tally write(List<Input> inputs, Organs organs, RunSummary summary) throws Exception {
        try (DatasetFolder folder = DatasetFolder.claim(output)) {
            return new InputRun(session, options, inputOptions, false).write(inputs, organs, folder, summary::accept);
        }
    }
}
