package dev.gouji.cli.command;

import dev.gouji.cli.screen.Printable;
import dev.gouji.convert.DecidedConversions;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.decisions.DecisionFile;
import dev.gouji.limit.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --decisions FILE}: what people decided, besides what a dataset folder itself has of it. */
final class DecisionsOption {

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "help.decisions")
    private List<Path> files = List.of();

    private int had;

    /** Whether a file was named. */
    boolean isGiven() {
        return !files.isEmpty();
    }

    /**
     * What was decided; a file that is not as it should be is a usage error, a line that was left incomplete is said.
     *
     * @param dataset the dataset folder that is written; null when none is
     */
    DecidedConversions read(Session session, Path dataset, Limits limits) throws DatasetException {
        List<Path> all = all(dataset);
        if (all.isEmpty()) {
            return DecidedConversions.NONE;
        }
        DecisionFile.Contents contents = DecisionFile.read(all);
        had = contents.decisions().size();
        contents.notices()
                .forEach(notice ->
                        session.err().println(Printable.line(session.texts().say(notice))));
        return DecidedConversions.of(contents.decisions(), limits);
    }

    /** Says when people decided more while what was {@linkplain #read read} before was being applied. */
    void sayWhatCameMeanwhile(Session session, Path dataset) throws DatasetException {
        List<Path> all = all(dataset);
        int more = all.isEmpty() ? 0 : DecisionFile.read(all).decisions().size() - had;
        if (more > 0) {
            session.err().println(session.texts().say("run.decided-meanwhile", more));
        }
    }

    private List<Path> all(Path dataset) {
        List<Path> all = new ArrayList<>(files);
        if (dataset != null && DecisionFile.isThere(dataset.resolve(DecisionFile.NAME))) {
            all.add(dataset.resolve(DecisionFile.NAME));
        }
        return all;
    }
}
