package dev.gouji.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.cli.Gouji;
import dev.gouji.dataset.RecordTables;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** A Spark in this process for the tests, and the same job done by the program itself. */
final class SparkTrial {

    private static final List<String> ORGANS = List.of("organs");

    private SparkTrial() {}

    /** The session of all tests. */
    static SparkSession spark() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.log.level", "ERROR")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 3)
                .config("fs.trial.impl", TrialFiles.class.getName())
                .config("spark.hadoop.fs.trial.impl", TrialFiles.class.getName())
                .getOrCreate();
    }

    /** Runs a job; its account. */
    static String job(String... arguments) throws Exception {
        spark();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var refusal = GoujiSpark.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return refusal == null ? out.toString(StandardCharsets.UTF_8) : refusal.en();
    }

    /** Runs the program itself; its exit code. */
    static int gouji(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Gouji.run(arguments, InputStream.nullInputStream(), stream, stream);
        if (code != 0 && code != 3) {
            throw new AssertionError(err.toString(StandardCharsets.UTF_8));
        }
        return code;
    }

    /** Every record of every table of the job's is one of the program's, and the other way round. */
    static void assertSame(Path program, Path job) {
        Stream.of(RecordTables.OF_CONVERSIONS, ORGANS, RecordTables.CODEBOOK)
                .flatMap(List::stream)
                .forEach(table -> {
                    Dataset<Row> expected = spark().read()
                            .parquet(program.resolve(table + ".parquet").toString());
                    Dataset<Row> actual =
                            spark().read().parquet(job.resolve(table).toString());
                    String[] columns = expected.columns();
                    assertEquals(sorted(expected, columns), sorted(actual, columns), table);
                });
    }

    private static String sorted(Dataset<Row> rows, String... columns) {
        // the year of a folder's name has a type of its own
        Column[] all = Arrays.stream(columns)
                .map(name ->
                        name.equals("year") ? functions.col(name).cast("long").as(name) : functions.col(name))
                .toArray(Column[]::new);
        List<String> lines = rows.select(all).toJSON().collectAsList();
        return String.join("\n", lines.stream().sorted().toList());
    }
}
