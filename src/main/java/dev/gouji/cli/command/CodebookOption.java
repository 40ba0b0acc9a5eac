package dev.gouji.cli.command;

import dev.gouji.dataset.CodebookText;
import java.util.Locale;
import picocli.CommandLine.Option;

/** {@code --format}: a table of the codebook as a person reads it, or as data. */
final class CodebookOption {

    /** How a table is printed. */
    enum Format {
        TEXT,
        CSV,
        NDJSON;

        /** As it is given. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|csv|ndjson",
            defaultValue = "text",
            descriptionKey = "help.codebook-format")
    private Format format;

    /** Prints the table of this name as data where that is asked for; whether it is. */
    boolean prints(String name, Session session) {
        if (format == Format.TEXT) {
            return false;
        }
        CodebookText text = CodebookText.of(name);
        session.print((format == Format.CSV ? text.csv() : text.ndjson()).stripTrailing());
        return true;
    }
}
