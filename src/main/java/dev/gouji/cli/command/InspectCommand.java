package dev.gouji.cli.command;

import dev.gouji.bulk.Input;
import dev.gouji.bulk.InputList;
import dev.gouji.bulk.OneConversion;
import dev.gouji.bulk.Tally;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.print.InspectPrinter;
import dev.gouji.convert.Inspection;
import dev.gouji.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inspect}: what was read of one file. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Mixin
    private final InputOptions inputOptions;

    @Parameters(paramLabel = "FILE", descriptionKey = "help.file")
    private String argument;

    InspectCommand(Session session, InheritedOptions options, InputOptions inputOptions) {
        this.session = session;
        this.options = options;
        this.inputOptions = inputOptions;
    }

    @Override
    public Integer call() throws Exception {
        // The same way as every other reading, so that sizes, permissions and crashes come out the same.
        List<Input> inputs = InputList.of(List.of(argument), session.in(), null);
        if (argument.equals("-") || Files.isDirectory(Path.of(argument))) {
            throw new Refusal(session.texts().say("usage.not-a-file", argument));
        }
        Session.Engine engine = session.engine().apply(inputOptions.limits());
        AtomicReference<Document> read = new AtomicReference<>();
        InspectPrinter printer = new InspectPrinter(session.page(options));
        OneConversion inspecting = (document, bytes) -> {
            Inspection inspection = engine.inspect(document, bytes);
            read.set(inspection.document());
            return inspection.conversion();
        };
        Tally tally = new InputRun(session, options, inputOptions, true)
                .run(inputs, inspecting, conversion -> printer.print(conversion, read.get()));
        return ExitCode.of(tally, inputOptions.failOn(FailOn.NEVER));
    }
}
