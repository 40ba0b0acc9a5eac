package dev.gouji.spark.input;

import dev.gouji.bulk.input.UsageException;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.spark.engine.Flattened;
import dev.gouji.spark.engine.Mapped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/** Files, folders and lists of paths → a table with a row for every input, listed by executors: the driver keeps none of them. */
public final class InputTable {

    private final SparkSession spark;
    private final String output;

    /** In this session, without what lies in the output folder. */
    public InputTable(SparkSession spark, String output) {
        this.spark = spark;
        this.output = output;
    }

    /**
     * The table, listed anew whenever it is read.
     *
     * @param arguments files and folders
     * @param listings text files of any file system, UTF-8, a path a line
     * @throws UsageException when one of them is not there, or a listed path has {@code ..} in it
     */
    public Dataset<Row> of(List<String> arguments, List<String> listings) throws UsageException, IOException {
        List<InputRoot> roots = new ArrayList<>();
        boolean several = arguments.size() + (listings.isEmpty() ? 0 : 1) > 1;
        for (String argument : arguments) {
            roots.add(new InputRoot(argument, false, several));
        }
        refuseMissing(roots);
        refuseSameNames(roots);
        for (String listing : listings) {
            refuseMissing(List.of(new InputRoot(listing, false, false)));
        }
        Listed listed = new Listed(output, several, false, configuration());
        Dataset<Row> inputs = table(spark.createDataset(arguments, Encoders.STRING()), listed);
        if (!listings.isEmpty()) {
            Dataset<String> lines = spark.read().textFile(listings.toArray(new String[0]));
            refuseSteps(lines);
            inputs = inputs.union(table(lines, new Listed(output, several, true, configuration())));
        }
        // the same file twice is one input: the one to be opened, else the first in the dataset's order
        return inputs.groupBy("path")
                .agg(functions
                        .min(functions.struct("skip_order", "document", "here", "given", "skip"))
                        .as("first"))
                .selectExpr("first.document", "path", "first.here", "first.given", "first.skip");
    }

    /** Refuses inputs of which two have one name. */
    public static void refuseSameNames(Dataset<Row> inputs) throws UsageException {
        List<Row> same = inputs.groupBy("document")
                .agg(functions.count("*").as("n"), functions.min("path"), functions.max("path"))
                .filter("n > 1")
                .limit(1)
                .collectAsList();
        if (!same.isEmpty()) {
            throw sameName(same.get(0).getString(2), same.get(0).getString(3));
        }
    }

    private SerializableConfiguration configuration() {
        return new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    }

    private static Dataset<Row> table(Dataset<String> lines, Listed listed) {
        return lines.mapPartitions(listed, Encoders.row(InputRow.TYPE))
                .withColumn("skip_order", functions.col("skip").isNotNull());
    }

    private void refuseMissing(List<InputRoot> roots) throws UsageException, IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        for (InputRoot root : roots) {
            if (!root.exists(hadoop)) {
                throw new UsageException(new Message(
                        "找不到输入 " + root.written() + "：请检查路径和访问权限。",
                        "no such input: " + root.written() + "; check the path and its permissions"));
            }
        }
    }

    private static void refuseSameNames(List<InputRoot> roots) throws UsageException {
        Map<String, String> names = new HashMap<>();
        for (InputRoot root : roots) {
            String earlier = names.putIfAbsent(new Path(root.written()).getName(), root.written());
            if (earlier != null && !earlier.equals(root.written())) {
                throw sameName(earlier, root.written());
            }
        }
    }

    private static void refuseSteps(Dataset<String> lines) throws UsageException {
        List<String> wrong = lines.filter(functions.col("value").rlike("(^|/)\\.\\.(/|$)"))
                .limit(1)
                .collectAsList();
        if (!wrong.isEmpty()) {
            throw new UsageException(new Message(
                    "路径清单含有 ..（" + wrong.get(0) + "）：每行应是一个 UTF-8 路径，不含 ..。",
                    "a list of paths has .. in it (" + wrong.get(0)
                            + "): each line is to be one path in UTF-8, without .."));
        }
    }

    private static UsageException sameName(String one, String other) {
        return new UsageException(new Message(
                "输入 " + one + " 与 " + other + " 在数据集中会同名：请改名，或分开转换，或给出它们共同的上级文件夹。",
                "the inputs " + one + " and " + other
                        + " would have one name in the dataset: rename one, convert them apart, or give the folder"
                        + " above both"));
    }

    /** Lists, in an executor. */
    private record Listed(String output, boolean several, boolean listed, SerializableConfiguration hadoop)
            implements MapPartitionsFunction<String, Row> {

        @Override
        public Iterator<Row> call(Iterator<String> lines) {
            Iterator<InputRow> inputs = new Flattened<>(lines, this::inputs);
            return new Mapped<>(inputs, InputRow::row);
        }

        private Iterator<InputRow> inputs(String line) {
            if (line.isEmpty()) {
                return List.<InputRow>of().iterator();
            }
            try {
                return new InputRoot(line, listed, several).inputs(output, hadoop.value());
            } catch (IllegalArgumentException e) {
                // a line that is no path
                InputRow nothing = new InputRow(DocumentName.bare(line), line, false, true, ErrorCode.NOT_FOUND);
                return List.of(nothing).iterator();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
