package dev.gouji.recognise.header;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Table;
import dev.gouji.recognise.align.FormAlignment;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnHeaderTest {

    private static final String[] ISSUED = {"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数", "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"};

    @Test
    void aLineStandsUnderTheHeaderNextAboveIt() {
        assertTrue(isUnderOwn("penalties", "信息内容 | 本年处理决定数量>3", "行政处罚 | 7>3", "行政强制 | 8>3"));
        assertTrue(isUnderOwn("coercive_measures", "信息内容 | 本年处理决定数量>3", "行政处罚 | 7>3", "行政强制 | 8>3"));
    }

    @Test
    void aLineUnderAnotherPanelsHeaderDoesNot() {
        assertFalse(isUnderOwn("penalties", "信息内容 | 本年收费金额（单位：万元）>3", "行政处罚 | 7>3", "行政强制 | 8>3"));
    }

    @Test
    void aLineDirectlyBehindAnotherPanelDoesNot() {
        assertFalse(isUnderOwn("penalties", "行政处罚 | 7>3", "行政强制 | 8>3"));
    }

    @Test
    void labelsThatNarrowCellsBrokeAreTold() {
        assertTrue(isUnderOwn("penalties", "信息内容 | 本年处 | 理决定 | 数量", "行政处罚 | 7>3", "行政强制 | 8>3"));
        assertFalse(isUnderOwn("penalties", "信息内容 | 本年收 | 费金额 | （单位：万元）", "行政处罚 | 7>3", "行政强制 | 8>3"));
    }

    private static boolean isUnderOwn(String row, String... behind) {
        String[] rows = new String[ISSUED.length + behind.length];
        System.arraycopy(ISSUED, 0, rows, 0, ISSUED.length);
        System.arraycopy(behind, 0, rows, ISSUED.length, behind.length);
        Table table = grid(rows);
        FormAlignment alignment = align(table, requests(Map.of()));
        return new OwnHeader(alignment).isAbove(match(alignment, row));
    }
}
