package dev.gouji.dataset.journal;

import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.report.Conversion;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The conversions of a journal as they were made, before anybody decided anything: to be looked at and not written. Thread-safe. */
public final class JournalView implements Closeable {

    private final GuardedFolder folder;
    private final Segments segments;
    private final Map<String, Location> locations = new HashMap<>();

    private JournalView(GuardedFolder folder) throws IOException {
        this.folder = folder;
        segments = new Segments(folder);
        JournalIndex.read(folder, entry -> entry.rows().forEach(row -> {
            if (row.location() != null) {
                locations.put(row.head().document(), row.location());
            }
        }));
    }

    /** Opens the journal in a folder, which is closed with this. */
    public static JournalView open(GuardedFolder folder) throws IOException {
        return new JournalView(folder);
    }

    /** What a document came to; null when the journal does not have it whole. */
    public Conversion find(String document) {
        Location location = locations.get(document);
        try {
            return location == null ? null : ConversionCodec.decode(segments.read(location));
        } catch (IOException e) {
            // a run has rewritten it meanwhile, or the disk lost it
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        segments.close();
        folder.close();
    }
}
