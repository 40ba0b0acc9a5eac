package dev.gouji.dataset.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import dev.gouji.dataset.record.Json;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The records of one file, of which the next can be looked at before it is taken. Not thread-safe. */
final class RecordStream implements Closeable {

    private final MappingIterator<JsonNode> records;
    private JsonNode next;

    RecordStream(Path file) throws IOException {
        records = Json.records(Files.newInputStream(file));
        advance();
    }

    /** The next record; null when there is none. */
    JsonNode take() throws IOException {
        JsonNode taken = next;
        advance();
        return taken;
    }

    /** Those that follow as long as they are so. */
    List<JsonNode> takeWhile(Predicate<JsonNode> so) throws IOException {
        List<JsonNode> taken = new ArrayList<>();
        while (next != null && so.test(next)) {
            taken.add(take());
        }
        return taken;
    }

    /** Whether nothing follows. */
    boolean isDone() {
        return next == null;
    }

    private void advance() throws IOException {
        next = records.hasNextValue() ? records.nextValue() : null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
