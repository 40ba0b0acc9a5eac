package dev.gouji.recognise.line;

import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import org.junit.jupiter.api.Test;

class OpenMarksTest {

    @Test
    void aWordThatEndsRowsAgainAndAgainStandsForAValue() {
        assertEquals(true, isValue("待统计", grid("规章 | 1 | 待统计 | 待统计", "行政许可 | 待统计")));
        assertEquals(false, isValue("待统计", grid("规章 | 1 | 待统计 | 2", "行政许可 | 待统计")));
    }

    @Test
    void aWordBehindNoLabelStandsForNone() {
        assertEquals(false, isValue("待统计", grid("甲 | 1 | 待统计 | 待统计", "乙 | 待统计")));
    }

    @Test
    void labelsAndWordsOfHeadersStandForNone() {
        assertEquals(false, isValue("总计", grid("规章 | 总计 | 总计 | 总计")));
        assertEquals(false, isValue("总数", grid("规章 | 维持 | 总数 | 维持 | 总数 | 维持 | 总数")));
    }

    private static boolean isValue(String text, Block block) {
        return lines(block).stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.text().equals(text))
                .allMatch(cell -> cell.value().isValue());
    }
}
