package dev.gouji.dataset.journal;

import dev.gouji.report.Conversion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conversions of a dataset on disk, and which bytes and options they came of. Thread-safe.
 *
 * <p>An input is in it from the moment its {@link EntryWriter} is finished, whatever happens to the process then: the
 * conversions go to segment files first, the entry that names them to the index after that, and a tail of either that is
 * not whole is cut off when the journal is opened again. After anything but a clean close the segments are read through,
 * so that a power failure does no harm that goes unnoticed.
 */
public final class Journal implements Closeable {

    /** Dead bytes are worth a rewriting of the living when there are more of them, and more than this. */
    private static final long DEAD_BYTES = 64L << 20;

    /** As many conversions are held as objects before a temporary journal goes to disk. */
    private static final int HELD = 32;

    private static final long FORCE_NANOSECONDS = 5_000_000_000L;
    private static final String INDEX = "index";
    private static final String CLEAN = "clean";

    private final Path folder;
    private final boolean temporary;
    private final long deadBytes;
    private final Map<String, JournalEntry> entries = new HashMap<>();
    private Segments segments;
    private JournalIndex index;
    private int room;
    private boolean closed;
    private long forced = System.nanoTime();

    private Journal(Path folder, boolean temporary, long deadBytes) {
        this.folder = folder;
        this.temporary = temporary;
        this.deadBytes = deadBytes;
        this.room = temporary ? HELD : 0;
    }

    /** Opens the journal in a folder, making it when it is not there. */
    public static Journal open(Path folder) throws IOException {
        return open(folder, DEAD_BYTES);
    }

    static Journal open(Path folder, long deadBytes) throws IOException {
        Journal journal = new Journal(folder, false, deadBytes);
        Files.createDirectories(folder);
        journal.segments = new Segments(folder);
        journal.index = new JournalIndex(folder.resolve(INDEX), journal::put);
        Path clean = folder.resolve(CLEAN);
        if (!Files.exists(clean) || !Files.readString(clean).equals(String.valueOf(journal.index.length()))) {
            journal.entries.values().removeIf(entry -> !journal.isWhole(entry));
        }
        Files.deleteIfExists(clean);
        return journal;
    }

    /** The journal in a folder as it stands, to be looked at and not written; empty when there is none. */
    public static Map<String, JournalEntry> peek(Path folder) throws IOException {
        Journal journal = new Journal(folder, false, DEAD_BYTES);
        JournalIndex.read(folder.resolve(INDEX), journal::put);
        return journal.entries;
    }

    /**
     * A journal for one run. It holds the first conversions in memory; its folder is made when there are more, and deleted
     * when it is closed.
     */
    public static Journal temporary(Path folder) {
        return new Journal(folder, true, DEAD_BYTES);
    }

    /** What an input came to when it was last converted; null when it was not. */
    public synchronized JournalEntry find(String document) {
        return entries.get(document);
    }

    /** The inputs there are entries of. */
    public synchronized Set<String> documents() {
        return Set.copyOf(entries.keySet());
    }

    /** Begins the entry of an input. */
    public EntryWriter write(String document) {
        return new EntryWriter(this, document);
    }

    /** The whole of a conversion; an {@link IOException} when it is not what was written. */
    public Conversion load(JournalRow row) throws IOException {
        return row.held() == null ? ConversionCodec.decode(segments.read(row.location())) : row.held();
    }

    /** Has the disk take everything that was written. */
    public synchronized void force() throws IOException {
        if (index != null) {
            // in this order: an entry must not outlive what it names
            segments.force();
            index.force();
        }
        forced = System.nanoTime();
    }

    /**
     * Forgets every input but these, and rewrites the segments when most of what they hold is not needed any more. A
     * process that is killed meanwhile leaves the old ones in force.
     *
     * @return how many were forgotten
     */
    public synchronized int retain(Set<String> inputs) throws IOException {
        List<String> gone = new ArrayList<>();
        for (String document : entries.keySet()) {
            if (!inputs.contains(document)) {
                gone.add(document);
            }
        }
        for (String document : gone) {
            finish(new JournalEntry(document, null, "", List.of()));
        }
        if (!temporary) {
            long living = entries.values().stream()
                    .flatMap(entry -> entry.rows().stream())
                    .mapToLong(row -> row.location().length())
                    .sum();
            long dead = segments.size() - living;
            if (dead > deadBytes && dead > living) {
                rewrite();
            }
        }
        return gone.size();
    }

    /** Closes it; after this one the next opening need not read everything. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (segments == null) {
            return;
        }
        if (temporary) {
            segments.keepOnly(Set.of());
            segments.close();
            Files.deleteIfExists(folder);
        } else {
            try {
                force();
                Files.writeString(folder.resolve(CLEAN), String.valueOf(index.length()));
            } finally {
                index.close();
                segments.close();
            }
        }
        segments = null;
    }

    /** Takes a conversion into memory if there is room; null when there is none. */
    synchronized JournalRow hold(Conversion conversion) {
        if (room <= 0) {
            return null;
        }
        room--;
        return new JournalRow(ConversionHead.of(conversion), null, conversion);
    }

    JournalRow append(StoredConversion conversion) throws IOException {
        return new JournalRow(conversion.head(), segments().append(conversion.payload()), null);
    }

    synchronized void finish(JournalEntry entry) throws IOException {
        if (!temporary) {
            index.append(entry);
            if (System.nanoTime() - forced > FORCE_NANOSECONDS) {
                force();
            }
        }
        put(entry);
    }

    private void put(JournalEntry entry) {
        // one without rows says that its input is gone
        if (entry.rows().isEmpty()) {
            entries.remove(entry.document());
        } else {
            entries.put(entry.document(), entry);
        }
    }

    private synchronized Segments segments() throws IOException {
        if (closed) {
            // a run that was ended may still have conversions under way, and the folder may be another run's by now
            throw new ClosedChannelException();
        }
        if (segments == null) {
            Files.createDirectories(folder);
            segments = new Segments(folder);
        }
        return segments;
    }

    private boolean isWhole(JournalEntry entry) {
        return entry.rows().stream().allMatch(row -> segments.holds(row.location()));
    }

    private void rewrite() throws IOException {
        Path aside = folder.resolve(INDEX + ".new");
        Files.deleteIfExists(aside);
        Set<Integer> used = new HashSet<>();
        segments.next();
        try (JournalIndex copy = new JournalIndex(aside, entry -> {})) {
            for (JournalEntry entry : List.copyOf(entries.values())) {
                List<JournalRow> rows = new ArrayList<>();
                for (JournalRow row : entry.rows()) {
                    Location location = segments.append(segments.read(row.location()));
                    used.add(location.segment());
                    rows.add(new JournalRow(row.head(), location, null));
                }
                JournalEntry moved = new JournalEntry(entry.document(), entry.sha256(), entry.key(), rows);
                copy.append(moved);
                put(moved);
            }
            segments.force();
            copy.force();
        }
        index.close();
        Files.move(aside, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
        index = new JournalIndex(folder.resolve(INDEX), entry -> {});
        segments.keepOnly(used);
    }
}
