package dev.gouji.cli.command;

import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.cli.command.AcrossOptions.Organs;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.print.CheckPrinter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: what does not add up in the inputs, for a person. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Mixin
    private final InputOptions inputOptions;

    @Mixin
    private final AcrossOptions acrossOptions = new AcrossOptions();

    @Mixin
    private final SarifOption sarif = new SarifOption();

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "help.inputs")
    private List<String> arguments;

    CheckCommand(Session session, InheritedOptions options, InputOptions inputOptions) {
        this.session = session;
        this.options = options;
        this.inputOptions = inputOptions;
    }

    @Override
    public Integer call() throws Exception {
        inputOptions.jobs();
        inputOptions.limits();
        Organs organs = acrossOptions.read();
        List<Input> inputs = InputList.of(arguments, session.in(), null);
        CheckPrinter printer = new CheckPrinter(session.page(options), options.quiet(), options.verbose());
        Tally tally = sarif.writing(
                session,
                also -> new InputRun(session, options, inputOptions, true).check(inputs, organs, conversion -> {
                    printer.accept(conversion);
                    also.accept(conversion);
                }));
        printer.finish();
        return ExitCode.of(tally, inputOptions.failOn(FailOn.ERROR));
    }
}
