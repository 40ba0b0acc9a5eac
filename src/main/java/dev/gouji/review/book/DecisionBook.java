package dev.gouji.review.book;

import dev.gouji.convert.DecidedConversions;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.decisions.DecisionFile;
import dev.gouji.decide.Decisions;
import dev.gouji.limit.Limits;
import dev.gouji.report.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The decisions of a dataset: read again when somebody has added to them, appended to and never rewritten. Thread-safe. */
public final class DecisionBook {

    private final Path file;
    private Page page;

    /**
     * The decisions at one moment. Immutable.
     *
     * @param all in the file's order, undos among them
     * @param standing what is not undone
     * @param applied what they make of a conversion
     * @param stamp another one as soon as the file is another
     */
    public record Page(List<Decision> all, Decisions standing, DecidedConversions applied, String stamp) {}

    /** Of a dataset folder; the file need not be there. */
    public DecisionBook(Path dataset) {
        file = dataset.resolve(DecisionFile.NAME);
    }

    /**
     * What there is now.
     *
     * @throws DatasetException when a line is no decision: nobody can say then what was decided
     */
    public synchronized Page page() throws DatasetException {
        String stamp = stamp();
        if (page == null || !page.stamp().equals(stamp)) {
            List<Decision> all =
                    DecisionFile.isThere(file) ? DecisionFile.read(file).decisions() : List.of();
            page = new Page(all, Decisions.of(all), DecidedConversions.of(all, Limits.STANDARD), stamp);
        }
        return page;
    }

    /** Adds decisions; when this returns the disk has them. */
    public synchronized void add(List<Decision> decisions) throws IOException {
        DecisionFile.append(file, decisions);
    }

    private String stamp() {
        try {
            return Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            // nobody has decided anything yet
            return "0";
        }
    }
}
