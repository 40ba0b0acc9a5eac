package dev.gouji.spark.table;

import dev.gouji.dataset.RecordTables;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A conversion as the dataset has it, and beside the whole of it what tables need that have few records of each. */
public final class CompletedRow {

    private static final RecordSchema DOCUMENTS = RecordTables.schema("documents");
    private static final StructType DOCUMENT = TableTypes.of(DOCUMENTS);

    /** The columns: the {@code documents} record, the organs of the reports, how many reports and explanations, the conversion. */
    public static final StructType TYPE = new StructType()
            .add("document", DOCUMENT, false)
            .add("organs", DataTypes.createArrayType(DataTypes.BinaryType, false), false)
            .add("reports", DataTypes.IntegerType, false)
            .add("explanations", DataTypes.IntegerType, false)
            .add("conversion", DataTypes.BinaryType, false);

    private CompletedRow() {}

    /** The row of a conversion. */
    public static Row of(Conversion conversion) {
        Object[] document =
                RecordTables.records(DOCUMENTS, conversion).findFirst().orElseThrow();
        Object[] organs = conversion.reports().stream()
                .map(report -> report.identity().organ())
                .filter(Objects::nonNull)
                .map(ConversionCodec::encodeRecord)
                .toArray();
        int explanations = conversion.reports().stream()
                .map(AnnualReport::explanations)
                .mapToInt(all -> all.size())
                .sum();
        return RowFactory.create(
                TableTypes.row(DOCUMENT, document),
                organs,
                conversion.reports().size(),
                explanations,
                ConversionCodec.encode(conversion));
    }
}
