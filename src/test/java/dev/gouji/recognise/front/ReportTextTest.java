package dev.gouji.recognise.front;

import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final String TITLE = "青岚县水务局2023年政府信息公开工作年度报告";

    @Test
    void allTextIsFoldedWithCellsApart() {
        ReportText text = text(new Heading(1, "一、总体 情况", Place.InTable.after(0)), grid("规 章 | 1"), paragraph(1, "无。"));
        assertEquals("一总体情况规章 1 无", text.folded());
    }

    @Test
    void paragraphsHeadingsAndNumberedRowsOfTablesArePieces() {
        ReportText text = text(paragraph(1, "甲"), grid("三、收到和处理政府信息公开申请情况>2", "规章 | 1", "总 计>2"));
        assertEquals(
                List.of("甲", "三、收到和处理政府信息公开申请情况"),
                text.pieces().stream().map(TextPiece::text).toList());
    }

    @Test
    void rowsOfSmallTablesComeFirstWithTheirCellsBetweenBars() {
        ReportText text = text(paragraph(1, "甲"), grid("发布机构 | 青岚县 水务局"));
        assertEquals(
                List.of("发布机构|青岚县水务局|", "甲"),
                text.piecesWithTables().stream().map(TextPiece::dense).toList());
    }

    @Test
    void titlesAreFoundWhereTheyBegin() {
        ReportText text = text(
                paragraph(1, TITLE),
                paragraph(2, "一、总体情况"),
                paragraph(3, "青岚县林业局"),
                paragraph(4, "2023年政府信息公开"),
                paragraph(5, "工作年度报告"));
        assertEquals(List.of(0, 2), text.titleBlocks());
        assertSame(text.titleBlocks(), text.titleBlocks());
    }

    @Test
    void aTextByItselfMayBeATitle() {
        assertTrue(ReportText.isTitle(new PrintedText(TITLE), Place.InTable.after(0)));
        assertFalse(ReportText.isTitle(new PrintedText("政府信息公开工作年度报告"), Place.InTable.after(0)));
        assertFalse(ReportText.isTitle(new PrintedText("一、总体情况"), Place.InTable.after(0)));
    }

    @Test
    void theTitleOfAnIndicatorTableMayBeAParagraphOrAmongItsFirstRows() {
        String title = "青岚县2015年政府信息公开情况统计表";
        assertEquals("青岚县", text(paragraph(1, title)).tableTitle().agency());
        assertEquals("青岚县", text(paragraph(1, title + " 指标 单位")).tableTitle().agency());
        assertEquals("青岚县", text(grid("甲", "乙", title)).tableTitle().agency());
        assertNull(text(grid("甲", "乙", "丙", title)).tableTitle());
        assertNull(text(paragraph(1, "政府信息公开情况统计表")).tableTitle());
    }

    private static Block paragraph(int line, String text) {
        return new Paragraph(text, new Place.InText(line, 1));
    }

    private static ReportText text(Block... blocks) {
        return new ReportText(new ArrayList<>(List.of(blocks)), new PrintedTexts());
    }
}
