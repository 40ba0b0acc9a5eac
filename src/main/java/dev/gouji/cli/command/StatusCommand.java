package dev.gouji.cli.command;

import dev.gouji.cli.print.StatusPrinter;
import dev.gouji.dataset.RunStatus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code status}: how a run stands, while it goes on and after it. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Parameters(paramLabel = "DIR", descriptionKey = "help.status")
    private Path folder;

    StatusCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        new StatusPrinter(session.page(options)).print(folder.toString(), RunStatus.of(folder));
        return ExitCode.DONE;
    }
}
