package dev.gouji.recognise.line;

import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Heading;
import dev.gouji.document.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineCollectorTest {

    @Test
    void rowsAndTextComeInReadingOrder() {
        assertEquals(
                List.of("行政许可 | 20", "规章 | 1", "行政处罚 | 3"),
                texts(text("行政许可"), text("20"), grid("规章 | 1"), text("行政处罚"), text("3")));
    }

    @Test
    void linesOfOneTableOrOneRunOfTextAreAGroup() {
        List<CandidateLine> lines =
                lines(grid("规章 | 1", "文件 | 2"), text("行政许可"), text("20"), grid("甲 | 1"), grid("乙 | 1"));
        assertEquals(
                List.of(0, 0, 1, 2, 3), lines.stream().map(CandidateLine::group).toList());
        assertEquals(
                List.of(0, 1, 2, 3, 4), lines.stream().map(CandidateLine::index).toList());
    }

    @Test
    void aHeadingIsTextToo() {
        Block heading = new Heading(1, "行政许可", Place.InTable.after(0));
        assertEquals(List.of("行政许可 | 20"), texts(heading, text("20")));
    }

    @Test
    void aLineKnowsItsBlocksWithoutTheProseBefore() {
        CandidateLine line = lines(text("本年工作如下"), text("行政许可"), text("20")).get(0);
        assertEquals(1, line.block());
        assertEquals(2, line.lastBlock());
    }

    @Test
    void theFirstRowOfATableHasTheWordsAboveIt() {
        List<CandidateLine> lines = lines(text("信息内容"), text("本年处理决定数量"), grid("行政许可 | 1", "行政处罚 | 2"));
        assertEquals("信息内容本年处理决定数量", lines.get(0).above());
        assertEquals("", lines.get(1).above());
    }

    @Test
    void proseAboveATableIsNoHeader() {
        String prose = "本年度工作情况如下，".repeat(7);
        assertEquals(
                "单位：件",
                lines(text(prose), text("单位：件"), grid("行政许可 | 1")).get(0).above());
    }

    @Test
    void aCellThatBeganInARowAboveIsCarried() {
        List<CandidateLine> lines = lines(grid("办理结果v2 | 公开 | 1", "部分 | 2"));
        assertFalse(lines.get(0).cells().get(0).carried());
        assertTrue(lines.get(1).cells().get(0).carried());
        assertEquals(2, lines.get(1).cells().get(0).rowSpan());
    }

    @Test
    void aRowThatSticksOutKeepsItsBlankCells() {
        assertEquals(
                List.of("规章 | 1 | 2 | 3 | ", "文件 | 4 | 5 | 6", "其他 | 7 | 8 | 9"),
                texts(grid("规章 | 1 | 2 | 3 | ", "文件 | 4 | 5 | 6", "其他 | 7 | 8 | 9")));
        assertEquals(List.of("规章 | 1 | 2", "文件 | 4 | 5"), texts(grid("规章 | 1 | 2 | ", "文件 | 4 | 5 | ")));
    }

    @Test
    void aCellThatClaimsMoreColumnsThanTheTableHasEndsWhereMostRowsDo() {
        List<CandidateLine> lines = lines(grid("规章 | 1", "行政许可 | 2", "行政处罚>9"));
        assertEquals(2, lines.get(2).cells().get(0).end());
        assertEquals(2, lines.get(0).cells().get(1).end());
    }

    private static List<String> texts(Block... blocks) {
        return lines(blocks).stream().map(CandidateLine::text).toList();
    }
}
