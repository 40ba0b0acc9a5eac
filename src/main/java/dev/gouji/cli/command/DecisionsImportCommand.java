package dev.gouji.cli.command;

import dev.gouji.cli.screen.Printable;
import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.convert.decided.SheetImport;
import dev.gouji.dataset.QueueSheet;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.decide.Decisions;
import dev.gouji.report.Decision;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decisions import}: a filled-in queue becomes decisions, which the dataset folder keeps. */
@Command(name = "import")
final class DecisionsImportCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "help.export-dataset")
    private Path dataset;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "help.queue-file")
    private Path file;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "help.by")
    private String by;

    @Option(names = "--partial", descriptionKey = "help.partial")
    private boolean partial;

    DecisionsImportCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        DecisionsCommand.requireName(session, by);
        DatasetReader.open(dataset).close();
        List<Decision> standing =
                Decisions.of(DecisionsCommand.read(session, List.of(dataset))).standing();
        DecisionMaker maker = new DecisionMaker(by, at(Instant.now()));
        SheetImport.Result result = SheetImport.of(QueueSheet.read(file), dataset, standing, maker);
        result.refused()
                .forEach(one -> session.err()
                        .println(Printable.line(session.texts()
                                .say(
                                        "decisions.refused",
                                        one.line(),
                                        session.texts().say(one.why())))));
        boolean writes = partial || result.refused().isEmpty();
        if (writes && !result.decisions().isEmpty()) {
            DecisionsCommand.append(session, dataset, result.decisions());
        }
        if (!options.quiet()) {
            int written = writes ? result.decisions().size() : 0;
            session.err()
                    .println(session.texts()
                            .say(
                                    "decisions.imported",
                                    written,
                                    result.known(),
                                    result.refused().size()));
        }
        return result.refused().isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
    }

    /** To the millisecond, always with three digits of it. */
    static String at(Instant now) {
        String text = now.truncatedTo(ChronoUnit.MILLIS).toString();
        return text.contains(".") ? text : text.replace("Z", ".000Z");
    }
}
