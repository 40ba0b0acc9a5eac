package dev.gouji.dataset.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.dataset.workbook.WorkbookPlan.OrganLine;
import dev.gouji.dataset.workbook.WorkbookPlan.YearCell;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Identity;
import dev.gouji.report.Mark;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbookPlanTest {

    private final WorkbookPlan plan = new WorkbookPlan();

    private static AnnualReport report(String form, String agency, Integer year) {
        return SampleReport.zeros(Forms.of(form).variants().get(0)).of(agency, year, "a.docx");
    }

    private static Term term(AnnualReport report, String key) {
        return new Term(report.id(), FigureKey.of(key), 1, BigDecimal.ZERO, Mark.NUMBER, false);
    }

    @Test
    void reportsStandInTheSheetOfTheirFormOneBelowTheOther() {
        AnnualReport one = report("ogi-2021", "甲局", 2023);
        AnnualReport old = report("ogi-2019", "乙局", 2020);
        AnnualReport two = report("ogi-2021", "丙局", 2023);
        List.of(one, old, two).forEach(plan::add);
        assertEquals("{ogi-2021=2, ogi-2019=1}", plan.reports().toString());
        String key = "requests/received/total";
        Map.Entry<String, String> first = plan.cell(term(one, key));
        Map.Entry<String, String> second = plan.cell(term(two, key));
        assertEquals("ogi-2021", first.getKey());
        assertEquals("ogi-2019", plan.cell(term(old, key)).getKey());
        assertEquals(row(first) + 1, row(second));
        assertEquals(column(first), column(second));
    }

    private static int row(Map.Entry<String, String> cell) {
        return Integer.parseInt(cell.getValue().replaceAll("[A-Z]", ""));
    }

    private static String column(Map.Entry<String, String> cell) {
        return cell.getValue().replaceAll("[0-9]", "");
    }

    @Test
    void aFigureOfNoReportOrOfNoColumnHasNoCell() {
        AnnualReport one = report("ogi-2021", "甲局", 2023);
        assertNull(plan.cell(term(one, "requests/received/total")));
        plan.add(one);
        assertNull(plan.cell(term(one, "requests/unlisted.1/total")));
    }

    @Test
    void anOrganHasItsYears() {
        List.of(report("ogi-2021", "甲局", 2023), report("ogi-2021", "甲局", 2021), report("ogi-2021", "乙局", null))
                .forEach(plan::add);
        OrganLine organ = new OrganLine("甲局", null, null, null, null, null);
        assertEquals("[2021, 2023]", plan.years().toString());
        assertEquals(Map.of(organ, plan.organs().get(organ)), plan.organs());
        assertEquals(
                new YearCell(ReportStatus.CONSISTENT, true, 1),
                plan.organs().get(organ).get(2023));
    }

    @Test
    void ofSeveralReportsOnAYearThatCountsWhichSumsTake() {
        YearCell passedOver = new YearCell(ReportStatus.INCONSISTENT, false, 1);
        YearCell preferred = new YearCell(ReportStatus.CONSISTENT, true, 1);
        assertEquals(new YearCell(ReportStatus.CONSISTENT, true, 2), passedOver.and(preferred));
        assertEquals(new YearCell(ReportStatus.CONSISTENT, true, 2), preferred.and(passedOver));
        assertEquals(new YearCell(ReportStatus.INCONSISTENT, false, 2), passedOver.and(passedOver));
    }

    @Test
    void organsStandByRegionThenNameThoseOfNoneLast() {
        AnnualReport there = report("ogi-2021", "沧州市教育局", 2023)
                .identified(new Identity(dev.gouji.dataset.Samples.ORGAN, null, true, null));
        List.of(report("ogi-2021", "甲局", 2023), there, report("ogi-2021", "丁局", 2023))
                .forEach(plan::add);
        assertEquals(
                List.of("沧州市教育局", "丁局", "甲局"),
                plan.organs().keySet().stream().map(OrganLine::name).toList());
    }

    @Test
    void findingsAreCounted() {
        AnnualReport report = report("ogi-2021", "甲局", 2023);
        plan.add(
                report.withFindings(SampleReport.zeros(Forms.newest().variants().get(0))
                        .with("requests/received/total", "1")
                        .check()));
        assertEquals(2, plan.findings());
    }
}
