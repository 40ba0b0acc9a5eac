package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.parquet.ParquetFile;
import dev.gouji.dataset.parquet.ParquetLayout;
import dev.gouji.dataset.parquet.ParquetRows;
import dev.gouji.dataset.record.FigureFields;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The NDJSON file, the CSV file and the Parquet file of one kind of record. Not thread-safe. */
final class RecordFiles implements Closeable {

    private final RecordSchema schema;
    private final OutputStream ndjson;
    private final CsvFile csv;
    private final ParquetLayout layout;
    private final ParquetFile parquet;
    private final List<String> columns;

    /**
     * The lines of some records, as they stand in the files.
     *
     * @param ndjson in UTF-8
     * @param csv in UTF-8
     * @param parquet as columns
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Lines(byte[] ndjson, byte[] csv, ParquetRows parquet) {}

    /** Opens the files in a folder. */
    RecordFiles(RecordSchema schema, DatasetFolder folder, boolean bom) throws IOException {
        this(
                schema,
                folder.create(schema.name() + ".ndjson"),
                folder.create(schema.name() + ".csv"),
                folder.create(schema.name() + ".parquet"),
                bom);
    }

    /** Begins the files, which are closed with this; null for no Parquet file. */
    RecordFiles(RecordSchema schema, OutputStream ndjson, OutputStream csv, OutputStream columnar, boolean bom)
            throws IOException {
        this.schema = schema;
        this.ndjson = ndjson;
        layout = ParquetLayout.of(schema);
        parquet = columnar == null
                ? null
                : new ParquetFile(layout, "gouji version " + DataPackage.programVersion(), columnar);
        columns = schema.csvFields().stream().map(RecordSchema.Field::name).toList();
        this.csv = new CsvFile(csv, columns, bom);
    }

    /** Writes what {@link #lines} made of records. */
    void write(Lines lines) throws IOException {
        ndjson.write(lines.ndjson());
        csv.write(lines.csv());
        if (parquet != null) {
            parquet.write(lines.parquet());
        }
    }

    /** The lines of records; one that is not as its schema says is an {@link IllegalStateException}. Thread-safe. */
    Lines lines(List<ObjectNode> records) {
        StringBuilder json = new StringBuilder();
        StringBuilder table = new StringBuilder();
        ParquetRows rows = new ParquetRows(layout);
        for (ObjectNode record : records) {
            schema.hold(record);
            json.append(Json.line(record)).append('\n');
            CsvFile.append(table, columns.stream().map(record::get).toList());
            rows.add(record);
        }
        return new Lines(bytes(json), bytes(table), rows);
    }

    /** The lines of figures, which are most of a dataset, field by field and without a tree. Thread-safe. */
    Lines figures(List<AnnualReport> reports) {
        try {
            RecordLines lines = new RecordLines(schema, layout);
            for (AnnualReport report : reports) {
                FigureFields fields = new FigureFields(report);
                for (Figure figure : report.figures()) {
                    lines.begin();
                    fields.put(figure, lines);
                    lines.end();
                }
            }
            return lines.done();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
    }

    /** Writes a record and a line feed. */
    static void writeLine(OutputStream out, JsonNode record) throws IOException {
        out.write(line(record));
    }

    /** A record and a line feed. */
    static byte[] line(JsonNode record) {
        return (Json.line(record) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (ndjson;
                csv) {
            if (parquet != null) {
                parquet.close();
            }
        }
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
