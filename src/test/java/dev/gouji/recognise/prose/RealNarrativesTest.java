package dev.gouji.recognise.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.convert.Converter;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers in the narratives of real reports that were marked by hand as said of a figure, in reading order; the
 * program finds those before the {@code /}, and nothing that was not marked. Skipped where these are not at hand.
 */
class RealNarrativesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shanghai-office-2019.html | 859 805 18 72 258 33.9 35 4.34 265 32.9 158 19.6 0 7 9 / | 258 265 33.9 4.34 32.9",
                "shanghai-kewei-2024.md    | 1 0 34 2 9 0 2 10 0 14 1 /                           |",
                "hzq2023_working.pdf       | 21 /                                                 |",
                "acheng-miit-2021.txt      | /                                                    |",
                "city-scale-2025.html      | /                                                    |",
                "pingtan-2023-run-together.txt | 81 42 51.85 5 6.17 31 38.27 1 1.23 2 2.47 2 7 / 393 77 81 80 1 |",
            })
    void whatIsFoundIsWhatWasMarked(String name, String marked, String wrong) throws IOException {
        Path file = Path.of("..", "shared", "real", name);
        assumeTrue(Files.exists(file), "the real reports are not at hand");
        AnnualReport report = new Converter(Limits.STANDARD)
                .inspect(name, Files.readAllBytes(file))
                .conversion()
                .reports()
                .get(0);
        String found = String.join(
                " ",
                report.statements().stream()
                        .map(Statement::value)
                        .map(value -> value.toPlainString())
                        .toList());
        assertEquals(marked.substring(0, marked.indexOf('/')).strip(), found);
        List<String> failed = report.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.PROSE)
                .map(Finding::rightSum)
                .map(value -> value.toPlainString())
                .toList();
        assertEquals(wrong == null ? "" : wrong, String.join(" ", failed));
    }
}
