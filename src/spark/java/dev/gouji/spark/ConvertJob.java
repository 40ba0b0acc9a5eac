package dev.gouji.spark;

import dev.gouji.bulk.input.UsageException;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.spark.across.AcrossSettings;
import dev.gouji.spark.across.AcrossTable;
import dev.gouji.spark.engine.ConversionSettings;
import dev.gouji.spark.input.InputTable;
import dev.gouji.spark.table.ParquetTables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A job from inputs to tables: lists, converts, checks over all inputs, writes. What was listed and what was converted is
 * written down in the output folder before it is used, so that executors that are lost meanwhile have nothing converted twice
 * with another outcome.
 */
final class ConvertJob {

    /** Where a job keeps what it needs until it is done; readers of tables pass over such a name. */
    private static final String SCRATCH = "_gouji";

    private static final long INPUTS_A_TASK = 400;
    private static final long MOST_TASKS = 20_000;

    private final SparkSession spark;
    private final JobOptions options;
    private final Path output;

    ConvertJob(SparkSession spark, JobOptions options) {
        this.spark = spark;
        this.options = options;
        output = new Path(options.output());
    }

    /** Runs, and leaves a whole dataset in the output folder; the account of all inputs. */
    Account run() throws UsageException, DatasetException, IOException {
        FileSystem files = output.getFileSystem(hadoop());
        if (files.exists(output) && files.listStatusIterator(output).hasNext()) {
            throw new UsageException(new Message(
                    "输出文件夹 " + output + " 不是空的：请另选一个，或先删除其中上次未完成的结果。",
                    "the output folder " + output
                            + " is not empty: choose another, or delete what a job that was not done left in it"));
        }
        AcrossSettings across = new SaidFiles(hadoop()).read(options);
        Dataset<Row> inputs = listed();
        long listed = inputs.count();
        Dataset<Row> stored = converted(inputs, listed);
        AcrossTable all = AcrossTable.of(stored, across, places());
        ParquetTables tables = new ParquetTables(spark, output.toString());
        Dataset<Row> conversions = all.completed().persist(StorageLevel.DISK_ONLY());
        tables.write(conversions);
        conversions.unpersist();
        tables.writeCodebook();
        ExtraTable unpublished = all.unpublished();
        if (unpublished != null) {
            tables.write(unpublished);
        }
        long own = stored.filter("input = document").select("input").distinct().count();
        Account account = Account.of(listed, own, tables);
        files.delete(scratch(""), true);
        try (OutputStream out = files.create(new Path(output, Account.NAME))) {
            out.write(account.json().getBytes(StandardCharsets.UTF_8));
        }
        return account;
    }

    private Dataset<Row> listed() throws UsageException, IOException {
        Dataset<Row> found = new InputTable(spark, options.output()).of(options.inputs(), options.listings());
        String place = scratch("inputs").toString();
        found.write().parquet(place);
        Dataset<Row> inputs = spark.read().parquet(place);
        InputTable.refuseSameNames(inputs);
        return inputs;
    }

    private Dataset<Row> converted(Dataset<Row> inputs, long count) {
        int cores = Math.max(1, spark.sparkContext().defaultParallelism());
        ConversionSettings settings = new ConversionSettings(options.limits(), count / cores + 1);
        long tasks = Math.max(4L * cores, Math.min(count / INPUTS_A_TASK, MOST_TASKS));
        int parts = options.parts() > 0 ? options.parts() : (int) Math.max(1, Math.min(tasks, count));
        String place = scratch("conversions").toString();
        SerializableConfiguration hadoop = new SerializableConfiguration(hadoop());
        inputs.repartition(parts, functions.col("document"))
                .mapPartitions(
                        new StoredRows(settings, hadoop, options.limits().of(Bound.BYTES)),
                        Encoders.row(StoredRows.TYPE))
                .write()
                .option("compression", "none")
                .parquet(place);
        return spark.read().schema(StoredRows.TYPE).parquet(place);
    }

    private int places() {
        return Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    }

    private Path scratch(String name) {
        Path folder = new Path(output, SCRATCH);
        return name.isEmpty() ? folder : new Path(folder, name);
    }

    private Configuration hadoop() {
        return spark.sparkContext().hadoopConfiguration();
    }
}
