package dev.gouji.bench.pdf;

import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.PdfReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Files of many pages, made at the start: milliseconds a document, which must grow as its pages do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class LongPdfBenchmark {

    /** {@code reports}: a report again and again; {@code table}: one table over all pages. */
    @Param({"reports", "table"})
    public String kind;

    /** How many pages. */
    @Param({"30", "300"})
    public int pages;

    private byte[] bytes;

    /** Makes the file. */
    @Setup
    public void make() throws IOException {
        bytes = "table".equals(kind) ? LongPdf.table(pages) : LongPdf.reports(pages);
    }

    /** Bytes → document. */
    @Benchmark
    public Document read() throws UnreadableException {
        return new PdfReader().read(bytes, new Budget(Limits.STANDARD));
    }
}
