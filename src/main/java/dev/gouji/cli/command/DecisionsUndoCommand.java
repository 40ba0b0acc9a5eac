package dev.gouji.cli.command;

import dev.gouji.cli.screen.Printable;
import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.dataset.decisions.DecisionFile;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.report.Decision;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decisions undo}: single decisions do not hold any more; the lines stay, and a line is added for each. */
@Command(name = "undo")
final class DecisionsUndoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "help.export-dataset")
    private Path dataset;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DECISION", descriptionKey = "help.undo-ids")
    private List<String> ids;

    @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "help.by")
    private String by;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "help.note")
    private String note;

    DecisionsUndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        DecisionsCommand.requireName(session, by);
        DatasetReader.open(dataset).close();
        List<Decision> all = DecisionsCommand.read(session, List.of(dataset));
        DecisionMaker maker = new DecisionMaker(by, DecisionsImportCommand.at(Instant.now()));
        List<Decision> undos = new ArrayList<>();
        for (String id : ids) {
            if (all.stream().noneMatch(decision -> decision.id().equals(id))) {
                throw new Refusal(session.texts()
                        .say(
                                "usage.no-decision",
                                id,
                                Printable.line(
                                        dataset.resolve(DecisionFile.NAME).toString())));
            }
            undos.add(maker.undo(id, note == null || note.isEmpty() ? null : note));
        }
        DecisionsCommand.append(session, dataset, undos);
        return ExitCode.DONE;
    }
}
