package dev.gouji.cli.command;

import dev.gouji.cli.print.DiffPrinter;
import dev.gouji.dataset.DifferenceLines;
import dev.gouji.dataset.diff.DatasetDiff;
import dev.gouji.dataset.diff.Difference;
import dev.gouji.dataset.reading.DatasetReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Puts on standard output what changed between two datasets. */
final class DiffOutput {

    private final Session session;
    private final InheritedOptions options;
    private final Format format;

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

    DiffOutput(Session session, InheritedOptions options, Format format) {
        this.session = session;
        this.options = options;
        this.format = format;
    }

    /** Prints what changed from one dataset folder to another. */
    void print(Path before, Path after) throws Exception {
        switch (format) {
            case NDJSON -> compare(before, after, difference -> session.print(DifferenceLines.json(difference)));
            case CSV -> {
                session.print(DifferenceLines.header());
                compare(before, after, difference -> session.print(DifferenceLines.csv(difference)));
            }
            case TEXT -> {
                DiffPrinter printer = new DiffPrinter(session.page(options), options.verbose());
                compare(before, after, printer::add);
                printer.finish();
            }
        }
    }

    private static void compare(Path before, Path after, Consumer<Difference> found) throws Exception {
        try (DatasetReader old = DatasetReader.open(before);
                DatasetReader now = DatasetReader.open(after)) {
            DatasetDiff.compare(old::next, now::next, found);
        }
    }
}
