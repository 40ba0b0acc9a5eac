package dev.gouji.spark.table;

import dev.gouji.dataset.RecordTables;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.RecordSchema;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Writes the tables of a dataset as folders of Parquet files; those whose records have a year are parted by it. */
public final class ParquetTables {

    private static final String YEAR = "year";

    private final SparkSession spark;
    private final String folder;

    /** Below a folder. */
    public ParquetTables(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Writes every table that comes of conversions, which are as {@link CompletedRow} has them. */
    public void write(Dataset<Row> conversions) {
        write("documents", conversions.select("document.*"));
        writeRecords("reports", conversions.filter("reports > 0"));
        writeRecords("figures", conversions.filter("reports > 0"));
        writeRecords("findings", conversions.filter("reports > 0"));
        writeRecords("explanations", conversions.filter("explanations > 0"));
        write("organs", OrganRecords.of(conversions));
    }

    private void writeRecords(String table, Dataset<Row> conversions) {
        StructType type = TableTypes.of(RecordTables.schema(table));
        Dataset<byte[]> encoded = conversions.select("conversion").as(Encoders.BINARY());
        write(table, encoded.mapPartitions(new TableRecords(table), Encoders.row(type)));
    }

    /** Writes the tables that every dataset has alike. */
    public void writeCodebook() {
        for (String table : RecordTables.CODEBOOK) {
            RecordSchema schema = RecordTables.schema(table);
            StructType type = TableTypes.of(schema);
            List<Row> rows = RecordTables.codebook(schema).stream()
                    .map(record -> TableTypes.row(type, record))
                    .toList();
            write(table, spark.createDataFrame(rows, type).coalesce(1));
        }
    }

    /** Writes a table that a check made. */
    public void write(ExtraTable table) {
        StructType type = new StructType();
        for (ExtraTable.Column column : table.columns()) {
            type = type.add(column.name(), DataTypes.StringType, false);
        }
        List<Row> rows = table.rows().stream()
                .map(row -> RowFactory.create(row.toArray()))
                .toList();
        plain(spark.createDataFrame(rows, type).coalesce(1)).parquet(folder + "/" + table.name());
    }

    /** A table that was written. */
    public Dataset<Row> read(String table) {
        return spark.read().schema(TableTypes.of(RecordTables.schema(table))).parquet(folder + "/" + table);
    }

    private void write(String table, Dataset<Row> rows) {
        boolean years = Arrays.asList(rows.columns()).contains(YEAR);
        DataFrameWriter<Row> writer = years ? plain(rows).partitionBy(YEAR) : plain(rows);
        writer.parquet(folder + "/" + table);
    }

    private static DataFrameWriter<Row> plain(Dataset<Row> rows) {
        return rows.write().mode(SaveMode.ErrorIfExists).option("compression", "zstd");
    }
}
