package dev.gouji.cli.command;

import dev.gouji.bulk.OneConversion;
import dev.gouji.bulk.Tally;
import dev.gouji.bulk.input.Input;
import dev.gouji.bulk.input.InputList;
import dev.gouji.cli.command.ExitCode.FailOn;
import dev.gouji.cli.print.InspectPrinter;
import dev.gouji.convert.Converter;
import dev.gouji.convert.Inspection;
import dev.gouji.convert.Original;
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

    /** What was read, and of which bytes; null for a member that is not to be had. */
    private static final class Inspected {
        private final byte[] bytes;
        private final Inspection inspection;

        Inspected(byte[] bytes, Inspection inspection) {
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
        String file = file();
        String inside = argument.substring(file.length());
        // The same way as every other reading, so that sizes, permissions and crashes come out the same.
        List<Input> inputs = InputList.of(List.of(file), session.in(), null).stream()
                .map(input -> new Input(input.document() + inside, input.path(), input.skip()))
                .toList();
        if (file.equals("-") || Files.isDirectory(Path.of(file))) {
            throw new Refusal(session.texts().say("usage.not-a-file", file));
        }
        PageFolder pages = folder == null ? null : PageFolder.claim(folder, Path.of(file), session, options);
        Session.Engine engine = session.engine().apply(inputOptions.limits());
        AtomicReference<Inspected> read = new AtomicReference<>();
        OneConversion inspecting = (original, found) -> {
            String document = original.document();
            byte[] bytes = original.bytes();
            String container = document.substring(0, document.length() - inside.length());
            byte[] wanted = inside.isEmpty() ? bytes : engine.member(container, bytes, document);
            if (wanted != null && Converter.isContainer(wanted)) {
                engine.convert(Original.of(document, wanted), found);
                return;
            }
            Inspection inspection = engine.inspect(document, wanted == null ? new byte[0] : wanted);
            read.set(new Inspected(wanted, inspection));
            found.accept(inspection.conversion());
        };
        Tally tally = new InputRun(session, options, inputOptions, true)
                .stream(inputs, inspecting, conversion -> print(conversion, read.get()));
        int code = ExitCode.of(tally, inputOptions.failOn(FailOn.NEVER));
        boolean drawn = pages == null || draw(read.get(), engine, pages);
        return drawn ? code : ExitCode.FAILED;
    }

    /** The file itself, or the container before {@code !/} of a member. */
    private String file() {
        int end = argument.indexOf(Converter.MEMBER);
        return end < 0 || Files.exists(Path.of(argument)) ? argument : argument.substring(0, end);
    }

    private void print(Conversion conversion, Inspected original) {
        if (original != null && original.bytes == null) {
            throw new Refusal(session.texts().say("usage.no-member", argument));
        }
        if (folder != null && original != null && original.inspection.isPageless()) {
            throw new Refusal(session.texts().say("usage.no-pages", argument));
        }
        new InspectPrinter(session.page(options))
                .print(conversion, original == null ? null : original.inspection.document());
    }

    /** Whether nothing went wrong: what could not be read has no pages to draw, and its own exit code. */
    private boolean draw(Inspected original, Session.Engine engine, PageFolder pages) throws IOException {
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
