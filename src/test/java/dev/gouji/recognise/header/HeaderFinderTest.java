package dev.gouji.recognise.header;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.ragged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.line.LineCell;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {

    private static final String HEADER = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数";
    private static final Block REQUESTS = requests(Map.of());

    @Test
    void theHeaderOfAPanelStandsAboveItsFirstLine() {
        FormAlignment alignment = align(grid(HEADER, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"), REQUESTS);
        assertEquals("本年制发件数 本年废止件数 现行有效件数", labels(above(alignment, "regulations")));
        assertEquals("本年制发件数 本年废止件数 现行有效件数", labels(above(alignment, "normative_documents")));
    }

    @Test
    void theHeaderOfThePanelBeforeIsNotThisOnes() {
        FormAlignment alignment = align(
                grid(HEADER, "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6", "第二十条第（五）项>4", "信息内容 | 本年处理决定数量>3", "行政许可 | 7>3"),
                REQUESTS);
        assertEquals("本年处理决定数量", labels(above(alignment, "licensing")));
    }

    @Test
    void columnsInAnotherOrderAreNotTheForms() {
        FormAlignment alignment =
                align(ragged("信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数", "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"), REQUESTS);
        assertFalse(above(alignment, "regulations").ordered());
    }

    @Test
    void aRaggedHeaderThatEndsInAnotherColumnIsNotTheForms() {
        String[] rows = {"规章 | 1 | 2 | 3 | 注", "行政规范性文件 | 4 | 5 | 6 | 注"};
        assertFalse(above(align(ragged(HEADER + " | 备注", rows[0], rows[1]), REQUESTS), "regulations")
                .ordered());
        assertTrue(above(align(grid(HEADER + " | 备注", rows[0], rows[1]), REQUESTS), "regulations")
                .ordered());
    }

    @Test
    void aHeaderPrintedAgainInAnotherOrderSpoilsThePanel() {
        String again = "信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数";
        FormAlignment alignment = align(grid(HEADER, "规章 | 1 | 2 | 3", again, "行政规范性文件 | 4 | 5 | 6"), REQUESTS);
        assertFalse(above(alignment, "regulations").ordered());
        assertFalse(above(alignment, "normative_documents").isComplete());
    }

    @Test
    void aHeaderPrintedAgainAlikeDoesNot() {
        FormAlignment alignment = align(grid(HEADER, "规章 | 1 | 2 | 3", HEADER, "行政规范性文件 | 4 | 5 | 6"), REQUESTS);
        assertTrue(above(alignment, "normative_documents").isComplete());
    }

    @Test
    void aPartBehindAPageBreakHasTheColumnsOfThePartBefore() {
        FormAlignment alignment = align(grid(HEADER, "规章 | 1 | 2 | 3"), grid("行政规范性文件 | 4 | 5 | 6"), REQUESTS);
        Header header = above(alignment, "normative_documents");
        assertTrue(header.ordered());
        assertFalse(header.isComplete());
    }

    @Test
    void aPartBehindAPageBreakIsAsUnsureAsThePartBefore() {
        FormAlignment alignment = align(
                ragged("信息内容 | 现行有效件数 | 本年废止件数 | 本年制发件数", "规章 | 1 | 2 | 3"), ragged("行政规范性文件 | 4 | 5 | 6"), REQUESTS);
        assertFalse(above(alignment, "normative_documents").ordered());
    }

    @Test
    void textHasAnOrderAndNoCells() {
        Header header = above(align(requestsText(Map.of())), "received");
        assertTrue(header.ordered());
        assertEquals("", labels(header));
    }

    @Test
    void anIndicatorTableIsReadInOrderOnlyWhereItsHeaderSaysSo() {
        assertEquals("统计数", labels(above(alignOld(indicators(Map.of())), "published")));
    }

    private static Header above(FormAlignment alignment, String row) {
        return new HeaderFinder(alignment).above(match(alignment, row));
    }

    private static String labels(Header header) {
        return header.cells().stream().map(LineCell::text).collect(Collectors.joining(" "));
    }
}
