package dev.gouji.dataset.journal;

import dev.gouji.dataset.folder.CheckedLine;
import dev.gouji.dataset.folder.GuardedFolder;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;

/** A file of entries, a line each with its checksum before it. */
final class JournalIndex implements Closeable {

    /** The file's name. */
    static final String NAME = "index";

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    /** Begins a new one under a name. */
    JournalIndex(GuardedFolder folder, String name) throws IOException {
        channel = folder.create(name);
    }

    /** Adds an entry; it is with the system when this returns. */
    void append(JournalEntry entry) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(CheckedLine.of(RecordMapper.JSON.writeValueAsBytes(entry)));
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Hands over the entries of an index in the order they were written in; how many lines are not as written. */
    static int read(GuardedFolder folder, Consumer<JournalEntry> entries) throws IOException {
        if (folder.file(NAME) == null) {
            return 0;
        }
        int damaged = 0;
        try (InputStream in = new BufferedInputStream(folder.read(NAME), BUFFER)) {
            LineBytes line = new LineBytes();
            while (line.read(in)) {
                byte[] json = line.isWhole() ? CheckedLine.bytes(line.bytes()) : null;
                if (json == null) {
                    damaged++;
                } else {
                    hand(json, entries);
                }
            }
        }
        return damaged;
    }

    private static void hand(byte[] json, Consumer<JournalEntry> entries) {
        JournalEntry entry;
        try {
            entry = RecordMapper.JSON.readValue(json, JournalEntry.class);
        } catch (IOException e) {
            // an entry of another version of the program: its results would not be used either
            return;
        }
        entries.accept(entry);
    }
}
