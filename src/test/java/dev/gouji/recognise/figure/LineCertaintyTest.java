package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsRagged;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.header.HeaderFinder;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.loss.LostLines;
import dev.gouji.recognise.loss.NotRead;
import dev.gouji.recognise.loss.TextLosses;
import dev.gouji.recognise.sketch.ScannedGrid;
import dev.gouji.report.Certainty;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineCertaintyTest {

    private static final String SEVEN = " | 1 | 0 | 0 | 0 | 0 | 0 | 1";
    private static final String THIRD_PARTY = "4.保护第三方合法权益";

    @Test
    void aRowWithItsOwnLabelIsSure() {
        assertEquals(Trust.SURE, of("refused.third_party", align(requests(Map.of()))));
    }

    @Test
    void aLabelThatIsTheEndOfMoreIsNot() {
        Map<String, String> rows = Map.of("refused.third_party", "对于可能损害商业秘密的案件予以答复以保护第三方合法权益" + SEVEN);
        assertEquals(Trust.NONE, of("refused.third_party", align(requests(rows))));
    }

    @Test
    void aLabelWithTyposIsSureBetweenItsNeighboursOnly() {
        Map<String, String> between = Map.of("refused.third_party", "4.保户第三人合法权益" + SEVEN);
        assertEquals(Trust.SURE, of("refused.third_party", align(requests(between))));
        Map<String, String> beside =
                Map.of("refused.third_party", "4.保户第三人合法权益" + SEVEN, "refused.internal_affairs", "5.案卷" + SEVEN);
        assertEquals(Trust.NONE, of("refused.third_party", align(requests(beside))));
    }

    @Test
    void aBlankRowWhoseLabelLacksItsBeginningIsTheRestOfAnother() {
        String rest = "重新出具已获取信息 |  |  |  |  |  |  | ";
        String whole = "5.要求行政机关确认或重新出具已获取信息 |  |  |  |  |  |  | ";
        assertEquals(Trust.SURE, of("not_processed.reissue", align(requests(Map.of("not_processed.reissue", whole)))));
        FormAlignment cut = align(requests(Map.of("not_processed.reissue", "要求行政机关确认或" + rest)));
        assertEquals(Trust.SURE, of("not_processed.reissue", cut));
        FormAlignment lacking = align(requests(Map.of("not_processed.reissue", "行政机关确认或" + rest)));
        assertEquals(Trust.NONE, of("not_processed.reissue", lacking));
    }

    @Test
    void aRowThatMovedOutOfItsTableIsNotSure() {
        Block outside = grid(THIRD_PARTY + SEVEN);
        assertEquals(
                Trust.NONE, of("refused.third_party", align(requests(Map.of("refused.third_party", "")), outside)));
    }

    @Test
    void aRowThatLostItsLabelIsSureIfTheTableAddsUp() {
        Map<String, String> blank = Map.of("refused.third_party", " " + SEVEN);
        assertEquals(Trust.IF_THE_TABLE_ADDS_UP, of("refused.third_party", align(requests(blank))));
    }

    @Test
    void aContestedRowIsNot() {
        Map<String, String> second = Map.of(
                "received", "一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9",
                "granted", "（一）予以公开 | 9 | 0 | 0 | 0 | 0 | 0 | 9");
        assertEquals(Trust.NONE, of("granted", align(requests(Map.of()), requests(second))));
    }

    @Test
    void aRowOfASmallPanelNeedsItsHeader() {
        String[] rows = {"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数", "规章 | 1 | 2 | 3", "行政规范性文件 | 4 | 5 | 6"};
        assertEquals(Trust.SURE, of("regulations", align(grid(rows), requests(Map.of()))));
        assertEquals(Trust.NONE, of("regulations", align(grid(rows[1], rows[2]), requests(Map.of()))));
    }

    @Test
    void aLineOfTextBesideWiderOnesIsSureIfItAddsUp() {
        Map<String, String> rows =
                Map.of("refused.third_party", THIRD_PARTY + SEVEN + " | 2", "granted", "（一）予以公开 | 1 | 0 | 1");
        assertEquals(Trust.IF_THE_LINE_ADDS_UP, of("refused.other_law", align(requestsText(rows))));
    }

    @Test
    void aLineThatMayHoldTheNextIsSureIfTheTableAddsUp() {
        assertEquals(
                Trust.IF_THE_TABLE_ADDS_UP,
                of("refused.three_securities_one_stability", align(requestsText(Map.of("refused.third_party", "")))));
    }

    @Test
    void anIndicatorOfItsOwnNameIsSure() {
        assertEquals(Trust.SURE, of("applications.fax", alignOld(indicators(Map.of()))));
    }

    @Test
    void anIndicatorWhoseNameTwoBearIsSureBehindItsOwnHeading() {
        assertEquals(Trust.SURE, of("lawsuits.other", alignOld(indicators(Map.of()))));
        Map<String, String> without = Map.of("lawsuits.upheld", "", "lawsuits", "");
        assertEquals(Trust.NONE, of("lawsuits.other", alignOld(indicators(without))));
    }

    @Test
    void aCellThatIsNotClearIsDoubtful() {
        FormAlignment alignment = align(requests(Map.of()));
        LineMatch match = match(alignment, "granted");
        LineCell unclear = new LineCell(Seen.of("1", Legibility.DOUBTFUL), 0, 1, 1, false, Place.InTable.after(0));
        assertEquals(Certainty.DOUBTFUL, certainty(alignment).of(unclear, match));
        assertEquals(Certainty.READ, certainty(alignment).of(cell("1"), match));
    }

    @Test
    void aCellThatReachesOverOtherRowsThanItsLabelIsDoubtful() {
        FormAlignment alignment = align(requests(Map.of()));
        LineCell merged = new LineCell(Seen.of("1"), 0, 1, 2, false, Place.InTable.after(0));
        assertEquals(Certainty.DOUBTFUL, certainty(alignment).of(merged, match(alignment, "granted")));
    }

    @Test
    void aRowThatBeginsWithABlankMayBeShiftedWhereOthersOfItsTableAreIndented() {
        Map<String, String> rows = new HashMap<>(Map.of("granted", "（一）予以公开 |  | 1 | 0 | 0 | 0 | 0 | 1"));
        assertEquals(Trust.SURE, of("granted", align(requestsRagged(rows))));
        rows.put("refused.third_party", THIRD_PARTY + " | " + SEVEN);
        assertEquals(Trust.NONE, of("granted", align(requestsRagged(rows))));
        assertEquals(
                Trust.SURE,
                of("granted", align(requests(Map.of("granted", rows.get("granted"))))),
                "a grid has columns");
    }

    @Test
    void theLabelOfARowOfAPictureIsItsOwnWhereItIsClear() {
        assertTrue(hasLabelOfItsOwn("refused.third_party", Map.of()));
        assertFalse(hasLabelOfItsOwn("refused.third_party", Map.of("refused.third_party", " " + SEVEN)));
        assertFalse(hasLabelOfItsOwn("refused.third_party", Map.of("refused.third_party", "4.保户第三人合法权益" + SEVEN)));
    }

    @Test
    void aLabelThatIsNotClearIsARowsOwnWhereItIsLikeNoOther() {
        assertTrue(hasLabelOfItsOwn("refused.third_party", Map.of("refused.third_party", "?" + THIRD_PARTY + SEVEN)));
        Map<String, String> granted = Map.of("replies.granted", "?2.同意公开答复数 | 件 | 1");
        FormAlignment alignment = alignOld(ScannedGrid.scanned(indicators(granted)));
        LineMatch match = match(alignment, "replies.granted");
        assertEquals(1, match.similarity());
        assertFalse(certainty(alignment).hasLabelOfItsOwn(match), "不同意公开答复数 is another");
    }

    @Test
    void aShortLabelWithACharacterInDoubtIsARowsOwnWhereTheNeighboursSayTheSame() {
        Map<String, String> rows = new HashMap<>(Map.of("not_processed.repeated", "?2.重复中请" + SEVEN));
        assertTrue(hasLabelOfItsOwn("not_processed.repeated", rows));
        rows.put("not_processed.petition", "?" + SEVEN);
        assertFalse(hasLabelOfItsOwn("not_processed.repeated", rows), "nobody knows what stands above it");
        assertFalse(
                hasLabelOfItsOwn("not_processed.repeated", Map.of("not_processed.repeated", "2.重复中请" + SEVEN)),
                "what is read without a doubt is another label");
    }

    private static boolean hasLabelOfItsOwn(String row, Map<String, String> rows) {
        FormAlignment alignment = align(ScannedGrid.scanned(requests(rows)));
        return certainty(alignment).hasLabelOfItsOwn(match(alignment, row));
    }

    private static Trust of(String row, FormAlignment alignment) {
        return certainty(alignment).of(match(alignment, row));
    }

    private static LineCertainty certainty(FormAlignment alignment) {
        TextLosses losses = new TextLosses(alignment, new LostLines(alignment, "", Set.of(), NotRead.NOTHING), "");
        return new LineCertainty(alignment, new HeaderFinder(alignment), losses, "");
    }
}
