package dev.gouji.ledger.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalsCheckerTest {

    private static final String KEY = "requests/received/natural_person";

    private static AnnualReport report(String form, String pattern, String said) {
        return SampleReport.zeros(Forms.of(form).variants().get(0))
                .with(pattern, said)
                .of("霁川市教育局", 2023, "a.html");
    }

    private static List<Finding> findings(String page, String attachment) {
        return OriginalsChecker.check(report("ogi-2021", KEY, page), report("ogi-2021", KEY, attachment));
    }

    @Test
    void anotherNumberIsFoundWithBothValues() {
        Finding finding = findings("12", "21").get(0);
        assertEquals(
                "originals.differ WARNING SOURCE 12 21 -9",
                finding.rule() + " " + finding.severity() + " " + finding.origin() + " " + finding.leftSum() + " "
                        + finding.rightSum() + " " + finding.difference());
        assertEquals(KEY, finding.left().get(0).key().toString());
        assertEquals(KEY, finding.right().get(0).key().toString());
        assertTrue(
                finding.message().zh().contains("12") && finding.message().zh().contains("21"));
        assertTrue(
                finding.message().en().contains("12") && finding.message().en().contains("21"));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, 0",
        "12, 12.0, 0",
        "0, blank, 0",
        "dash, blank, 0",
        "12, blank, 1",
        "slash, 12, 1",
        "12 doubtful, 21, 0",
        "12, 21 doubtful, 0",
        "12, unreadable, 0",
        "12, missing, 0"
    })
    void onlyWhatWasSurelyReadInBothIsCompared(String page, String attachment, int count) {
        assertEquals(count, findings(page, attachment).size());
    }

    @Test
    void twoThatHaveLittleInCommonMakeOneFinding() {
        List<Finding> findings = OriginalsChecker.check(
                report("ogi-2021", "requests/*/*", "1"), report("ogi-2021", "requests/*/*", "2"));
        assertEquals(1, findings.size());
        assertEquals(findings.get(0).left().size(), findings.get(0).right().size());
        assertTrue(findings.get(0).left().size() > 100);
        assertEquals(null, findings.get(0).difference());
    }

    @Test
    void reportsOfTwoFormsAreNotTheSame() {
        AnnualReport newer = report("ogi-2021", KEY, "1");
        AnnualReport older = report("ogi-2019", KEY, "1");
        assertEquals(false, OriginalsChecker.isSameReport(newer, older));
        assertEquals(true, OriginalsChecker.isSameReport(newer, newer));
        assertThrows(IllegalArgumentException.class, () -> OriginalsChecker.check(newer, older));
    }
}
