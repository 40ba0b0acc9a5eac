package dev.gouji.cli.command;

import dev.gouji.bulk.OneConversion;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.print.InspectPrinter;
import dev.gouji.convert.Inspection;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: what was read of one file, and with {@code --draw} a picture of each of its pages. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Mixin
    private final InputOptions inputOptions;

    @Option(names = "--draw", paramLabel = "DIR", descriptionKey = "help.draw")
    private Path folder;

    @Parameters(paramLabel = "FILE", descriptionKey = "help.file")
    private String argument;

    /** What was read, and of which bytes. */
    private static final class Original {
        private final byte[] bytes;
        private final Inspection inspection;

        Original(byte[] bytes, Inspection inspection) {
            this.bytes = bytes;
            this.inspection = inspection;
        }
    }

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
        PageFolder pages = folder == null ? null : PageFolder.claim(folder, Path.of(argument), session, options);
        Session.Engine engine = session.engine().apply(inputOptions.limits());
        AtomicReference<Original> read = new AtomicReference<>();
        OneConversion inspecting = (document, bytes, found) -> {
            Inspection inspection = engine.inspect(document, bytes);
            read.set(new Original(bytes, inspection));
            found.accept(inspection.conversion());
        };
        Tally tally = new InputRun(session, options, inputOptions, true)
                .stream(inputs, inspecting, conversion -> print(conversion, read.get()));
        int code = ExitCode.of(tally, inputOptions.failOn(FailOn.NEVER));
        boolean drawn = pages == null || draw(read.get(), engine, pages);
        return drawn ? code : ExitCode.FAILED;
    }

    private void print(Conversion conversion, Original original) {
        if (folder != null && original != null && original.inspection.isPageless()) {
            throw new Refusal(session.texts().say("usage.no-pages", argument));
        }
        new InspectPrinter(session.page(options))
                .print(conversion, original == null ? null : original.inspection.document());
    }

    /** Whether nothing went wrong: what could not be read has no pages to draw, and its own exit code. */
    private boolean draw(Original original, Session.Engine engine, PageFolder pages) throws IOException {
        if (original == null || !original.inspection.hasPages()) {
            return true;
        }
        Message none = engine.draw(original.bytes, original.inspection, pages);
        if (none != null) {
            pages.warn(none);
        }
        pages.sumUp();
        return none == null && pages.isComplete();
    }
}
