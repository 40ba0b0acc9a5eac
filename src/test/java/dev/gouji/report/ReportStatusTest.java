package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Message;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStatusTest {

    /** A finding from {@code rule kind severity verdict origin}. */
    static Finding finding(String words) {
        String[] parts = words.strip().split(" ");
        return new Finding(
                parts[0],
                FindingKind.valueOf(parts[1]),
                Severity.valueOf(parts[2]),
                Verdict.valueOf(parts[3]),
                Origin.valueOf(parts[4]),
                Sides.about(List.of()),
                null,
                new Message("不符", "does not hold"));
    }

    static List<Finding> findings(String words) {
        return words.isBlank()
                ? List.of()
                : Arrays.stream(words.split(";")).map(ReportStatusTest::finding).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                             CONSISTENT",
        "a.b PRINTED ERROR FAIL SOURCE,                  INCONSISTENT",
        "a.b IMPLIED ERROR FAIL SOURCE,                  INCONSISTENT",
        "a.b PRINTED ERROR FAIL EXTRACTION,              UNDECIDED",
        "a.b PRINTED INFO NOT_ASSESSABLE EXTRACTION,     UNDECIDED",
        "a.b PRINTED INFO NOT_ASSESSABLE SOURCE,         UNDECIDED",
        "a.b PRINTED WARNING FAIL SOURCE,                CONSISTENT",
        "a.b CROSS_YEAR ERROR FAIL SOURCE,               CONSISTENT",
        "a.b HIERARCHY ERROR FAIL SOURCE,                CONSISTENT",
        "a.b PROSE ERROR FAIL SOURCE,                    CONSISTENT",
        "a.b QUALITY INFO NOT_ASSESSABLE SOURCE,         CONSISTENT",
        "table.missing QUALITY ERROR FAIL SOURCE,        INCOMPLETE",
        "table.missing QUALITY ERROR FAIL EXTRACTION,    UNDECIDED",
        "form.unfilled QUALITY ERROR FAIL SOURCE,        INCOMPLETE",
        "form.unfilled QUALITY ERROR FAIL EXTRACTION,    INCOMPLETE"
    })
    void aReportStandsAsItsFindingsSay(String finding, ReportStatus status) {
        assertEquals(status, ReportStatus.of(findings(finding)));
    }

    @ParameterizedTest
    @CsvSource({
        "a.b PRINTED ERROR FAIL SOURCE;table.missing QUALITY ERROR FAIL SOURCE,         INCOMPLETE",
        "a.b PRINTED INFO NOT_ASSESSABLE SOURCE;a.b IMPLIED ERROR FAIL SOURCE,          INCONSISTENT",
        "a.b IMPLIED ERROR FAIL SOURCE;a.b PRINTED ERROR FAIL EXTRACTION,               INCONSISTENT",
        "table.missing QUALITY ERROR FAIL EXTRACTION;a.b IMPLIED ERROR FAIL SOURCE,     INCONSISTENT"
    })
    void ofSeveralTheGravestDecides(String findings, ReportStatus status) {
        assertEquals(status, ReportStatus.of(findings(findings)));
    }
}
