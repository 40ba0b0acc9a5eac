package dev.gouji.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed between two datasets. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Option(
            names = "--format",
            paramLabel = "text|ndjson|csv",
            defaultValue = "text",
            descriptionKey = "help.diff-format")
    private DiffOutput.Format format;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "help.diff-old")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "help.diff-new")
    private Path after;

    DiffCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        new DiffOutput(session, options, format).print(before, after);
        return ExitCode.DONE;
    }
}
