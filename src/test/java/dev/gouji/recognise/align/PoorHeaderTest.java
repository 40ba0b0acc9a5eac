package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.ScannedGrid.scanned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.recognise.align.LabelScores.Score;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fifteen cells of table 四 in a picture, under headers that were made out in part. */
class PoorHeaderTest {

    private static final ExpectedLine REVIEW = form("ogi-2021").lines().stream()
            .filter(line -> !line.isLabelled())
            .findFirst()
            .orElseThrow();

    private static final String UPPER = "行政复设>5 | 行政诉始>10";
    private static final String LEAVES = "结果作持 | 结果料E | 其他结菜 | 尚末审结 | ei";
    private static final String VALUES = "0 | 1 | 2 | 3 | 6 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0";

    @Test
    void aHeaderOfWhichMostIsMadeOutIsEnoughAndNoMore() {
        assertEquals(HeaderScores.BROKEN_HEADER, score(scanned(UPPER, three(LEAVES), VALUES)));
    }

    @Test
    void soIsOneWhoseLabelsRanTogetherOrCameApart() {
        String together = "结果维结果纠其他结尚未审总计>5 | 结果维>1 | 结果纠>1 | 其他结>1 | 尚未审>1 | 总计>1 | " + LEAVES;
        String apart = "? | ? | ? | ? | ? | 持 | 正 | 果 | 结 | ? | ? | ? | ? | ? | ?";
        assertEquals(HeaderScores.BROKEN_HEADER, score(scanned(UPPER, together, apart, VALUES)));
    }

    @Test
    void oneOfWhichLittleIsMadeOutIsNone() {
        assertEquals(0, score(scanned(UPPER, three("结果E | 结果E | 结菜 | ? | ei"), VALUES)));
        assertEquals(0, score(scanned(UPPER, VALUES)));
    }

    @Test
    void oneWithColumnsExchangedIsNone() {
        assertEquals(0, score(scanned(UPPER, three("结果料正 | 结果作持 | 其他结菜 | 尚末审结 | ei"), VALUES)));
    }

    @Test
    void aRowWithAColumnLessOrMoreIsNone() {
        assertEquals(0, score(scanned(UPPER, three(LEAVES), VALUES.substring(4))));
        assertEquals(0, score(scanned(UPPER, three(LEAVES), VALUES + " | 1")));
    }

    @Test
    void textIsNotReadPoorly() {
        assertEquals(0, score(grid(UPPER, three(LEAVES), VALUES)));
    }

    private static String three(String leaves) {
        return String.join(" | ", leaves, leaves, leaves);
    }

    private static double score(Block... blocks) {
        List<CandidateLine> lines = lines(blocks);
        Score score = new HeaderScores(lines).score(REVIEW, lines.size() - 1);
        return score.similarity();
    }
}
