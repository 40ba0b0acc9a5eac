package dev.gouji.spark.table;

import dev.gouji.dataset.RecordTables;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.spark.engine.Flattened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Encoded conversions → the records that they have in one table. */
final class TableRecords implements MapPartitionsFunction<byte[], Row> {

    private static final long serialVersionUID = 1;

    private final String table;

    TableRecords(String table) {
        this.table = table;
    }

    @Override
    public Iterator<Row> call(Iterator<byte[]> conversions) {
        RecordSchema schema = RecordTables.schema(table);
        StructType type = TableTypes.of(schema);
        return new Flattened<>(conversions, bytes -> {
            try {
                return RecordTables.records(schema, ConversionCodec.decode(bytes))
                        .map(record -> TableTypes.row(type, record))
                        .iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
