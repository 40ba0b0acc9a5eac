package dev.gouji.recognise.align;

import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.recognise.line.CandidateLine;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines of table 三, and which rows they become: the row, the line from 0, and how it was placed. */
class SequenceAlignerTest {

    private static final String SEVEN = " | 1 | 0 | 0 | 0 | 0 | 0 | 1";
    private static final String SECRET = "1.属于国家秘密" + SEVEN;
    private static final String LAW = "2.其他法律行政法规禁止公开" + SEVEN;
    private static final String SECURITY = "3.危及“三安全一稳定”" + SEVEN;
    private static final String THIRD_PARTY = "4.保护第三方合法权益" + SEVEN;

    @Test
    void rowsInOrderAreFoundByTheirLabels() {
        assertEquals(
                "refused.state_secret@0 LABEL, refused.other_law@1 LABEL, refused.third_party@2 LABEL",
                aligned(grid(SECRET, LAW, THIRD_PARTY)));
    }

    @Test
    void aRowThatTheAuthorMovedIsFoundByItsLabelAlone() {
        assertEquals(
                "refused.state_secret@1 LABEL, refused.other_law@2 LABEL, refused.third_party@0 LABEL_ALONE",
                aligned(grid(THIRD_PARTY, SECRET, LAW)));
    }

    @Test
    void aRowInAnotherTableIsFoundByItsLabelAloneUnlessItIsText() {
        assertEquals(
                "refused.state_secret@1 LABEL, refused.other_law@2 LABEL, refused.third_party@0 LABEL_ALONE",
                aligned(grid(THIRD_PARTY), grid(SECRET, LAW)));
        Block[] text = text(THIRD_PARTY.replace(" | ", "\t"));
        assertEquals("refused.state_secret@1 LABEL, refused.other_law@2 LABEL", aligned(text[0], grid(SECRET, LAW)));
    }

    @Test
    void aMovedRowThatStandsTwiceIsNotTaken() {
        assertEquals(
                "refused.state_secret@2 LABEL, refused.other_law@3 LABEL",
                aligned(grid(THIRD_PARTY, THIRD_PARTY, SECRET, LAW)));
    }

    @Test
    void aRowCalledLikeAColumnIsNotTakenByItsLabelAlone() {
        assertEquals(
                "refused.state_secret@1 LABEL, refused.other_law@2 LABEL", aligned(grid("3.其他" + SEVEN, SECRET, LAW)));
    }

    @Test
    void aRowThatLostItsLabelStandsInItsTurn() {
        assertEquals(
                "refused.state_secret@0 LABEL, refused.other_law@1 LABEL, "
                        + "refused.three_securities_one_stability@2 ORDER, refused.third_party@3 LABEL",
                aligned(grid(SECRET, LAW, "" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void twoRowsWithoutLabelsForOneAreNotTold() {
        assertEquals(
                "refused.state_secret@0 LABEL, refused.other_law@1 LABEL, refused.third_party@4 LABEL",
                aligned(grid(SECRET, LAW, "" + SEVEN, "" + SEVEN, THIRD_PARTY)));
    }

    @Test
    void aRowOfWordsIsNoRowThatLostItsLabel() {
        assertEquals(
                "refused.state_secret@0 LABEL, refused.other_law@1 LABEL, refused.third_party@3 LABEL",
                aligned(grid(SECRET, LAW, "小计 | 见附件 | 0 | 0 | 0 | 0 | 0 | 1", THIRD_PARTY)));
    }

    @Test
    void aLabelWithAPagesNumberAloneGivesItsPlaceToTheValuesBehind() {
        Block[] text = text(
                SECRET.replace(" | ", "\t"),
                LAW.replace(" | ", "\t"),
                "3.危及“三安全一稳定”",
                "7",
                "第二页",
                "1\t0\t0\t0\t0\t0\t1",
                THIRD_PARTY.replace(" | ", "\t"));
        assertEquals(
                "refused.state_secret@0 LABEL, refused.other_law@1 LABEL, "
                        + "refused.three_securities_one_stability@3 ORDER, refused.third_party@4 LABEL",
                aligned(text));
    }

    @Test
    void aMissingRowLeavesTheOthersInPlace() {
        assertEquals(
                "refused.state_secret@0 LABEL, refused.three_securities_one_stability@1 LABEL",
                aligned(grid(SECRET, SECURITY)));
    }

    private static String aligned(Block... blocks) {
        List<CandidateLine> lines = lines(blocks);
        return new SequenceAligner(form("ogi-2021").lines(), lines, new LabelScores(lines))
                .align().stream()
                        .map(match -> match.expected().row().id() + "@"
                                + match.candidate().index() + " " + match.placedBy())
                        .collect(Collectors.joining(", "));
    }
}
