package dev.gouji.dataset.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportColumnsTest {

    private static final Form FORM = Forms.of("ogi-2021");

    private static final FormTable REVIEW = FORM.variants().get(0).tables().get(2);

    private static final int FIRST = 12;

    private final ReportColumns columns = new ReportColumns(FORM, FIRST);

    private static Map<FigureKey, Figure> figures(SampleReport report) {
        return report.report().figuresByKey();
    }

    private static SampleReport zeros() {
        return SampleReport.zeros(FORM.variants().get(0));
    }

    @Test
    void firstStandTheTablesThatHaveRelationsThenTheFigures() {
        assertEquals(
                List.of("requests", "review_litigation"),
                List.copyOf(columns.checks().keySet()));
        FigureKey key = columns.headings().keySet().iterator().next();
        assertEquals(FIRST + 2, columns.column(key));
        assertEquals(FIRST + 2 + columns.headings().size(), columns.end());
    }

    @Test
    void rowsOfEveryVariantHaveAColumnAndThoseOfNoForm() {
        FORM.variants().forEach(variant -> variant.keys().forEach(key -> assertTrue(columns.column(key) != null)));
        assertNull(columns.column(FigureKey.of("requests/unlisted.1/total")));
    }

    @Test
    void overAFigureStandItsTableItsRowAndItsColumn() {
        ReportColumns.Heading heading = columns.headings().get(FigureKey.of("requests/received/business"));
        assertTrue(
                heading.row().zh().endsWith("一、本年新收政府信息公开申请数量"), heading.row().zh());
        assertEquals("法人或其他组织 商业企业", heading.column().zh());
    }

    @Test
    void relationsThatFailAreCountedByAFormulaOfTheRow() {
        String formula = columns.broken(REVIEW, figures(zeros()), 4);
        List<String> terms = new ArrayList<>(List.of(formula.split("\\+\\(")));
        assertEquals(REVIEW.relations().size(), terms.size());
        int from = columns.column(REVIEW.relations().get(0).left().get(0));
        String parts = SheetPage.cell(4, from) + ":" + SheetPage.cell(4, from + 3);
        String total = SheetPage.cell(4, from + 4);
        assertEquals("(ROUND(SUM(" + parts + ")-SUM(" + total + "),6)<>0)", terms.get(0));
    }

    @Test
    void aRelationThatLacksAFigureIsNotCounted() {
        FigureKey part = REVIEW.relations().get(0).left().get(0);
        assertNull(columns.broken(REVIEW, figures(zeros().with(part.toString(), "missing")), 4));
        assertNull(columns.broken(REVIEW, figures(zeros().with(part.toString(), "unreadable")), 4));
    }

    @Test
    void aTotalWithoutANumberBreaksNoneUntilItHasOne() {
        FigureKey total = REVIEW.relations().get(0).right().get(0);
        String formula = columns.broken(REVIEW, figures(zeros().with(total.toString(), "blank")), 4);
        assertTrue(formula.startsWith("ISNUMBER(" + SheetPage.cell(4, columns.column(total)) + ")*(ROUND("), formula);
    }

    @Test
    void totalsLightUpWhereTheyAreNumbersAndDoNotAddUp() {
        FigureKey total = REVIEW.relations().get(0).right().get(0);
        ReportColumns.Light light = columns.lights(2).stream()
                .filter(one -> one.column() == columns.column(total))
                .findFirst()
                .orElseThrow();
        String count = "$" + SheetPage.cell(2, FIRST + 1);
        assertTrue(light.formula().startsWith("AND(ISNUMBER(" + count + ")," + count + ">0,"), light.formula());
        assertTrue(light.formula().contains("ISNUMBER($" + SheetPage.cell(2, columns.column(total)) + "),"));
    }

    @Test
    void variantsThatAddUpToOneTotalLightItUpOnce() {
        long requests = columns.lights(2).stream().distinct().count();
        assertEquals(requests, columns.lights(2).size());
        assertFalse(columns.lights(2).isEmpty());
    }
}
