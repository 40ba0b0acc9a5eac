package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.recognise.line.CandidateLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairWeightsTest {

    private static final double DELTA = 1e-9;

    @Test
    void theRightWidthWeighsHalfAsMuchAgain() {
        assertEquals(1.1 * 1.5, weight("regulations", "规章 | 1 | 2 | 3"), DELTA);
        assertEquals(1.1, weight("regulations", "规章 | 1 | 2"), DELTA);
    }

    @Test
    void aWiderLineWeighsMore() {
        assertEquals(1.5 * (1 + 7 / 30.0), weight("granted", "予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1"), DELTA);
    }

    @Test
    void aTypoWeighsBySquare() {
        assertEquals(0.75 * 0.75 * 1.1 * 1.5 * 37 / 33, weight("granted", "予已公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1"), DELTA);
    }

    @Test
    void theEndOfATextWeighsLess() {
        assertEquals(0.6 * 0.85 * 0.85 * 1.1 * 1.5, weight("regulations", "第二十条规章 | 1 | 2 | 3"), DELTA);
    }

    @Test
    void whatIsNotAlikeWeighsNothing() {
        assertEquals(0, weight("regulations", "行政处罚 | 1 | 2 | 3"), DELTA);
    }

    @Test
    void aLabelThatIsAnothersOwnIsNotThisRowsHoweverAlike() {
        String carriedIn = "二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1";
        assertTrue(weight("carried_in", carriedIn) > 0);
        assertEquals(0, weight("received", carriedIn), DELTA);
    }

    @Test
    void aLineWithoutALabelWeighsLessWhereItIsAllBlank() {
        String leaves = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";
        String header = leaves + " | " + leaves + " | " + leaves;
        double full = reviewWeight(header, "0" + " | 0".repeat(14));
        assertEquals(1.5 * 1.5, full, DELTA);
        assertEquals(0.6 * full, reviewWeight(header, "-" + " | -".repeat(14)), DELTA);
    }

    private static double reviewWeight(String... rows) {
        List<CandidateLine> lines = lines(grid(rows));
        PairWeights weights = new PairWeights(form("ogi-2021").lines(), lines, new LabelScores(lines));
        int review = form("ogi-2021").lines().size() - 1;
        return weights.weights()[review][1];
    }

    private static double weight(String row, String printed) {
        List<CandidateLine> lines = lines(grid(printed));
        PairWeights weights = new PairWeights(form("ogi-2021").lines(), lines, new LabelScores(lines));
        return weights.weights()[line("ogi-2021", row).index()][0];
    }
}
