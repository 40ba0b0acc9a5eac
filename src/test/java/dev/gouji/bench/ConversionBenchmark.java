package dev.gouji.bench;

import dev.gouji.convert.Converter;
import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.OriginalReader;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * Documents per second in a warm JVM on one core, for each format: reading alone, and the whole conversion.
 *
 * <p>Run with {@code mvn -B -q -Pbench test-compile exec:exec}, from the project's folder; the originals are those
 * of one case in {@code fixtures/}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class ConversionBenchmark {

    /** One report in every format that is read. */
    @Param({
        "report.docx",
        "report.doc",
        "report.rtf",
        "report.odt",
        "report.fodt",
        "report.html",
        "report.mhtml",
        "report.txt",
        "report.md",
        "report.xlsx",
        "report.xls",
        "report.ods",
        "report.ofd",
        "report-word.xml",
        "report-excel.xml",
        "report-writer.pdf",
        "report-browser.pdf"
    })
    public String sample;

    private byte[] bytes;
    private Converter converter;

    /** Reads the original into memory. */
    @Setup
    public void open() throws IOException {
        bytes = Files.readAllBytes(Path.of("fixtures/cases/ogi-2021/every-plain", sample));
        converter = new Converter(Limits.STANDARD);
    }

    /** Bytes → document. */
    @Benchmark
    public Document read() {
        return OriginalReader.read(bytes, Limits.STANDARD).document();
    }

    /** Bytes → checked reports. */
    @Benchmark
    public Conversion convert() {
        return converter.convert(sample, bytes);
    }
}
