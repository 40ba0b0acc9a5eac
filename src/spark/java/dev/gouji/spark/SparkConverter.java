package dev.gouji.spark;

import dev.gouji.bulk.InputConversion;
import dev.gouji.bulk.StorageException;
import dev.gouji.dataset.RecordTables;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.dataset.journal.JournalEntry;
import dev.gouji.dataset.journal.StoredConversion;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.limit.Limits;
import dev.gouji.report.Conversion;
import dev.gouji.spark.engine.ConversionSettings;
import dev.gouji.spark.engine.Mapped;
import dev.gouji.spark.engine.TaskConversions;
import dev.gouji.spark.input.DocumentName;
import dev.gouji.spark.table.TableTypes;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Converts files in the executors of a Spark job, each by itself: for jobs of one's own, in Java and in Scala. Immutable;
 * travels to executors.
 *
 * <p>No file fails a task: what it does to its worker process, it does to itself, and has a conversion that says so. Checks
 * over several reports are what {@link GoujiSpark} makes beyond this.
 */
public final class SparkConverter implements Serializable {

    private static final long serialVersionUID = 1;

    /** So many that workers are compiled to last. */
    private static final long MANY = 1 << 20;

    private final ConversionSettings settings;

    /** With the standard bounds. */
    public SparkConverter() {
        this(Limits.STANDARD);
    }

    /** With these bounds for every file. */
    public SparkConverter(Limits limits) {
        settings = new ConversionSettings(limits, MANY);
    }

    /** The type of the rows that {@link #convert(Dataset)} gives: {@code document}, and {@code reports} with their {@code figures} and {@code findings}. */
    public static StructType type() {
        return TableTypes.of(RecordTables.schema("conversion"));
    }

    /**
     * Files → the {@code conversion} records of them and of their members, in no order.
     *
     * @param files as Spark's {@code binaryFile} reads them: {@code path} and {@code content}; a column {@code document}, where
     *     there is one, says what the records name the file, else that is its path without the scheme
     */
    public Dataset<Row> convert(Dataset<Row> files) {
        boolean named = Arrays.asList(files.columns()).contains("document");
        MapPartitionsFunction<Row, Row> converting = rows -> records(new Mapped<>(rows, row -> file(row, named)));
        return files.mapPartitions(converting, Encoders.row(type()));
    }

    /**
     * What a file comes to: its own conversion and those of its members. To be called in executors, by as many threads as
     * there are.
     *
     * @param document what the records name it
     * @param content its bytes; not changed
     */
    public List<Conversion> convert(String document, byte[] content) {
        List<Conversion> found = new ArrayList<>();
        try (TaskConversions conversions = TaskConversions.open(settings)) {
            conversions
                    .of(List.of(new File(document, content)).iterator(), File::convert)
                    .forEachRemaining(stored -> found.add(conversion(stored)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Iterator<Row> records(Iterator<File> files) throws IOException {
        RecordSchema schema = RecordTables.schema("conversion");
        StructType type = TableTypes.of(schema);
        return new Mapped<>(
                TaskConversions.ofTask(settings).of(files, File::convert),
                stored -> TableTypes.row(type, RecordTables.record(schema, conversion(stored))));
    }

    private static File file(Row row, boolean named) {
        String document = named ? row.getAs("document") : DocumentName.bare(row.getAs("path"));
        return new File(document, row.getAs("content"));
    }

    private static Conversion conversion(StoredConversion stored) {
        try {
            return ConversionCodec.decode(stored.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file whose bytes are at hand. */
    @SuppressWarnings("ArrayRecordComponent")
    private record File(String document, byte[] content) implements InputConversion.Source {

        JournalEntry convert(InputConversion conversion) throws StorageException, InterruptedException {
            return conversion.convert(document, this).entry();
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public byte[] load() {
            return content;
        }
    }
}
