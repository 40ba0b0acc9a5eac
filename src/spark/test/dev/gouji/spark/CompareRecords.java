package dev.gouji.spark;

import dev.gouji.dataset.RecordTables;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Whether two jobs came to the same records: {@code dev.gouji.spark.CompareRecords ONE OTHER}; ends with 1 where not. */
public final class CompareRecords {

    private CompareRecords() {}

    /** Prints how many records each table has, and how many of them stand on one side alone. */
    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "ERROR")
                .config("spark.sql.shuffle.partitions", 8)
                .getOrCreate();
        long different = 0;
        List<String> tables = Stream.concat(RecordTables.OF_CONVERSIONS.stream(), Stream.of("organs"))
                .toList();
        for (String table : tables) {
            Dataset<Row> one = spark.read().parquet(arguments[0] + "/" + table);
            Dataset<Row> other = spark.read().parquet(arguments[1] + "/" + table);
            long apart = one.exceptAll(other).count() + other.exceptAll(one).count();
            System.out.println(table + ": " + one.count() + " records, " + apart + " on one side alone");
            different += apart;
        }
        spark.stop();
        System.exit(different == 0 ? 0 : 1);
    }
}
