package dev.gouji.dataset.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import dev.gouji.dataset.record.DocumentOrder;
import dev.gouji.dataset.record.Json;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of one file that stands in the order of documents: those of one document are found by halving, without
 * reading the others. Thread-safe.
 */
final class SortedRecords implements Closeable {

    private static final String DOCUMENT = "document";
    private static final int BUFFER = 1 << 13;

    private final FileChannel channel;

    SortedRecords(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** All records of a document, in their order; empty when there are none. */
    List<JsonNode> of(String document) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        long from = first(document);
        if (from >= channel.size()) {
            return found;
        }
        try (MappingIterator<JsonNode> records = Json.records(from(from))) {
            while (records.hasNextValue()) {
                JsonNode record = records.nextValue();
                if (!document.equals(record.path(DOCUMENT).textValue())) {
                    break;
                }
                found.add(record);
            }
        }
        return found;
    }

    /** Where the first line begins whose document is not before this one; the end when there is none. */
    private long first(String document) throws IOException {
        long low = 0;
        long high = channel.size();
        while (low < high) {
            long middle = low + (high - low) / 2;
            long line = lineFrom(middle);
            if (line >= high) {
                // no line begins in the upper half
                high = middle;
            } else if (DocumentOrder.compare(document(line), document) < 0) {
                low = lineFrom(line + 1);
            } else {
                high = middle;
                if (lineFrom(low) >= line) {
                    return line;
                }
            }
        }
        return low;
    }

    /** Where the first line begins that does so here or later; the end when none does. */
    private long lineFrom(long position) throws IOException {
        if (position == 0) {
            return 0;
        }
        long at = position - 1;
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (true) {
            buffer.clear();
            int count = channel.read(buffer, at);
            if (count <= 0) {
                return channel.size();
            }
            for (int i = 0; i < count; i++) {
                if (buffer.get(i) == '\n') {
                    return at + i + 1;
                }
            }
            at += count;
        }
    }

    /** The document of the record that begins here; no more of it is read than that. */
    private String document(long line) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(from(line))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no record at " + line);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(DOCUMENT);
                parser.nextToken();
                if (wanted) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
        }
        throw new IOException("a record of no document at " + line);
    }

    private InputStream from(long position) {
        return new BufferedInputStream(new Part(position), BUFFER);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The file from a place on; closing it closes nothing. */
    private final class Part extends InputStream {

        private long at;

        Part(long at) {
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = channel.read(ByteBuffer.wrap(bytes, offset, length), at);
            at += Math.max(0, count);
            return count;
        }
    }
}
