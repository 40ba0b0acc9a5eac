package dev.gouji.cli.command;

import dev.gouji.cli.print.StatusPrinter;
import dev.gouji.dataset.RunStatus;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code status}: how a run stands, while it goes on and after it. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    /** How it is printed. */
    enum Format {
        TEXT,
        JSON;

        /** As it is given. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.status-format")
    private Format format;

    @Parameters(paramLabel = "DIR", descriptionKey = "help.status")
    private Path folder;

    StatusCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        RunStatus status = RunStatus.of(folder);
        if (format == Format.JSON) {
            session.print(status.json());
        } else {
            new StatusPrinter(session.page(options)).print(folder.toString(), status);
        }
        return ExitCode.DONE;
    }
}
