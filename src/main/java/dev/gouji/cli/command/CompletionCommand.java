package dev.gouji.cli.command;

import dev.gouji.cli.manual.Completion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code completion}: a script that tells a shell how the command line goes on. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "help.shell")
    private Completion shell;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.print(shell.script(CommandTree.line(session), session.texts()).stripTrailing());
        return ExitCode.DONE;
    }
}
