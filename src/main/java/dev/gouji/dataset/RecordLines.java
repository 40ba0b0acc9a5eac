package dev.gouji.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.parquet.ParquetLayout;
import dev.gouji.dataset.parquet.ParquetRows;
import dev.gouji.dataset.record.FieldSink;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.WholeText;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The lines of some records, as JSON, as CSV and as columns, made field by field. Not thread-safe. */
final class RecordLines implements FieldSink<IOException> {

    private final RecordSchema schema;
    private final StringWriter ndjson = new StringWriter();
    private final StringBuilder csv = new StringBuilder();
    private final JsonGenerator json;
    private final CSVPrinter table;
    private final ParquetRows rows;
    private int next;

    RecordLines(RecordSchema schema) throws IOException {
        this(schema, ParquetLayout.of(schema));
    }

    /** With the columns that the schema comes to. */
    RecordLines(RecordSchema schema, ParquetLayout layout) throws IOException {
        this.schema = schema;
        json = Json.lines(ndjson);
        table = new CSVPrinter(csv, CSVFormat.RFC4180);
        rows = new ParquetRows(layout);
    }

    /** Begins a record. */
    void begin() throws IOException {
        next = 0;
        json.writeStartObject();
    }

    /** Ends a record, which must have had every field of its schema. */
    void end() throws IOException {
        if (next != schema.fields().size()) {
            throw new IllegalStateException(schema.name() + ": a record ends before "
                    + schema.fields().get(next).name());
        }
        json.writeEndObject();
        json.writeRaw('\n');
        table.println();
    }

    /** All lines; nothing can be added afterwards. */
    RecordFiles.Lines done() throws IOException {
        json.close();
        return new RecordFiles.Lines(bytes(ndjson), bytes(csv), rows);
    }

    @Override
    public void text(String field, String value) throws IOException {
        boolean named = isNamed(field, value);
        rows.text(field, value);
        if (named) {
            String whole = WholeText.of(value);
            json.writeString(whole);
            cell(CsvFile.guarded(whole));
        }
    }

    @Override
    public void number(String field, BigDecimal value) throws IOException {
        boolean named = isNamed(field, value);
        rows.number(field, value);
        if (named) {
            json.writeNumber(value);
            cell(value.toPlainString());
        }
    }

    @Override
    public void number(String field, Integer value) throws IOException {
        boolean named = isNamed(field, value);
        rows.number(field, value);
        if (named) {
            json.writeNumber(value);
            cell(value.toString());
        }
    }

    @Override
    public void flag(String field, boolean value) throws IOException {
        boolean named = isNamed(field, value);
        rows.flag(field, value);
        if (named) {
            json.writeBoolean(value);
            cell(Boolean.toString(value));
        }
    }

    @Override
    public void nested(String field, JsonNode value) throws IOException {
        boolean named = isNamed(field, value.isNull() ? null : value);
        rows.nested(field, value);
        if (named) {
            json.writeTree(value);
            cell(Json.line(value));
        }
    }

    /** Writes the field's name, and all of it where it holds nothing; whether there is something to write. */
    private boolean isNamed(String field, Object value) throws IOException {
        if (next == schema.fields().size() || !schema.fields().get(next).name().equals(field)) {
            throw new IllegalStateException(schema.name() + ": a record is not as its schema says at " + field);
        }
        next++;
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
            cell(null);
        }
        return value != null;
    }

    private static byte[] bytes(Object text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void cell(String text) throws IOException {
        if (!schema.fields().get(next - 1).ndjsonOnly()) {
            table.print(text);
        }
    }
}
