package dev.gouji.dataset.journal;

import dev.gouji.dataset.folder.FolderMaker;
import dev.gouji.dataset.folder.GuardedFolder;
import dev.gouji.report.Conversion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
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
 * conversions go to segment files first, the entry that names them to the index after that. Everything has a checksum; a
 * line of the index that is not whole is passed over, and an entry whose conversions are not whole is forgotten when it is
 * asked for, so that neither a power failure nor a bad disk does harm that goes unnoticed. Files that were there before are
 * read and deleted, never written into.
 */
public final class Journal implements Closeable {

    /** Dead bytes are worth a rewriting of the living when there are more of them, and more than this. */
    private static final long DEAD_BYTES = 64L << 20;

    /** As many conversions are held as objects before a temporary journal goes to disk. */
    private static final int HELD = 32;

    private static final long FORCE_NANOSECONDS = 5_000_000_000L;

    private final FolderMaker maker;
    private final boolean temporary;
    private final long deadBytes;
    private final Map<String, JournalEntry> entries = new HashMap<>();
    private GuardedFolder folder;
    private Segments segments;

    /** Null until something is added. */
    private JournalIndex index;

    private int room;
    private int damaged;
    private boolean closed;
    private long forced = System.nanoTime();

    private Journal(FolderMaker maker, boolean temporary, long deadBytes) {
        this.maker = maker;
        this.temporary = temporary;
        this.deadBytes = deadBytes;
        this.room = temporary ? HELD : 0;
    }

    /** Opens the journal in a folder, which is its from now on and closed with it. */
    public static Journal open(GuardedFolder folder) throws IOException {
        return open(folder, DEAD_BYTES);
    }

    static Journal open(GuardedFolder folder, long deadBytes) throws IOException {
        Journal journal = new Journal(() -> folder, false, deadBytes);
        journal.segments();
        journal.damaged = JournalIndex.read(folder, journal::put);
        if (journal.damaged > 0) {
            // a line that is lost may have said that another attempt came to more
            journal.entries.values().removeIf(JournalEntry::hasResourceFailure);
            journal.index();
        }
        return journal;
    }

    /** The journal in a folder as it stands, to be looked at and not written; empty when there is none. */
    public static Map<String, JournalEntry> peek(GuardedFolder folder) throws IOException {
        Journal journal = new Journal(() -> folder, false, DEAD_BYTES);
        JournalIndex.read(folder, journal::put);
        return journal.entries;
    }

    /** The journal in a folder, which is its from now on, to be read alone: nothing is written, rewritten or forgotten. */
    public static Journal look(GuardedFolder folder) throws IOException {
        Journal journal = new Journal(() -> folder, false, DEAD_BYTES);
        journal.segments();
        JournalIndex.read(folder, journal::put);
        return journal;
    }

    /** Every conversion in it, as far as its index can be read. */
    public synchronized List<JournalRow> rows() {
        return entries.values().stream().flatMap(entry -> entry.rows().stream()).toList();
    }

    /**
     * A journal for one run. It holds the first conversions in memory; its folder is made when there are more, and left to
     * whoever made it.
     */
    public static Journal temporary(FolderMaker folder) {
        return new Journal(folder, true, DEAD_BYTES);
    }

    /** What an input came to when it was last converted; null when it was not. */
    public synchronized JournalEntry find(String document) {
        return entries.get(document);
    }

    /** The same; null too when anything of it is not as it was written, which is forgotten then. */
    public JournalEntry findWhole(String document) throws IOException {
        JournalEntry entry = find(document);
        if (entry == null || isWhole(entry)) {
            return entry;
        }
        forget(document);
        return null;
    }

    /** How much of what was asked for, or stood in the index, was damaged: inputs and lines. */
    public synchronized int damaged() {
        return damaged;
    }

    /** The inputs there are entries of. */
    public synchronized Set<String> documents() {
        return Set.copyOf(entries.keySet());
    }

    /** Begins the entry of an input. */
    public EntryWriter write(String document) {
        return new EntryWriter(this, document);
    }

    /** The whole of a conversion; a {@link JournalDamage} when it is not what was written. */
    public Conversion load(JournalRow row) throws IOException {
        if (row.held() != null) {
            return row.held();
        }
        String document = row.head().document();
        Conversion conversion;
        try {
            conversion = ConversionCodec.decode(segments().read(row.location()));
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            throw new JournalDamage(document, e);
        }
        if (!ConversionHead.of(conversion).tied(null, null).equals(row.head().tied(null, null))) {
            throw new JournalDamage(document, null);
        }
        return conversion;
    }

    /** A conversion as it is stored, to be carried elsewhere; an {@link IOException} when it is not what was written. */
    public StoredConversion stored(JournalRow row) throws IOException {
        return row.held() == null
                ? new StoredConversion(row.head(), segments().read(row.location()))
                : StoredConversion.of(row.held());
    }

    /** Forgets every input of which anything cannot be loaded; reads everything. */
    public synchronized void forgetDamage() throws IOException {
        for (JournalEntry entry : List.copyOf(entries.values())) {
            try {
                for (JournalRow row : entry.rows()) {
                    load(row);
                }
            } catch (JournalDamage e) {
                forget(entry.document());
            }
        }
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
            remove(document);
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

    /** Closes it, and its folder. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (segments == null) {
            return;
        }
        try {
            force();
        } finally {
            segments.close();
            if (index != null) {
                index.close();
            }
            folder.close();
            segments = null;
        }
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
            index().append(entry);
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

    private void remove(String document) throws IOException {
        finish(new JournalEntry(document, null, "", List.of()));
    }

    private synchronized void forget(String document) throws IOException {
        damaged++;
        remove(document);
    }

    private synchronized Segments segments() throws IOException {
        if (closed) {
            // a run that was ended may still have conversions under way, and the folder may be another run's by now
            throw new ClosedChannelException();
        }
        if (segments == null) {
            folder = maker.make();
            segments = new Segments(folder);
        }
        return segments;
    }

    private JournalIndex index() throws IOException {
        if (index == null) {
            segments();
            index = indexed(List.copyOf(entries.values()));
        }
        return index;
    }

    /** A new index of these entries, in place of the one there was. */
    private JournalIndex indexed(List<JournalEntry> living) throws IOException {
        String aside = JournalIndex.NAME + ".new";
        JournalIndex fresh = new JournalIndex(folder, aside);
        for (JournalEntry entry : living) {
            fresh.append(entry);
        }
        segments.force();
        fresh.force();
        folder.move(aside, folder, JournalIndex.NAME);
        return fresh;
    }

    private boolean isWhole(JournalEntry entry) throws IOException {
        for (JournalRow row : entry.rows()) {
            if (row.held() == null && !segments().holds(row.location())) {
                return false;
            }
        }
        return true;
    }

    private void rewrite() throws IOException {
        Set<Integer> used = new HashSet<>();
        List<JournalEntry> moved = new ArrayList<>();
        segments.next();
        for (JournalEntry entry : entries.values()) {
            List<JournalRow> rows = new ArrayList<>();
            for (JournalRow row : entry.rows()) {
                Location location = segments.append(segments.read(row.location()));
                used.add(location.segment());
                rows.add(new JournalRow(row.head(), location, null));
            }
            moved.add(new JournalEntry(entry.document(), entry.sha256(), entry.key(), rows));
        }
        JournalIndex fresh = indexed(moved);
        if (index != null) {
            index.close();
        }
        index = fresh;
        moved.forEach(this::put);
        segments.keepOnly(used);
    }
}
