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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@link PdfReader} against its {@link PdfFloor floor}, in a warm JVM on one core: milliseconds a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class PdfReaderBenchmark {

    /** Bytes → document. */
    @Benchmark
    public Document read(PdfCorpus corpus) throws UnreadableException {
        return new PdfReader().read(corpus.bytes, new Budget(Limits.STANDARD));
    }

    /** What PDFBox alone takes. */
    @Benchmark
    public int floor(PdfCorpus corpus) throws IOException {
        return PdfFloor.read(corpus.bytes);
    }
}
