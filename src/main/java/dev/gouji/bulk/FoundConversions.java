package dev.gouji.bulk;

import dev.gouji.convert.Converter;
import dev.gouji.dataset.journal.EntryWriter;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes what a converter hands over, holds it to its word, and writes it down. Used by one thread. */
public final class FoundConversions implements Consumer<Conversion> {

    /** Says that the converter handed over a document of another name than it was given. */
    public static final class Misnamed extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Misnamed(String given, String returned) {
            super("the converter was given " + given + " and returned " + returned);
        }
    }

    /** Carries a failure to write through the converter. */
    static final class NotWritten extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient IOException why;

        NotWritten(IOException why) {
            super(why);
            this.why = why;
        }

        IOException why() {
            return why;
        }
    }

    private final String document;
    private final EntryWriter entry;

    FoundConversions(String document, EntryWriter entry) {
        this.document = document;
        this.entry = entry;
    }

    @Override
    public void accept(Conversion conversion) {
        String name = conversion.document().document();
        check(document, name);
        if (entry.has(name)) {
            throw new IllegalStateException("handed over twice: " + name);
        }
        try {
            entry.add(conversion);
        } catch (IOException e) {
            throw new NotWritten(e);
        }
    }

    /** Refuses the name of a document that is not the input or a member of it. */
    public static void check(String document, String name) {
        if (!name.equals(document) && !name.startsWith(document + Converter.MEMBER)) {
            throw new Misnamed(document, name);
        }
    }
}
