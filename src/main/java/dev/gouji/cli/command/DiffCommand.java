package dev.gouji.cli.command;

import dev.gouji.cli.print.DiffPrinter;
import dev.gouji.dataset.DifferenceLines;
import dev.gouji.dataset.diff.DatasetDiff;
import dev.gouji.dataset.diff.Difference;
import dev.gouji.dataset.reading.DatasetReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed between two datasets. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    /** How differences are printed. */
    enum Format {
        TEXT,
        NDJSON,
        CSV;

        /** As it is given. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|ndjson|csv",
            defaultValue = "text",
            descriptionKey = "help.diff-format")
    private Format format;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "help.diff-old")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "help.diff-new")
    private Path after;

    DiffCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        switch (format) {
            case NDJSON -> compare(difference -> session.print(DifferenceLines.json(difference)));
            case CSV -> {
                session.print(DifferenceLines.header());
                compare(difference -> session.print(DifferenceLines.csv(difference)));
            }
            case TEXT -> {
                DiffPrinter printer = new DiffPrinter(session.page(options), options.verbose());
                compare(printer::add);
                printer.finish();
            }
        }
        return ExitCode.DONE;
    }

    private void compare(Consumer<Difference> found) throws Exception {
        try (DatasetReader old = DatasetReader.open(before);
                DatasetReader now = DatasetReader.open(after)) {
            DatasetDiff.compare(old::next, now::next, found);
        }
    }
}
