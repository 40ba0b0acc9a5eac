package dev.gouji.cli.command;

import dev.gouji.cli.print.DecisionPrinter;
import dev.gouji.convert.decided.AccountedDecision;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code decisions check}: whether every line is a decision, and which of them somebody has to see to. */
@Command(name = "check")
final class DecisionsCheckCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Parameters(paramLabel = "DATASET|FILE", arity = "1..*", descriptionKey = "help.decisions-paths")
    private List<Path> paths;

    DecisionsCheckCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        List<AccountedDecision> accounted = DecisionsListCommand.account(session, paths);
        List<AccountedDecision> open =
                accounted.stream().filter(one -> one.standing().isOpen()).toList();
        if (!open.isEmpty()) {
            new DecisionPrinter(session.page(options)).print(open);
        }
        if (!options.quiet()) {
            session.err().println(session.texts().say("decisions.checked", accounted.size(), open.size()));
        }
        return open.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
