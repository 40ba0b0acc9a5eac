package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.recognise.align.LabelScores.Score;
import dev.gouji.recognise.expected.ExpectedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelScoresTest {

    private static final ExpectedLine GRANTED = line("ogi-2021", "granted");

    @Test
    void theFormsOwnLabelFitsWholly() {
        assertEquals(new Score(1, 0, true), score(GRANTED, grid("（一）予以公开 | 1 | 2")));
        assertEquals(new Score(1, 0, true), score(GRANTED, grid("一、 予以公開 | 1 | 2")));
    }

    @Test
    void aLabelInTwoCellsFitsToo() {
        assertEquals(new Score(1, 1, true), score(GRANTED, grid("（一）予以 | 公开 | 1 | 2")));
    }

    @Test
    void aLabelWithATypoFitsLess() {
        Score score = score(GRANTED, grid("（一）予已公开 | 1 | 2"));
        assertEquals(0.75, score.similarity());
        assertTrue(score.whole());
    }

    @Test
    void aTextThatEndsWithTheLabelFitsByItsEnd() {
        Score score = score(GRANTED, grid("三、本年度办理结果（一）予以公开 | 1 | 2"));
        assertEquals(0.85, score.similarity());
        assertFalse(score.whole());
        assertFalse(new Score(0, -1, true).isWholeLabel());
    }

    @Test
    void anotherLabelFitsNot() {
        assertSame(Score.NONE, score(GRANTED, grid("行政处罚 | 1 | 2")));
    }

    @Test
    void aLabelWithNothingBehindItIsAHeading() {
        assertSame(Score.NONE, score(GRANTED, grid("（一）予以公开")));
    }

    @Test
    void aLabelWithMoreWordsThanValuesBehindItIsAHeader() {
        assertSame(Score.NONE, score(GRANTED, grid("予以公开 | 部分公开 | 不予公开 | 1")));
        assertEquals(1, score(GRANTED, grid("予以公开 | 注 | 1")).similarity());
    }

    @Test
    void blankCellsBehindALabelAreItsValues() {
        assertEquals(1, score(GRANTED, grid("予以公开 |  | ", "部分公开 | 1 | 2"), 0).similarity());
    }

    @Test
    void aLabelOfTextHasItsValuesByWhatItIs() {
        assertEquals(new Score(1, 1, true), score(GRANTED, text("三、本年度办理结果", "（一）予以公开", "1")));
    }

    @Test
    void theLinesThatMayBeItAreAllThatBearItsWholeLabel() {
        LabelScores scores = new LabelScores(lines(grid("予以公开 | 1", "部分公开 | 2", "予以公开 | 3")));
        assertEquals(List.of(0, 2), scores.alike(GRANTED));
    }

    @Test
    void whatWasMeasuredOnceIsKept() {
        LabelScores scores = new LabelScores(lines(grid("予以公开 | 1")));
        assertSame(scores.of(GRANTED), scores.of(line("ogi-2021", "granted")));
        assertArrayEquals(scores.of(GRANTED), scores.of(line("ogi-2019", "granted")));
    }

    private static Score score(ExpectedLine line, Block... blocks) {
        return score(line, blocks, 0);
    }

    private static Score score(ExpectedLine line, Block block, int at) {
        return score(line, new Block[] {block}, at);
    }

    private static Score score(ExpectedLine line, Block[] blocks, int at) {
        return new LabelScores(lines(blocks)).of(line)[at];
    }
}
