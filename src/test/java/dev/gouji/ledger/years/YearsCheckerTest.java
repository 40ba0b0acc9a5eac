package dev.gouji.ledger.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Scope;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsCheckerTest {

    private static final String ORGAN = "霁川市公安局";
    private static final YearsChecker CHECKER = new YearsChecker(new OrganRegister(List.of(), List.of()));

    @Test
    void whatIsCarriedOutIsCarriedInAndNothingIsFound() {
        AnnualReport before = carried("0", "8").of(ORGAN, 2022, "a");
        AnnualReport after = carried("8", "0").of(ORGAN, 2023, "b");
        assertEquals(Map.of(), CHECKER.check(List.of(after, before)));
    }

    @Test
    void anotherNumberIsFoundInItsColumnAndInTheTotal() {
        AnnualReport before = carried("0", "8").of(ORGAN, 2022, "a");
        AnnualReport after = carried("7", "0").of(ORGAN, 2023, "b");
        List<Finding> findings = only(CHECKER.check(List.of(before, after)), after);
        assertEquals(2, findings.size());
        Finding first = findings.get(0);
        assertEquals("cross-year.carry-over", first.rule());
        assertEquals(Origin.SOURCE, first.origin());
        assertEquals(
                "requests/carried_out/natural_person", first.left().get(0).key().toString());
        assertEquals(before.id(), first.left().get(0).reportId());
        assertEquals(after.id(), first.right().get(0).reportId());
        assertEquals("1", first.difference().toPlainString());
    }

    @Test
    void blanksAreNoNumberThatWasCarried() {
        AnnualReport before = carried("0", "8").of(ORGAN, 2022, "a");
        SampleReport blank = zeros();
        for (String column : List.of("natural_person", "total")) {
            blank.with("requests/carried_in/" + column, "blank");
        }
        assertEquals(Map.of(), CHECKER.check(List.of(before, blank.of(ORGAN, 2023, "b"))));
    }

    @Test
    void whereNeitherYearAddsUpNeitherIsTheLikelierCulprit() {
        AnnualReport before = zeros().with("requests/carried_out/business", "3").of(ORGAN, 2022, "a");
        AnnualReport after = zeros().with("requests/carried_in/business", "8").of(ORGAN, 2023, "b");
        assertTrue(only(CHECKER.check(List.of(before, after)), after).stream()
                .noneMatch(finding -> finding.message().zh().contains("多半")));
        AnnualReport unread = zeros().with("requests/carried_in/business", "8")
                .with("requests/received/business", "unreadable")
                .of(ORGAN, 2023, "b");
        assertTrue(only(CHECKER.check(List.of(before, unread)), unread).stream()
                .noneMatch(finding -> finding.message().zh().contains("多半")));
    }

    @Test
    void aSumIsToldWithWhatItComesTo() {
        AnnualReport before =
                zeros().with("proactive/regulations/in_force", "10").of(ORGAN, 2022, "a");
        AnnualReport after = zeros().with("proactive/regulations/issued", "3")
                .with("proactive/regulations/in_force", "12")
                .of(ORGAN, 2023, "b");
        assertTrue(message(before, after).contains(" 10 + 2023"), message(before, after));
        assertTrue(message(before, after).contains(" = 13，"), message(before, after));
        AnnualReport carried = carried("0", "8").of(ORGAN, 2022, "a");
        AnnualReport other = carried("7", "0").of(ORGAN, 2023, "b");
        assertFalse(message(carried, other).contains(" = "), message(carried, other));
    }

    private static String message(AnnualReport before, AnnualReport after) {
        return only(CHECKER.check(List.of(before, after)), after)
                .get(0)
                .message()
                .zh();
    }

    @Test
    void noFormBeforeTheLedgersSaysWhatWasCarriedOut() {
        AnnualReport before =
                SampleReport.zeros(Forms.of("ogi-2014").variants().get(0)).of(ORGAN, 2016, "a");
        AnnualReport after =
                SampleReport.zeros(Forms.of("ogi-2019").variants().get(0)).of(ORGAN, 2019, "b");
        assertEquals(Map.of(), CHECKER.check(List.of(before, after)));
    }

    @Test
    void theYearWhoseOwnLedgerIsBrokenIsTheLikelierCulprit() {
        AnnualReport before = carried("0", "8").of(ORGAN, 2022, "a");
        AnnualReport wrong = carried("8", "0")
                .with("requests/carried_in/natural_person", "3")
                .of(ORGAN, 2023, "b");
        Finding finding = only(CHECKER.check(List.of(before, wrong)), wrong).get(0);
        assertTrue(
                finding.message().zh().endsWith("多半是2023年的错"), finding.message().zh());
        AnnualReport wrongBefore = carried("0", "8")
                .with("requests/carried_out/natural_person", "3")
                .of(ORGAN, 2022, "a");
        AnnualReport after = carried("8", "0").of(ORGAN, 2023, "b");
        Finding other = only(CHECKER.check(List.of(wrongBefore, after)), after).get(0);
        assertTrue(
                other.message().en().endsWith("2022 is the likelier culprit"),
                other.message().en());
    }

    @Test
    void documentsInForceFollowFromWhatWasIssuedAndRepealed() {
        AnnualReport before =
                zeros().with("proactive/regulations/in_force", "10").of(ORGAN, 2022, "a");
        SampleReport after =
                zeros().with("proactive/regulations/issued", "3").with("proactive/regulations/repealed", "1");
        AnnualReport right = after.with("proactive/regulations/in_force", "12").of(ORGAN, 2023, "b");
        assertEquals(Map.of(), CHECKER.check(List.of(before, right)));
        AnnualReport wrong = after.with("proactive/regulations/in_force", "13").of(ORGAN, 2023, "b");
        Finding finding = only(CHECKER.check(List.of(before, wrong)), wrong).get(0);
        assertEquals("cross-year.stock 13 14", finding.rule() + " " + finding.leftSum() + " " + finding.rightSum());
    }

    @Test
    void theCarryOverHoldsAcrossGenerationsOfTheForm() {
        AnnualReport before = SampleReport.zeros(Forms.of("ogi-2019").variants().get(0))
                .with("requests/carried_out/business", "2")
                .of(ORGAN, 2020, "a");
        AnnualReport after = zeros().of(ORGAN, 2021, "b");
        assertEquals(
                List.of("cross-year.carry-over"),
                only(CHECKER.check(List.of(before, after)), after).stream()
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    void aMissingYearIsSaidAndNothingIsCompared() {
        AnnualReport before = carried("0", "8").of(ORGAN, 2020, "a");
        AnnualReport after = zeros().of(ORGAN, 2023, "b");
        Finding finding = only(CHECKER.check(List.of(before, after)), after).get(0);
        assertEquals("NOT_ASSESSABLE INFO", finding.verdict() + " " + finding.severity());
        assertTrue(
                finding.message().zh().contains("2021–2022"), finding.message().zh());
    }

    @Test
    void twoReportsOnOneYearAreSaidAndNotMerged() {
        AnnualReport one = zeros().of(ORGAN, 2022, "a");
        AnnualReport other = carried("0", "8").of(ORGAN, 2022, "b");
        AnnualReport after = zeros().of(ORGAN, 2023, "c");
        Map<String, List<Finding>> found = CHECKER.check(List.of(one, other, after));
        assertEquals(3, found.size());
        assertTrue(found.values().stream()
                .flatMap(List::stream)
                .allMatch(finding -> finding.verdict().name().equals("NOT_ASSESSABLE")));
    }

    @Test
    void theSameReportInTwoFormatsIsOne() {
        AnnualReport one = carried("0", "8").of(ORGAN, 2022, "a.docx");
        AnnualReport same = carried("0", "8").of(ORGAN, 2022, "a.pdf");
        AnnualReport after = carried("8", "0").of(ORGAN, 2023, "b");
        assertEquals(Map.of(), CHECKER.check(List.of(one, same, after)));
    }

    @Test
    void anOfficesOwnReportIsNoYearOfItsGovernments() {
        AnnualReport whole = carried("0", "8").scope(Scope.AGGREGATE).of("霁川市人民政府", 2022, "a");
        AnnualReport own = zeros().scope(Scope.OWN_OFFICE).of("霁川市人民政府", 2023, "b");
        assertEquals(Map.of(), CHECKER.check(List.of(whole, own)));
    }

    @Test
    void reportsOfOneNameAreComparedWhenNothingSpeaksAgainstIt() {
        AnnualReport before = carried("0", "8").of("朝阳区人民政府", 2022, "a");
        AnnualReport after = zeros().of("朝阳区人民政府", 2023, "b");
        List<Finding> findings = only(CHECKER.check(List.of(before, after)), after);
        assertEquals(2, findings.size());
        assertEquals(
                "FAIL WARNING true",
                findings.get(0).verdict() + " " + findings.get(0).severity() + " "
                        + findings.get(0).assumedOrgan());
        assertTrue(
                findings.get(0).message().zh().contains("未见相反的情况"),
                findings.get(0).message().zh());
    }

    @Test
    void aNameThatTellsItsOrganAssumesNothing() {
        AnnualReport before = carried("0", "8").of(ORGAN, 2022, "a");
        AnnualReport after = zeros().of(ORGAN, 2023, "b");
        assertTrue(only(CHECKER.check(List.of(before, after)), after).stream().noneMatch(Finding::assumedOrgan));
    }

    @ParameterizedTest
    @CsvSource({
        "教育局, a, b",
        "市教育局, a, b",
        "朝阳区人民政府, 云溪县/a, 青石县/b",
        "朝阳区人民政府, 吉林省/长春市/a, 云州市/b",
        "幸福镇人民政府, 沈河区/a, 和平区/b",
    })
    void whatSpeaksAgainstOneOrganIsSaidAndNothingCompared(String name, String one, String other) {
        AnnualReport before = carried("0", "8").of(name, 2022, one);
        AnnualReport after = zeros().of(name, 2023, other);
        assertTrue(CHECKER.check(List.of(before, after)).values().stream()
                .flatMap(List::stream)
                .allMatch(finding -> finding.verdict().name().equals("NOT_ASSESSABLE")));
    }

    @Test
    void twoReportsOfOneNameAndYearSpeakAgainstOneOrgan() {
        AnnualReport before = carried("0", "8").of("朝阳区人民政府", 2022, "a");
        AnnualReport after = zeros().of("朝阳区人民政府", 2023, "b");
        AnnualReport beside = carried("1", "2").of("朝阳区人民政府", 2023, "c");
        Map<String, List<Finding>> found = CHECKER.check(List.of(before, after, beside));
        assertEquals(2, found.size());
        assertTrue(found.get(after.id()).get(0).message().en().contains("may be the same organ's"));
    }

    @Test
    void aSectionCopiedFromTheYearBeforeIsTold() {
        String copied = "我局高度重视政务公开工作，主要负责同志多次听取汇报并作出部署。".repeat(2) + "全年组织业务培训三场，覆盖全部科室和下属单位，效果较好。"
                + "门户网站改版后栏目更加清晰，群众查找信息更加方便快捷了。";
        AnnualReport before = zeros().section(1, "2022年，" + copied).of(ORGAN, 2022, "a");
        AnnualReport after =
                zeros().section(1, "2023年，" + copied + "新增了一个专栏，用来公布重大项目的进展情况。").of(ORGAN, 2023, "b");
        Finding finding = only(CHECKER.check(List.of(before, after)), after).get(0);
        assertEquals("narrative.duplicate INFO", finding.rule() + " " + finding.severity());
        assertTrue(finding.message().zh().contains("84%"), finding.message().zh());
        AnnualReport fresh = zeros().section(1, "今年的情况有所不同，".repeat(20)).of(ORGAN, 2023, "b");
        assertEquals(Map.of(), CHECKER.check(List.of(before, fresh)));
    }

    private static List<Finding> only(Map<String, List<Finding>> found, AnnualReport report) {
        assertEquals(List.of(report.id()), List.copyOf(found.keySet()));
        return found.get(report.id());
    }

    private static SampleReport zeros() {
        return SampleReport.zeros(Forms.newest().variants().get(0));
    }

    /** Natural persons: so many carried in and out, the ledger balanced. */
    private static SampleReport carried(String in, String out) {
        SampleReport sample = zeros();
        for (String column : List.of("natural_person", "total")) {
            sample.with("requests/received/" + column, "10")
                    .with("requests/carried_in/" + column, in)
                    .with("requests/carried_out/" + column, out)
                    .with(
                            "requests/granted/" + column,
                            String.valueOf(10 + Integer.parseInt(in) - Integer.parseInt(out)))
                    .with(
                            "requests/handled/" + column,
                            String.valueOf(10 + Integer.parseInt(in) - Integer.parseInt(out)));
        }
        return sample;
    }
}
