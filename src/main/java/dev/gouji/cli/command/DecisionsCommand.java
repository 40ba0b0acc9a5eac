package dev.gouji.cli.command;

import dev.gouji.cli.screen.Printable;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.decisions.DecisionFile;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.report.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code decisions}: what people decided, to be looked at and to be made in a spreadsheet. */
@Command(name = "decisions")
final class DecisionsCommand implements Runnable {

    private static final int LONGEST_NAME = 100;

    private final Session session;

    private DecisionsCommand(Session session) {
        this.session = session;
    }

    /** The command with those below it. */
    static CommandLine line(Session session, InheritedOptions options) {
        return new CommandLine(new DecisionsCommand(session))
                .addSubcommand(new DecisionsListCommand(session, options))
                .addSubcommand(new DecisionsCheckCommand(session, options))
                .addSubcommand(new DecisionsExportCommand(session, options))
                .addSubcommand(new DecisionsImportCommand(session, options))
                .addSubcommand(new DecisionsUndoCommand(session));
    }

    @Override
    public void run() {
        throw new Refusal(session.texts().say("usage.no-decisions-command"));
    }

    /** The decisions of files, and of a dataset folder that holds some; lines that were left incomplete are said. */
    static List<Decision> read(Session session, List<Path> paths) throws DatasetException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
            } else if (DecisionFile.isThere(path.resolve(DecisionFile.NAME))) {
                files.add(path.resolve(DecisionFile.NAME));
            }
        }
        DecisionFile.Contents contents = DecisionFile.read(files);
        contents.notices()
                .forEach(notice ->
                        session.err().println(Printable.line(session.texts().say(notice))));
        return contents.decisions();
    }

    /** Refuses what a person cannot be called. */
    static void requireName(Session session, String by) {
        if (by.isBlank() || by.length() > LONGEST_NAME || !Printable.line(by).equals(by)) {
            throw new Refusal(session.texts().say("usage.value", "--by", by));
        }
    }

    /** Adds decisions to a dataset folder. */
    static void append(Session session, Path dataset, List<Decision> decisions) {
        Path target = dataset.resolve(DecisionFile.NAME);
        try {
            DecisionFile.append(target, decisions);
        } catch (IOException e) {
            throw new Refusal(session.texts().say("usage.not-writable", target));
        }
    }

    /** The one dataset folder among some paths; null when there is none, a misuse when there are several. */
    static Path dataset(Session session, List<Path> paths) {
        List<Path> datasets = paths.stream().filter(Files::isDirectory).toList();
        boolean fits = datasets.size() <= 1 && datasets.stream().allMatch(DatasetReader::isDataset);
        if (!fits) {
            throw new Refusal(session.texts().say("usage.one-dataset"));
        }
        return datasets.isEmpty() ? null : datasets.get(0);
    }
}
