package dev.gouji.spark.table;

import dev.gouji.dataset.RecordTables;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.report.OrganIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Conversions → the records of the organs whose reports they hold, each once: joined in each part first, then by organ. */
final class OrganRecords {

    private static final StructType PART =
            new StructType().add("organ_id", DataTypes.StringType, false).add("organ", DataTypes.BinaryType, false);

    private OrganRecords() {}

    static Dataset<Row> of(Dataset<Row> conversions) {
        MapPartitionsFunction<byte[], Row> finding = OrganRecords::found;
        MapPartitionsFunction<Row, Row> joining = OrganRecords::joined;
        RecordSchema schema = RecordTables.schema("organs");
        return conversions
                .select(functions.explode(functions.col("organs")))
                .as(Encoders.BINARY())
                .mapPartitions(finding, Encoders.row(PART))
                .repartition(functions.col("organ_id"))
                .mapPartitions(joining, Encoders.row(TableTypes.of(schema)));
    }

    private static Iterator<Row> found(Iterator<byte[]> parts) {
        Map<String, OrganIdentity> organs = new HashMap<>();
        parts.forEachRemaining(part -> add(organ(part), organs));
        return organs.values().stream()
                .map(organ -> RowFactory.create(organ.id(), ConversionCodec.encodeRecord(organ)))
                .iterator();
    }

    private static Iterator<Row> joined(Iterator<Row> parts) {
        Map<String, OrganIdentity> organs = new HashMap<>();
        parts.forEachRemaining(part -> add(organ(part.<byte[]>getAs(1)), organs));
        RecordSchema schema = RecordTables.schema("organs");
        StructType type = TableTypes.of(schema);
        return organs.values().stream()
                .map(organ -> TableTypes.row(type, RecordTables.record(schema, organ)))
                .iterator();
    }

    private static void add(OrganIdentity organ, Map<String, OrganIdentity> organs) {
        organs.merge(organ.id(), organ, OrganIdentity::and);
    }

    private static OrganIdentity organ(byte[] bytes) {
        try {
            return ConversionCodec.decodeRecord(bytes, OrganIdentity.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
