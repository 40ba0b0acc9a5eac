package dev.gouji.recognise.loss;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.expected.ExpectedLine;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextLossesTest {

    private static final String THIRD_PARTY = "4.保护第三方合法权益";

    @Test
    void aTextWithAllItsCellsHasLostNone() {
        TextLosses losses = losses(align(requestsText(Map.of())), "");
        assertFalse(losses.ofCells());
        assertFalse(losses.ofBlanksInRuns());
    }

    @Test
    void aLineOfTextWithFewerValuesHasLostCells() {
        FormAlignment alignment = align(requestsText(Map.of("refused.third_party", THIRD_PARTY + " | 1 | 0 | 1")));
        TextLosses losses = losses(alignment, "");
        assertTrue(losses.ofCells());
        assertTrue(losses.mayHave(line(alignment, "received")));
        assertFalse(losses.mayHave(line(alignment, "licensing")));
    }

    @Test
    void aRowOfAGridHasLostNone() {
        assertFalse(losses(align(requests(Map.of("refused.third_party", THIRD_PARTY + " | 1 | 0 | 1"))), "")
                .ofCells());
    }

    @Test
    void aRunOfDigitsIsAsManyCellsAsItHasDigits() {
        assertFalse(losses(align(requestsText(Map.of("refused.third_party", THIRD_PARTY + " | 1000001"))), "")
                .ofCells());
        assertTrue(losses(align(requestsText(Map.of("refused.third_party", THIRD_PARTY + " | 100001"))), "")
                .ofCells());
    }

    @Test
    void aLabelInTextWithoutAnyValueHasLostThemAll() {
        FormAlignment alignment = align(requestsText(Map.of("refused.third_party", "")));
        assertFalse(losses(alignment, "").ofCells());
        assertTrue(losses(alignment, "保护第三方合法权益").ofCells());
    }

    @Test
    void blanksVanishFromRunsWhereOneIsTooShort() {
        assertFalse(losses(align(text(runTogether("0000000"))), "").ofBlanksInRuns());
        assertTrue(losses(align(text(runTogether("00000"))), "").ofBlanksInRuns());
    }

    /** Table 三 as one run of characters. */
    private static String runTogether(String thirdParty) {
        StringBuilder text = new StringBuilder();
        for (ExpectedLine line : form("ogi-2021").lines()) {
            if (line.table().id().equals("requests")) {
                boolean own = line.row().id().equals("refused.third_party");
                text.append(line.row().wording().label()).append(own ? thirdParty : "0000000");
            }
        }
        return text.toString();
    }

    @Test
    void aRunCannotBeASingleCell() {
        assertTrue(TextLosses.isRun(cell("000")));
        assertTrue(TextLosses.isRun(cell("1 2")));
        assertFalse(TextLosses.isRun(cell("100")));
        assertFalse(TextLosses.isRun(cell("")));
    }

    @Test
    void aLineMayHoldTheNextWhenThatWasNotFoundDirectlyBehind() {
        FormAlignment whole = align(requestsText(Map.of()));
        assertFalse(losses(whole, "").mayHoldTheNext(match(whole, "refused.other_law")));
        FormAlignment alignment = align(requestsText(Map.of("refused.third_party", "")));
        TextLosses losses = losses(alignment, "");
        assertTrue(losses.mayHoldTheNext(match(alignment, "refused.three_securities_one_stability")));
        assertFalse(losses.mayHoldTheNext(match(alignment, "refused.other_law")));
    }

    @Test
    void aRowOfAGridHoldsItsOwnValuesAlone() {
        FormAlignment alignment = align(requests(Map.of("refused.third_party", "")));
        assertFalse(losses(alignment, "").mayHoldTheNext(match(alignment, "refused.three_securities_one_stability")));
    }

    @Test
    void aNumberOnALineByItselfMayBeAPagesWhereCellsWereLost() {
        String alone = THIRD_PARTY + " | 1 | 0 | 0 | 0 | 0 | 0\n1";
        FormAlignment sound = align(requestsText(Map.of("refused.third_party", alone)));
        assertFalse(losses(sound, "").mayHoldAPageNumber(match(sound, "refused.third_party")));
        FormAlignment alignment = align(
                requestsText(Map.of("refused.third_party", alone, "refused.other_law", "2.其他法律行政法规禁止公开 | 0 | 0 | 0")));
        TextLosses losses = losses(alignment, "");
        assertTrue(losses.mayHoldAPageNumber(match(alignment, "refused.third_party")));
        assertFalse(losses.mayHoldAPageNumber(match(alignment, "received")));
    }

    @Test
    void aStrayNumberSaysThatOthersMayBePagesToo() {
        String alone = THIRD_PARTY + " | 1 | 0 | 0 | 0 | 0 | 0\n1";
        String surplus = "2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n7";
        FormAlignment alignment =
                align(requestsText(Map.of("refused.third_party", alone, "refused.other_law", surplus)));
        assertTrue(losses(alignment, "").mayHoldAPageNumber(match(alignment, "refused.third_party")));
    }

    @Test
    void rowsOfAnotherAlternativeInTheTextMakeThisOnesOwnRowsUnsure() {
        FormAlignment alignment = align(requestsText(Map.of()));
        String text = alignment.form().id().equals("three-rows") ? "其他处理" : "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请";
        assertFalse(losses(alignment, "").mayBeOfOtherVariant(match(alignment, "other.rest")));
        assertFalse(losses(alignment, text).mayBeOfOtherVariant(match(alignment, "received")));
    }

    private static TextLosses losses(FormAlignment alignment, String text) {
        return new TextLosses(alignment, new LostLines(alignment, text, Set.of(), NotRead.NOTHING), text);
    }
}
