package dev.gouji.ledger.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.Converter;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedReportsTest {

    private static final Path PAGE = Path.of("fixtures/cases/ogi-2021/word-paste/report.html");

    private static List<AnnualReport> reports(String page) {
        return new Converter(Limits.STANDARD)
                .convert("a.html", page.getBytes(StandardCharsets.UTF_8))
                .reports();
    }

    private static List<String> repeated(AnnualReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("report.repeated"))
                .map(finding -> finding.message().zh())
                .toList();
    }

    private static String body() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf("<body"), page.lastIndexOf("</body>"));
    }

    @Test
    void oneReportRepeatsNone() throws IOException {
        assertEquals(List.of(), repeated(reports(body()).get(0)));
    }

    @Test
    void theSecondOfTwoEqualReportsIsMarked() throws IOException {
        List<AnnualReport> reports = reports(body() + "<hr>" + body());
        assertEquals(2, reports.size());
        assertEquals(List.of(), repeated(reports.get(0)));
        assertTrue(repeated(reports.get(1)).get(0).contains("第 1 份"));
        assertTrue(repeated(reports.get(1)).get(0).contains("数字相同"));
    }

    @Test
    void theSurerOfTwoIsKept() throws IOException {
        List<AnnualReport> reports = reports("<div style='opacity:.2'>" + body() + "</div>" + body());
        assertEquals(1, repeated(reports.get(0)).size());
        assertEquals(List.of(), repeated(reports.get(1)));
    }
}
