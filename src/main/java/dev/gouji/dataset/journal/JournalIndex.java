package dev.gouji.dataset.journal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/** A file of entries, a line each with its checksum before it; what follows a line that is not whole is cut off. */
final class JournalIndex implements Closeable {

    private static final int CHECKSUM_LENGTH = 8;
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private long end;

    /** Opens it, making it when it is not there, and hands over its entries in the order they were written in. */
    JournalIndex(Path file, Consumer<JournalEntry> entries) throws IOException {
        end = read(file, entries);
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(end);
    }

    /** How long it is, in bytes. */
    long length() {
        return end;
    }

    /** Adds an entry; it is with the system when this returns. */
    void append(JournalEntry entry) throws IOException {
        byte[] json = RecordMapper.JSON.writeValueAsBytes(entry);
        byte[] line = Arrays.copyOf(checksum(json), CHECKSUM_LENGTH + 1 + json.length + 1);
        line[CHECKSUM_LENGTH] = ' ';
        System.arraycopy(json, 0, line, CHECKSUM_LENGTH + 1, json.length);
        line[line.length - 1] = '\n';
        ByteBuffer buffer = ByteBuffer.wrap(line);
        while (buffer.hasRemaining()) {
            channel.write(buffer, end + buffer.position());
        }
        end += line.length;
    }

    void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Hands over the entries of an index as far as it is whole, and says how long that is; 0 when there is no index. */
    static long read(Path file, Consumer<JournalEntry> entries) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        long whole = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            LineBytes line = new LineBytes();
            while (line.read(in)) {
                JournalEntry entry = entry(line.bytes());
                if (entry == null) {
                    return whole;
                }
                entries.accept(entry);
                whole += line.bytes().length + 1;
            }
        }
        return whole;
    }

    /** Null when the line is not one that was written. */
    private static JournalEntry entry(byte[] line) {
        if (line.length <= CHECKSUM_LENGTH || line[CHECKSUM_LENGTH] != ' ') {
            return null;
        }
        byte[] json = Arrays.copyOfRange(line, CHECKSUM_LENGTH + 1, line.length);
        if (!Arrays.equals(checksum(json), 0, CHECKSUM_LENGTH, line, 0, CHECKSUM_LENGTH)) {
            return null;
        }
        try {
            return RecordMapper.JSON.readValue(json, JournalEntry.class);
        } catch (IOException e) {
            // an entry of another version of the program: its results would not be used either
            return null;
        }
    }

    private static byte[] checksum(byte[] json) {
        return HexFormat.of().toHexDigits(Segments.checksum(json)).getBytes(StandardCharsets.US_ASCII);
    }
}
