package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.recognise.align.LabelScores.Score;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderScoresTest {

    private static final ExpectedLine REVIEW = form("ogi-2021").lines().stream()
            .filter(line -> !line.isLabelled())
            .findFirst()
            .orElseThrow();

    private static final String LEAVES = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";
    private static final String HEADER = LEAVES + " | " + LEAVES + " | " + LEAVES;
    private static final String VALUES = "0 | 1 | 2 | 3 | 6 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0";

    @Test
    void aLineUnderTheWholeHeaderFitsWholly() {
        assertEquals(1, score(grid("行政复议>5 | 行政诉讼>10", HEADER, VALUES)).similarity());
    }

    @Test
    void aLineOfAnotherWidthFitsLess() {
        assertEquals(0.75, score(grid(HEADER, VALUES + " | 9")).similarity());
    }

    @Test
    void aLineUnderLessThanHalfOfTheHeaderFitsNot() {
        assertSame(Score.NONE, score(grid(LEAVES, VALUES)));
    }

    @Test
    void aLineOfLessThanHalfTheWidthFitsNot() {
        assertSame(Score.NONE, score(grid(HEADER, "0 | 1 | 2 | 3 | 6 | 0")));
    }

    @Test
    void aHeaderWhoseLabelsAreInPiecesIsEnoughAndNoMore() {
        String pieces = HEADER.replace("结果维持", "结维果持").replace("结果纠正", "结纠果正").replace("其他结果", "其结他果");
        assertEquals(HeaderScores.BROKEN_HEADER, score(grid(pieces, VALUES)).similarity());
        assertSame(Score.NONE, score(grid(pieces.replace("尚未审结", "未结"), VALUES)));
    }

    @Test
    void textHasItsHeaderInTheWordsBefore() {
        String[] words = (HEADER + " | " + VALUES).split(" \\| ");
        assertEquals(1, score(text(words)).similarity());
    }

    @Test
    void sevenNumbersInOneCellAreSeven() {
        assertEquals(7, width("规章 | 1 2 3 4 5 6 7"));
        assertEquals(3, width("规章 | 1 | | 2"));
        assertEquals(2, width("规章 |  | 12"));
    }

    @Test
    void aColumnLabelAboveIsSeenSixLinesUp() {
        ExpectedLine line = line("ogi-2021", "licensing");
        assertTrue(isUnder(line, grid("信息内容 | 本年处理决定数量", "行政许可 | 1")));
        assertFalse(isUnder(line, grid("信息内容 | 项目数", "行政许可 | 1")));
        assertTrue(isUnder(line, grid("内容 | 本年处理决定数量", "一 | 1", "二 | 1", "三 | 1", "四 | 1", "五 | 1", "行政许可 | 1")));
        assertFalse(
                isUnder(line, grid("内容 | 本年处理决定数量", "一 | 1", "二 | 1", "三 | 1", "四 | 1", "五 | 1", "六 | 1", "行政许可 | 1")));
    }

    @Test
    void anotherTablesHeaderCountsOnlyNearBy() {
        ExpectedLine line = line("ogi-2021", "licensing");
        assertTrue(isUnder(line, grid("内容 | 本年处理决定数量"), grid("行政许可 | 1")));
        assertFalse(isUnder(line, grid("内容 | 本年处理决定数量", "一 | 1", "二 | 1", "三 | 1"), grid("行政许可 | 1")));
    }

    private static boolean isUnder(ExpectedLine line, Block... blocks) {
        List<CandidateLine> lines = lines(blocks);
        return new HeaderScores(lines).isUnderColumn(line, lines.size() - 1);
    }

    private static int width(String row) {
        return HeaderScores.width(lines(grid(row)).get(0).behind(0));
    }

    private static Score score(Block... blocks) {
        List<CandidateLine> lines = lines(blocks);
        return new HeaderScores(lines).score(REVIEW, lines.size() - 1);
    }
}
