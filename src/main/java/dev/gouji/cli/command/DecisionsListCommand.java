package dev.gouji.cli.command;

import dev.gouji.cli.print.DecisionPrinter;
import dev.gouji.convert.decided.AccountedDecision;
import dev.gouji.convert.decided.DecisionAccount;
import dev.gouji.dataset.decisions.DecisionLine;
import dev.gouji.report.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decisions list}: every decision, and what became of it. */
@Command(name = "list")
final class DecisionsListCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    /** How they are printed. */
    enum Format {
        TEXT,
        JSON;

        /** As it is given. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            descriptionKey = "help.decisions-format")
    private Format format;

    @Parameters(paramLabel = "DATASET|FILE", arity = "1..*", descriptionKey = "help.decisions-paths")
    private List<Path> paths;

    DecisionsListCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        List<AccountedDecision> accounted = account(session, paths);
        if (format == Format.JSON) {
            accounted.forEach(one -> session.print(
                    DecisionLine.json(one.decision(), one.standing().code(), one.documents())));
        } else {
            new DecisionPrinter(session.page(options)).print(accounted);
        }
        return ExitCode.DONE;
    }

    /** What became of the decisions at some paths, in the dataset that is among them. */
    static List<AccountedDecision> account(Session session, List<Path> paths) throws Exception {
        Path dataset = DecisionsCommand.dataset(session, paths);
        List<Decision> decisions = DecisionsCommand.read(session, paths);
        return dataset == null ? DecisionAccount.of(decisions) : DecisionAccount.of(decisions, dataset);
    }
}
