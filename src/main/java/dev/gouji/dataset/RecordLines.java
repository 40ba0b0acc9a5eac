package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.dataset.parquet.ParquetLayout;
import dev.gouji.dataset.parquet.ParquetRows;
import dev.gouji.dataset.record.FieldSink;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.WholeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** The lines of some records, as JSON, as CSV and as columns, made field by field. Not thread-safe. */
final class RecordLines implements FieldSink<IOException> {

    private static final byte[] END = utf8("}\n");
    private static final byte[] CSV_END = utf8(CSVFormat.RFC4180.getRecordSeparator());

    private final RecordSchema schema;
    private final List<Column> columns = new ArrayList<>();
    private final ByteArrayOutputStream ndjson = new ByteArrayOutputStream();
    private final ByteArrayOutputStream csv = new ByteArrayOutputStream();
    private final CSVFormat format = CsvFile.format();
    private final ParquetRows rows;
    private int next;

    /** A field with the value it had last, and how that stands in the files: most have what the record before has. */
    private static final class Column {

        private final RecordSchema.Field field;
        private final byte[] name;
        private Object value;
        private byte[] json;
        private byte[] cell;

        Column(RecordSchema.Field field, boolean first) {
            this.field = field;
            name = utf8((first ? "{" : ",") + Json.line(field.name()) + ":");
        }

        boolean holds(Object other) {
            return json != null && Objects.equals(value, other);
        }
    }

    RecordLines(RecordSchema schema) {
        this(schema, ParquetLayout.of(schema));
    }

    /** With the columns that the schema comes to. */
    RecordLines(RecordSchema schema, ParquetLayout layout) {
        this.schema = schema;
        schema.fields().forEach(field -> columns.add(new Column(field, columns.isEmpty())));
        rows = new ParquetRows(layout);
    }

    /** Begins a record. */
    void begin() {
        next = 0;
    }

    /** Ends a record, which must have had every field of its schema. */
    void end() throws IOException {
        if (next != columns.size()) {
            throw new IllegalStateException(schema.name() + ": a record ends before "
                    + schema.fields().get(next).name());
        }
        ndjson.write(END);
        csv.write(CSV_END);
    }

    /** All lines. */
    RecordFiles.Lines done() {
        return new RecordFiles.Lines(ndjson.toByteArray(), csv.toByteArray(), rows);
    }

    @Override
    public void text(String field, String value) throws IOException {
        Column column = next(field);
        rows.text(field, value);
        if (!column.holds(value)) {
            String whole = value == null ? null : WholeText.of(value);
            hold(column, value, Json.line(whole), whole == null ? null : CsvFile.guarded(whole));
        }
        write(column);
    }

    @Override
    public void number(String field, BigDecimal value) throws IOException {
        Column column = next(field);
        rows.number(field, value);
        put(column, value, value == null ? null : value.toPlainString());
    }

    @Override
    public void number(String field, Integer value) throws IOException {
        Column column = next(field);
        rows.number(field, value);
        put(column, value, value == null ? null : value.toString());
    }

    @Override
    public void flag(String field, boolean value) throws IOException {
        Column column = next(field);
        rows.flag(field, value);
        put(column, value, Boolean.toString(value));
    }

    @Override
    public void nested(String field, JsonNode value) throws IOException {
        Column column = next(field);
        rows.nested(field, value);
        if (!column.holds(value)) {
            String line = Json.line(value);
            hold(column, value, line, value.isNull() ? null : line);
        }
        write(column);
    }

    /** The field of this name, whose turn it must be. */
    private Column next(String field) {
        Column column = next < columns.size() ? columns.get(next) : null;
        if (column == null || !column.field.name().equals(field)) {
            throw new IllegalStateException(schema.name() + ": a record is not as its schema says at " + field);
        }
        next++;
        return column;
    }

    /** {@code printed}: as it stands in both files; null for nothing. */
    private void put(Column column, Object value, String printed) throws IOException {
        if (!column.holds(value)) {
            hold(column, value, printed == null ? "null" : printed, printed);
        }
        write(column);
    }

    private void hold(Column column, Object value, String json, String cell) throws IOException {
        StringBuilder printed = new StringBuilder();
        if (!column.field.ndjsonOnly()) {
            format.print(cell, printed, column == columns.get(0));
        }
        column.value = value;
        column.json = utf8(json);
        column.cell = utf8(printed.toString());
    }

    private void write(Column column) throws IOException {
        ndjson.write(column.name);
        ndjson.write(column.json);
        csv.write(column.cell);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
