package dev.gouji.dataset.queue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gouji.dataset.record.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a queue that a run left. */
public final class QueueReader {

    private static final int BUFFER = 1 << 16;
    private static final int MOST_MET = 100_000;

    /** Keys and rules are few, and stand in many items. */
    private final Map<Object, Object> met = new HashMap<>();

    private QueueReader() {}

    /**
     * Hands over every report.
     *
     * @param in closed by this
     * @return the hash of the package of the dataset that it was made of; null when it is not whole
     * @throws IOException when it cannot be read, or is no queue
     */
    public static String read(InputStream in, Consumer<QueuedReport> each) throws IOException {
        return new QueueReader().all(in, each);
    }

    private String all(InputStream in, Consumer<QueuedReport> each) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(new BufferedInputStream(in, BUFFER))) {
            String dataset = null;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    each.accept(report(parser));
                } else if (token == JsonToken.START_OBJECT) {
                    parser.nextToken();
                    dataset = QueueWriter.DATASET.equals(parser.currentName()) ? parser.nextTextValue() : null;
                    parser.nextToken();
                } else {
                    throw new IOException("no queue");
                }
            }
            return dataset;
        }
    }

    private QueuedReport report(JsonParser parser) throws IOException {
        String document = parser.nextTextValue();
        String id = parser.nextTextValue();
        QueuedReport.Organ organ =
                new QueuedReport.Organ(parser.nextTextValue(), parser.nextTextValue(), parser.nextTextValue());
        Integer year = number(parser);
        QueuedReport.Read read = new QueuedReport.Read(parser.nextTextValue(), number(parser), parser.nextTextValue());
        List<QueuedItem> items = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            items.add(item(parser));
        }
        if (document == null || id == null) {
            throw new IOException("no queue");
        }
        return new QueuedReport(document, id, organ, year, read, items);
    }

    private static Integer number(JsonParser parser) throws IOException {
        return parser.nextToken() == JsonToken.VALUE_NULL ? null : Integer.valueOf(parser.getIntValue());
    }

    private QueuedItem item(JsonParser parser) throws IOException {
        String kind = once(parser.nextTextValue());
        String key = once(parser.nextTextValue());
        int score = parser.nextIntValue(0);
        List<String> rules = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            rules.add(once(parser.getText()));
        }
        return new QueuedItem(kind, key, once(List.copyOf(rules)), score);
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        if (value == null || met.size() > MOST_MET) {
            return value;
        }
        Object before = met.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
