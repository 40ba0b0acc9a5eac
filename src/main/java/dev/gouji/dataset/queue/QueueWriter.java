package dev.gouji.dataset.queue;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.WholeText;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a queue, one report a line; the last line says of which dataset it is. Not thread-safe. */
public final class QueueWriter implements Closeable {

    static final String DATASET = "dataset";

    private final JsonGenerator out;

    /** To a stream, which is closed with this. */
    public QueueWriter(OutputStream stream) throws IOException {
        out = Json.generator(stream);
        out.setRootValueSeparator(null);
    }

    /** Adds a report; one without items is left out. */
    public void add(QueuedReport report) throws IOException {
        if (report.items().isEmpty()) {
            return;
        }
        out.writeStartArray();
        text(report.document());
        text(report.id());
        text(report.organ().id());
        text(report.organ().name());
        text(report.organ().region());
        number(report.year());
        text(report.read().organ());
        number(report.read().year());
        text(report.read().form());
        for (QueuedItem item : report.items()) {
            out.writeStartArray();
            text(item.kind());
            text(item.key());
            out.writeNumber(item.score());
            for (String rule : item.rules()) {
                text(rule);
            }
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeRaw('\n');
    }

    /** Ends the queue: it holds for the dataset with this package. */
    public void finish(String packageHash) throws IOException {
        out.writeStartObject();
        out.writeStringField(DATASET, packageHash);
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void number(Integer number) throws IOException {
        if (number == null) {
            out.writeNull();
        } else {
            out.writeNumber(number);
        }
    }

    private void text(String text) throws IOException {
        if (text == null) {
            out.writeNull();
        } else {
            out.writeString(WholeText.of(text));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
