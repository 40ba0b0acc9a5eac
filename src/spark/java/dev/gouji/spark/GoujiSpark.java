package dev.gouji.spark;

import dev.gouji.bulk.input.UsageException;
import dev.gouji.dataset.DatasetException;
import dev.gouji.document.Message;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;

/** The program of {@code spark-submit}: inputs → the dataset's tables, as {@code gouji convert -o DIR} makes them on one machine. */
public final class GoujiSpark {

    private static final int USAGE = 2;

    private GoujiSpark() {}

    /** Runs a job; prints its account on standard output, and ends with 2 when it was asked for wrongly. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Message refusal = run(arguments, out);
        if (refusal != null) {
            err.println("gouji: " + refusal.zh() + "\ngouji: " + refusal.en());
            System.exit(USAGE);
        }
    }

    /** Runs a job in the session there is, or a new one; why it was refused, or null. */
    static Message run(String[] arguments, PrintStream out) throws Exception {
        try {
            JobOptions options = JobOptions.of(arguments);
            SparkSession spark = SparkSession.builder().appName("gouji").getOrCreate();
            out.print(new ConvertJob(spark, options).run().json());
            out.flush();
            return null;
        } catch (UsageException e) {
            return e.text();
        } catch (DatasetException e) {
            return e.text();
        }
    }
}
