package dev.gouji.convert;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The snippet of the README for those who embed gouji. */
final class ReadmeSnippet {

    private ReadmeSnippet() {}

    static void run() throws IOException {
        List<Conversion> conversions = new Converter().convert(Path.of("samples/broken-2023.docx"));
        for (AnnualReport report : conversions.get(0).reports()) {
            System.out.println(report.agency().value() + " " + report.year().value() + " " + report.status());
        }
    }
}
