package dev.gouji.dataset.journal;

import dev.gouji.report.Conversion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what one input comes to; nothing of it counts before it is finished. Used by one thread at a time. */
public final class EntryWriter {

    private final Journal journal;
    private final String document;
    private final Map<String, JournalRow> rows = new LinkedHashMap<>();

    EntryWriter(Journal journal, String document) {
        this.journal = journal;
        this.document = document;
    }

    /** Writes a conversion, in place of one of the same document. */
    public void add(Conversion conversion) throws IOException {
        JournalRow held = journal.hold(conversion);
        if (held == null) {
            add(StoredConversion.of(conversion));
        } else {
            rows.put(held.head().document(), held);
        }
    }

    /** Writes a conversion, in place of one of the same document. */
    public void add(StoredConversion conversion) throws IOException {
        rows.put(conversion.head().document(), journal.append(conversion));
    }

    /** Whether a conversion of a document was written. */
    public boolean has(String name) {
        return rows.containsKey(name);
    }

    /** The documents whose conversions were written. */
    public Set<String> documents() {
        return Set.copyOf(rows.keySet());
    }

    /** What was written, a row a document. */
    public List<JournalRow> rows() {
        return List.copyOf(rows.values());
    }

    /**
     * Makes the entry count.
     *
     * @param sha256 of the bytes that were converted; null when there were none
     * @param key of what else decides the result
     */
    public JournalEntry finish(String sha256, String key) throws IOException {
        JournalEntry entry = new JournalEntry(document, sha256, key, rows());
        journal.finish(entry);
        return entry;
    }
}
