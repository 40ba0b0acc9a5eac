package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The NDJSON file and the CSV file of one kind of record. Not thread-safe. */
final class RecordFiles implements Closeable {

    private final RecordSchema schema;
    private final OutputStream ndjson;
    private final CsvFile csv;
    private final List<String> columns;

    /** Opens both files in a folder. */
    RecordFiles(RecordSchema schema, DatasetFolder folder, boolean bom) throws IOException {
        this.schema = schema;
        columns = schema.csvFields().stream().map(RecordSchema.Field::name).toList();
        ndjson = folder.create(schema.name() + ".ndjson");
        csv = new CsvFile(folder.create(schema.name() + ".csv"), columns, bom);
    }

    /** Writes a record to both; a record that is not as its schema says is an {@link IllegalStateException}. */
    void write(ObjectNode record) throws IOException {
        schema.hold(record);
        writeLine(ndjson, record);
        List<JsonNode> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(record.get(column)));
        csv.write(cells);
    }

    /** Writes a record and a line feed. */
    static void writeLine(OutputStream out, JsonNode record) throws IOException {
        out.write(Json.line(record).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        try (ndjson) {
            csv.close();
        }
    }
}
