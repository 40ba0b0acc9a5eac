package dev.gouji.recognise.header;

import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static dev.gouji.recognise.sketch.AlignedReport.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Table;
import dev.gouji.recognise.sketch.AlignedReport;
import dev.gouji.recognise.sketch.GridText;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderYearTest {

    @Test
    void theYearOverItsColumnIsTheReports() {
        Stated<Integer> year = HeaderYear.of(alignOld(fujian("指标名称 | 计量单位 | 2014年度 | 历年累计")));
        assertEquals(2014, year.value());
        assertEquals("2014年度", year.raw());
    }

    @Test
    void twoYearsSayNothing() {
        assertNull(HeaderYear.of(alignOld(fujian("2013年度>4", "指标名称 | 计量单位 | 2014年度 | 历年累计"))));
    }

    @Test
    void aHeaderWithoutAYearSaysNothing() {
        assertNull(HeaderYear.of(alignOld(fujian("指标名称 | 计量单位 | 本年度 | 历年累计"))));
    }

    @Test
    void aFormWithoutSuchAColumnHasNone() {
        assertNull(HeaderYear.of(alignOld(AlignedReport.indicators(Map.of()))));
        assertNull(HeaderYear.of(AlignedReport.align(AlignedReport.requests(Map.of()))));
    }

    @Test
    void aHeaderThatNamesAnotherYearIsOther() {
        assertTrue(HeaderYear.isOther(cell("2013年 度"), 2014));
        assertFalse(HeaderYear.isOther(cell("2014年度"), 2014));
        assertFalse(HeaderYear.isOther(cell("历年累计"), 2014));
        assertFalse(HeaderYear.isOther(null, 2014));
        assertFalse(HeaderYear.isOther(cell("2013年度"), null));
    }

    @Test
    void theFirstOfFujiansColumnsIsNamedForTheYear() {
        List<String> named = new ArrayList<>();
        form("ogi-fj").panels().get(0).panel().columns().stream()
                .filter(HeaderYear::isNamed)
                .forEach(column -> named.add(column.id()));
        assertEquals(1, named.size());
    }

    private static Table fujian(String... header) {
        List<String> rows = new ArrayList<>(List.of(header));
        form("ogi-fj")
                .lines()
                .forEach(line -> rows.add(
                        line.row().wording().label() + " | " + line.row().unit() + " | 1 | 2"));
        return GridText.grid(rows.toArray(String[]::new));
    }
}
