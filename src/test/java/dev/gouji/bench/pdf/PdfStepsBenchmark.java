package dev.gouji.bench.pdf;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.text.BodyText;
import dev.gouji.read.page.witness.PlainNumber;
import dev.gouji.read.pdf.PdfSteps;
import dev.gouji.recognise.Recogniser;
import dev.gouji.report.AnnualReport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps from bytes to reports, each from the output of the step before: milliseconds a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class PdfStepsBenchmark {

    private PdfSteps steps;
    private Document document;

    /** Runs the steps once. */
    @Setup
    public void run(PdfCorpus corpus) throws IOException, UnreadableException {
        steps = new PdfSteps(corpus.bytes);
        document = steps.read();
    }

    /** Bytes → glyphs and rulings. */
    @Benchmark
    public List<PageContent> walk() throws IOException, UnreadableException {
        return steps.walk();
    }

    /** Rulings → tables. */
    @Benchmark
    public List<List<RuledTable>> tables() throws UnreadableException {
        return steps.tables();
    }

    /** Glyphs → cells. */
    @Benchmark
    public List<Object> cells() {
        return steps.cells();
    }

    /** Glyphs → numbers of the plain text. */
    @Benchmark
    public List<PlainNumber> witness() {
        return steps.witness();
    }

    /** Glyphs outside tables → paragraphs. */
    @Benchmark
    public List<BodyText> paragraphs() {
        return steps.paragraphs();
    }

    /** Pages → blocks. */
    @Benchmark
    public List<Block> join() {
        return steps.join();
    }

    /** Document → reports. */
    @Benchmark
    public List<AnnualReport> recognise() {
        return Recogniser.recognise(document, "report.pdf", Integer::toString);
    }
}
