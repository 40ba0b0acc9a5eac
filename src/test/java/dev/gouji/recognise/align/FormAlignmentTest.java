package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.ScannedGrid.scanned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.line.CandidateLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormAlignmentTest {

    /** The first lines of table 三. */
    private static final String[] FIRST = {
        "一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3", "二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0"
    };

    private static final int NONE_BELOW = Integer.MAX_VALUE;

    @Test
    void aTableWithAThirdOfItsLinesIsRecognised() {
        FormAlignment alignment = align(requests(Map.of()));
        assertTrue(alignment.isRecognised(alignment.form().table("requests")));
        assertFalse(alignment.isRecognised(alignment.form().table("proactive")));
        assertEquals(1, alignment.recognisedTables());
    }

    @Test
    void aTableOfAPictureIsRecognisedByHalfOfItsLinesWhoseLabelsAreLikeTheirsAndOneThatIsItsOwn() {
        String[] rows = {"行政规范性定体 | 1 | 1 | 1", "行政评可 | 1", "行政处得 | 1", "行政事业性战费 | 1"};
        assertTrue(isRecognised("proactive", scanned(rows)));
        assertFalse(
                isRecognised("proactive", scanned(List.of(rows).subList(0, 3).toArray(String[]::new))));
        assertFalse(
                isRecognised("proactive", scanned(List.of(rows).subList(2, 4).toArray(String[]::new))));
        assertFalse(isRecognised("proactive", grid(rows)));
    }

    private static boolean isRecognised(String table, Block block) {
        FormAlignment alignment = align(block);
        return alignment.isRecognised(alignment.form().table(table));
    }

    @Test
    void aFewTellingLinesOfATableAreAGlimpse() {
        FormAlignment alignment = align(grid("（一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1"), grid("行政许可 | 1"));
        assertTrue(alignment.isGlimpsed(alignment.form().table("requests")));
        assertFalse(alignment.isGlimpsed(alignment.form().table("proactive")));
        assertNull(match(alignment, "granted"));
    }

    @Test
    void aLongLabelBeforeANumberIsAGlimpseAndAShortOneIsNot() {
        FormAlignment telling = align(grid("1.本机关不掌握相关政府信息 | 5"));
        assertTrue(telling.isGlimpsed(telling.form().table("requests")));
        FormAlignment bare = align(grid("1.本机关不掌握相关政府信息 | "));
        assertFalse(bare.isGlimpsed(bare.form().table("requests")));
        FormAlignment brief = align(grid("2.重复申请 | 5"));
        assertFalse(brief.isGlimpsed(brief.form().table("requests")));
    }

    @Test
    void aDocumentThatEndsInTheFirstLinesOfATableIsCutOffThere() {
        FormAlignment ends = align(grid(FIRST));
        assertTrue(ends.isCutOff(ends.form().table("requests")));
        assertTrue(ends.isRecognised(ends.form().table("requests")));
        FormAlignment goesOn = align(grid(FIRST), grid("职工 | 12"));
        assertFalse(goesOn.isCutOff(goesOn.form().table("requests")));
        FormAlignment whole = align(requests(Map.of()));
        assertFalse(whole.isCutOff(whole.form().table("requests")));
    }

    @Test
    void linesFromTheMiddleOfATableAreNotItsBeginning() {
        FormAlignment middle =
                align(grid("（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1", "四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0"));
        assertFalse(middle.isCutOff(middle.form().table("requests")));
    }

    @Test
    void theFirstLineAloneIsABeginningWhereItHasItsValues() {
        FormAlignment filled = align(grid(FIRST[0]));
        assertTrue(filled.isCutOff(filled.form().table("requests")));
        FormAlignment lacking = align(grid("一、本年新收政府信息公开申请数量 | 3 | 0"));
        assertFalse(lacking.isCutOff(lacking.form().table("requests")));
    }

    @Test
    void theHeadingOfAGroupHoldsNoFigures() {
        ExpectedLine fax = line("ogi-2014", "applications.fax");
        assertTrue(FormAlignment.isGroup(
                fax, lines(grid("三、依申请公开情况 |  | ", "职工 |  | 3")).get(0)));
        assertFalse(FormAlignment.isGroup(fax, lines(grid("职工 |  | 3")).get(0)));
    }

    @Test
    void aLineKnowsWhatItWasFoundToBe() {
        FormAlignment alignment = align(requests(Map.of()));
        LineMatch granted = match(alignment, "granted");
        assertSame(granted, alignment.matchAt(granted.candidate().index()));
        assertNull(alignment.matchAt(0));
    }

    @Test
    void linesWithNumbersInATableThatAreNoRowAreLeftOver() {
        FormAlignment alignment = align(
                requests(Map.of("refused.third_party", "4.案卷查阅 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 2")), grid("职工 | 12"));
        List<CandidateLine> leftovers = alignment.leftovers(Set.of());
        assertEquals(List.of("4.案卷查阅 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 2"), texts(leftovers));
        assertEquals(List.of(), alignment.leftovers(Set.of(leftovers.get(0).index())));
    }

    @Test
    void numbersInTextAreLeftOverBetweenLinesOfTheFormOnly() {
        Block[] rows =
                requestsText(Map.of("refused.third_party", "4.保护第三方合法权益 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n案卷查阅 | 9 | 9"));
        Block[] all = new Block[rows.length + 2];
        System.arraycopy(text("职工", "12"), 0, all, 0, 2);
        System.arraycopy(rows, 0, all, 2, rows.length);
        assertEquals(List.of("案卷查阅 | 9 | 9"), texts(align(all).leftovers(Set.of())));
    }

    @Test
    void theLabelOfALostLineIsSeenInACellOfItsOwn() {
        FormAlignment alignment = align(requests(Map.of("refused.third_party", "4.保护第三方合法权益>8")));
        assertTrue(alignment.isLabelSeen(line(alignment, "refused.third_party"), -1, NONE_BELOW));
        assertFalse(alignment.isLabelSeen(line(alignment, "licensing"), -1, NONE_BELOW));
    }

    @Test
    void theLabelOfALostLineIsSeenWithinTheTextBetweenItsNeighbours() {
        FormAlignment alignment = align(requestsText(
                Map.of("refused.third_party", "", "refused.internal_affairs", "保护第三方合法权益属于三类内部事务信息 | 1 | 0 | 0")));
        int above = match(alignment, "refused.three_securities_one_stability")
                .candidate()
                .index();
        assertTrue(alignment.isLabelSeen(line(alignment, "refused.third_party"), above, above + 2));
        assertFalse(alignment.isLabelSeen(line(alignment, "refused.third_party"), above + 4, above + 6));
    }

    @Test
    void theBlocksOfATableAreThoseOfItsLines() {
        FormAlignment alignment = align(grid("职工 | 12"), requests(Map.of()));
        assertEquals(Set.of(1), alignment.blocks());
    }

    @Test
    void whatFitsBetterWeighsMoreAndLacksLess() {
        FormAlignment whole = align(requests(Map.of()));
        FormAlignment part = align(requests(Map.of("granted", "")));
        assertTrue(whole.weight() > part.weight());
        assertEquals(whole.lacking() + 1, part.lacking());
        FormAlignment narrow = align(requests(Map.of("granted", "（一）予以公开 | 1 | 0")));
        assertEquals(0.5, whole.weight() - narrow.weight(), 1e-9);
    }

    private static List<String> texts(List<CandidateLine> lines) {
        return lines.stream().map(CandidateLine::text).toList();
    }
}
