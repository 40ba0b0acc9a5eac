package dev.gouji.ledger.years;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of 20 characters each: copied ones stand in both years, new ones in the second alone. */
class NarrativeCheckTest {

    private static final String LETTERS = "云溪霁川桐庐晴岚碧潭青枫白鹭朱槿玄武";

    private static String sentences(int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            text.append(LETTERS, 0, 16).append("第").append((char) ('甲' + i)).append("号件。");
        }
        return text.toString();
    }

    private static AnnualReport report(int year, String text) {
        return SampleReport.zeros(Forms.of("ogi-2021").variants().get(0))
                .section(1, text)
                .of("霁川市公安局", year, "a" + year);
    }

    private static List<Finding> findings(String before, String after) {
        return NarrativeCheck.findings(report(2022, before), report(2023, after));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 1", "5, 6, 0", "6, 0, 1", "0, 6, 0", "4, 0, 0"})
    void aSectionOfWhichHalfIsCopiedIsTold(int copied, int fresh, int found) {
        assertEquals(
                found,
                findings(sentences(0, copied), sentences(0, copied) + sentences(20, fresh))
                        .size());
    }

    @Test
    void aSentenceCountsAsOftenAsItStoodBefore() {
        String twice = sentences(0, 1) + sentences(0, 1);
        assertEquals(0, findings(sentences(0, 1), twice + twice + twice).size());
        assertEquals(1, findings(twice + twice, twice + twice + twice).size());
    }

    @Test
    void yearsAndBlanksTellNoSentencesApart() {
        String before = sentences(0, 6).replace("第", "2022年度");
        String after = sentences(0, 6).replace("第", " 2023年 ");
        assertEquals(1, findings(before, after).size());
    }

    @Test
    void shortSentencesCountForNothing() {
        assertEquals(0, findings("公开信息若干条。".repeat(30), "公开信息若干条。".repeat(30)).size());
    }

    @Test
    void theFindingSaysHowMuchIsTheSame() {
        Finding finding =
                findings(sentences(0, 6), sentences(0, 6) + sentences(20, 2)).get(0);
        assertEquals("narrative.duplicate", finding.rule());
        assertEquals("75", finding.message().zh().replaceAll(".*有 ([0-9]+)%.*", "$1"));
        assertEquals("2022", finding.message().en().replaceAll(".*report on ([0-9]+).*", "$1"));
    }
}
