package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.ScannedGrid.scanned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.recognise.line.CandidateLine;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rows of table 三 in a picture, and which of them are placed by their turn alone: the row and the line from 0. */
class UnreadRowsTest {

    private static final String SEVEN = " | 1 | 0 | 0 | 0 | 0 | 0 | 1";
    private static final String HEADER = "结果 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计";
    private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量" + SEVEN;
    private static final String SECRET = "1.属于国家秘密" + SEVEN;
    private static final String LAW = "2.其他法律行政法规禁止公开" + SEVEN;
    private static final String THIRD_PARTY = "4.保护第三方合法权益" + SEVEN;
    private static final String TOTAL = "（七）总计" + SEVEN;

    @Test
    void aRowWhoseLabelIsNotReadStandsInItsTurn() {
        String placed = "refused.three_securities_one_stability@2";
        assertEquals(placed, placed(scanned(SECRET, LAW, "?" + SEVEN, THIRD_PARTY)));
        assertEquals(placed, placed(scanned(SECRET, LAW, "?3.宦及“二安金" + SEVEN, THIRD_PARTY)));
        assertEquals(placed, placed(scanned(SECRET, LAW, "?7" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void severalStandInTheirsWhereNoneIsMissing() {
        assertEquals(
                "refused.other_law@1, refused.three_securities_one_stability@2",
                placed(scanned(SECRET, "?" + SEVEN, "?" + SEVEN, THIRD_PARTY)));
        assertEquals("", placed(scanned(SECRET, "?" + SEVEN, THIRD_PARTY)));
        assertEquals("", placed(scanned(SECRET, "?" + SEVEN, "?" + SEVEN, "?" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void aDocumentOfTextKeepsItsRows() {
        assertEquals("", placed(grid(SECRET, LAW, "宦及“二安金" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void aLabelThatIsReadWellAsSomethingElseIsNotPlaced() {
        assertEquals("", placed(scanned(SECRET, LAW, "3.职工持股会来信" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void aLabelOfWhichTheReaderPassedOverCharactersIsPlaced() {
        String rows = "二、上年结转政府信息公开申请数量" + SEVEN;
        assertEquals("granted@1", placed(scanned(rows, "（一）以公" + SEVEN, "（二）部分公开" + SEVEN, SECRET)));
        assertEquals("", placed(scanned(rows, "（一）公" + SEVEN, "（二）部分公开" + SEVEN, SECRET)));
    }

    @Test
    void aLabelOfWhichTheNumberAloneIsReadIsPlacedWhereItIsItsOwn() {
        String rest = "3.其他" + SEVEN;
        assertEquals("handled@1", placed(scanned(rest, "（七）" + SEVEN, "四、结转下年度继续办理" + SEVEN)));
        assertEquals("", placed(scanned(rest, "（五）" + SEVEN, "四、结转下年度继续办理" + SEVEN)));
    }

    @Test
    void aLabelThatIsReadAsNoWordIsPlacedWhereItIsClearlyNearerToItsOwnThanToAnyOther() {
        assertEquals("granted@1", placed(scanned(CARRIED_IN, "（一）矛以会开" + SEVEN, "（二）部分公开" + SEVEN, SECRET)));
        assertEquals("", placed(scanned(CARRIED_IN, "（一）部分会开" + SEVEN, "（二）部分公开" + SEVEN, SECRET)));
    }

    @Test
    void rowsWithTheirLabelsExchangedAreNotPlaced() {
        String petition = "1.信访单报投诉类" + SEVEN;
        String repeated = "2.重夏申请" + SEVEN;
        String publication = "3.要求提供公开出版物" + SEVEN;
        String last = "3.补正后申请内容仍不明确" + SEVEN;
        assertEquals("", placed(scanned(last, repeated, petition, publication)));
        assertEquals("", placed(scanned(last, repeated, "?" + SEVEN, petition, publication)));
    }

    @Test
    void aLabelThatIsLikeAnotherRowsIsNotPlacedHoweverPoorlyItIsRead() {
        assertEquals("", placed(scanned(SECRET, LAW, "?6.属于四类过程" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void aLabelThatIsReadAsAnotherRowsIsNotPlacedHoweverAlikeTheTwoAre() {
        String first = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" + SEVEN;
        String second = "?2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" + SEVEN;
        assertEquals("", placed(scanned("5.要求行政机关确认或重新出具已获取信息" + SEVEN, second, second, "3.其他" + SEVEN, TOTAL)));
        assertEquals("", placed(scanned(first, first.replace("1.", "?1."), "3.其他" + SEVEN, TOTAL)));
    }

    @Test
    void whatIsReadOfSeveralLabelsVotes() {
        assertEquals("", placed(scanned(SECRET, "?3.宦及“三安金一稳" + SEVEN, "?2.其池法律行攻法规" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void aRowBesideOneThatSaysOfItselfToBeElseIsNotPlaced() {
        assertEquals("", placed(scanned(SECRET, LAW, "?" + SEVEN, "其中：职工" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void theFirstRowStandsDirectlyUnderTheHeader() {
        assertEquals(
                "received@1, carried_in@2",
                placed(scanned(HEADER, "?" + SEVEN, "?" + SEVEN, "（一）予以公开" + SEVEN, "（二）部分公开" + SEVEN)));
    }

    @Test
    void theLastRowStandsAtTheFootOfTheTable() {
        assertEquals("carried_out@3", placed(scanned(SECRET, LAW, TOTAL, "?" + SEVEN)));
        assertEquals("", placed(scanned(SECRET, LAW, TOTAL, "?" + SEVEN, "?" + SEVEN)));
    }

    @Test
    void aHeaderThatIsPrintedAgainIsNoRow() {
        assertEquals(
                "refused.three_securities_one_stability@3",
                placed(scanned(SECRET, LAW, HEADER, "?" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void aRowOfAnotherShapeIsNotPlaced() {
        assertEquals("", placed(scanned(SECRET, LAW, "? | 1 | 0 | 0 | 0 | 0 | 1", THIRD_PARTY)));
        assertEquals("", placed(scanned(SECRET, LAW, "? | 1 | 0 | 0 | 0 | 0 | 0>2 | 1", THIRD_PARTY)));
    }

    @Test
    void aRowWithoutAnyValueIsNotPlaced() {
        assertEquals("", placed(scanned(SECRET, LAW, "? | | | | | | | ", THIRD_PARTY)));
    }

    @Test
    void aRowWhoseLabelIsReadAndHardlyAValueIsPlaced() {
        assertEquals(
                "refused.three_securities_one_stability@2",
                placed(scanned(SECRET, LAW, "3.危及“三安全一稳定” | 1 | ?口 | ?口 | ?口 | ?口 | ?口 | 1", THIRD_PARTY)));
    }

    private static String placed(Block... blocks) {
        List<CandidateLine> lines = lines(blocks);
        return new SequenceAligner(form("ogi-2021").lines(), lines, new LabelScores(lines))
                .align().stream()
                        .filter(match -> match.placedBy() == LineMatch.PlacedBy.ORDER)
                        .map(match -> match.expected().row().id() + "@"
                                + match.candidate().index())
                        .collect(Collectors.joining(", "));
    }
}
