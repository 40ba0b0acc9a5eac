package dev.gouji.bench.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One PDF in memory; by default of each kind of producer that reports come from. */
@State(Scope.Benchmark)
public class PdfCorpus {

    /** Paths from the project's folder. */
    @Param({
        "samples/city-2022.pdf",
        "samples/bureau-2020.pdf",
        "fixtures/cases/ogi-2021/page-break/report-row-cut.pdf",
        "fixtures/cases/ogi-2021/page-break/report-type3.pdf",
        "fixtures/cases/ogi-2021/page-break/report-redistilled.pdf",
        "fixtures/cases/ogi-2021/page-break/report-browser-thead.pdf"
    })
    public String file;

    /** The whole file. */
    byte[] bytes;

    /** Reads it. */
    @Setup
    public void open() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
    }
}
