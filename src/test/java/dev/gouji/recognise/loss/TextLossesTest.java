package dev.gouji.recognise.loss;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static dev.gouji.recognise.sketch.AlignedReport.form;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.match;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Paragraph;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.label.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextLossesTest {

    private static final String THIRD_PARTY = "4.保护第三方合法权益";
    private static final String ZEROS = " | 0".repeat(7);

    /** Table 三 with （六）其他处理 in one row. */
    private static final Map<String, String> ONE_ROW =
            Map.of("other.correction_overdue", "（六）其他处理" + ZEROS, "other.fee_unpaid", "", "other.rest", "");

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
    void aLineHoldsItsOwnValuesWhereTheNextStandsDirectlyBehindIt() {
        String swapped = THIRD_PARTY + ZEROS + "\n3.危及“三安全一稳定”" + ZEROS;
        FormAlignment before = align(
                requestsText(Map.of("refused.three_securities_one_stability", swapped, "refused.third_party", "")));
        assertTrue(losses(before, "").mayHoldTheNext(match(before, "refused.three_securities_one_stability")));
        String query = "8.属于行政查询事项" + ZEROS + "\n" + THIRD_PARTY + ZEROS;
        FormAlignment between =
                align(requestsText(Map.of("refused.third_party", query, "refused.administrative_query", "")));
        assertTrue(losses(between, "").mayHoldTheNext(match(between, "refused.three_securities_one_stability")));
    }

    @Test
    void theLastLineOfATableOrOfAnIndicatorHoldsNoOtherOne() {
        FormAlignment alignment = align(requestsText(Map.of()));
        assertFalse(losses(alignment, "").mayHoldTheNext(match(alignment, "carried_out")));
        FormAlignment old = alignOld(indicatorsText());
        assertFalse(losses(old, "").mayHoldTheNext(match(old, "applications.in_person")));
    }

    @Test
    void aTextThatEndsInAValueWithinATableIsCutOffInThatLine() {
        Block[] text = endingIn("refused.third_party", THIRD_PARTY + " | 1 | 0");
        FormAlignment alignment = align(text);
        TextLosses losses = losses(alignment, folded(text));
        assertTrue(losses.endsIn(match(alignment, "refused.third_party")));
        assertFalse(losses.endsIn(match(alignment, "refused.three_securities_one_stability")));
        assertTrue(losses.isCutOff(line(alignment, "refused.third_party")));
        assertFalse(losses.isCutOff(line(alignment, "refused.three_securities_one_stability")));
    }

    @Test
    void whatStandsBehindTheCutWasNotLost() {
        Block[] text = endingIn("refused.third_party", THIRD_PARTY + " | 1 | 0");
        assertFalse(losses(align(text), folded(text)).ofCells());
    }

    @Test
    void aTextWithAFewWordsBehindALineIsCutOffBehindIt() {
        Block[] text = endingIn("refused.third_party", THIRD_PARTY + ZEROS + "\n5.属于三类");
        FormAlignment alignment = align(text);
        TextLosses losses = losses(alignment, folded(text));
        assertFalse(losses.endsIn(match(alignment, "refused.third_party")));
        assertFalse(losses.isCutOff(line(alignment, "refused.third_party")));
        assertTrue(losses.isCutOff(line(alignment, "refused.internal_affairs")));
    }

    @Test
    void aTextThatGoesOnForLongerThanALabelIsNotCutOff() {
        assertTrue(isCutOffBefore("refused.internal_affairs", "有".repeat(40)));
        assertFalse(isCutOffBefore("refused.internal_affairs", "有".repeat(41)));
    }

    @Test
    void aTextThatEndsWithATableIsNotCutOff() {
        Block[] text = requestsText(Map.of("carried_out", "四、结转下年度继续办理" + ZEROS + "\n完"));
        assertFalse(losses(align(text), folded(text))
                .isCutOff(form("ogi-2021").lines().get(form("ogi-2021").lines().size() - 1)));
    }

    @Test
    void aTableThatEndsEarlyIsNotCutOff() {
        FormAlignment alignment = align(requests(Map.of("carried_out", "")));
        TextLosses losses = losses(alignment, "0000000");
        assertFalse(losses.endsIn(match(alignment, "handled")));
        assertFalse(losses.isCutOff(line(alignment, "carried_out")));
    }

    @Test
    void valuesBeforeTheBeginningOfTheNextLabelAreNoneOfItsOwn() {
        assertFalse(mayHoldTheNext("refused.third_party", THIRD_PARTY, "5.属于"));
        assertTrue(mayHoldTheNext("refused.third_party", THIRD_PARTY, "5."));
        assertTrue(mayHoldTheNext("refused.third_party", THIRD_PARTY, "联系电话"));
    }

    @Test
    void theNextLabelMayBeginWithThoseOfItsGroups() {
        assertFalse(mayHoldTheNext("refused.administrative_query", "8.属于行政查询事项", "（四）无法提供 1.本机关"));
        assertFalse(mayHoldTheNext("refused.administrative_query", "8.属于行政查询事项", "1.本机关"));
        assertFalse(mayHoldTheNext("carried_in", "二、上年结转政府信息公开申请数量", "三、本年度办理结果（一）予以"));
    }

    /** Whether a line of text, behind which the text ends in a few words, may hold the values of the next one. */
    private static boolean mayHoldTheNext(String row, String label, String end) {
        Block[] text = endingIn(row, label + ZEROS + "\n" + end);
        FormAlignment alignment = align(text);
        return losses(alignment, folded(text)).mayHoldTheNext(match(alignment, row));
    }

    private static boolean isCutOffBefore(String row, String words) {
        Block[] text = endingIn("refused.third_party", THIRD_PARTY + ZEROS + "\n" + words);
        FormAlignment alignment = align(text);
        return losses(alignment, folded(text)).isCutOff(line(alignment, row));
    }

    @Test
    void rowsOfAnotherAlternativeInTheTextMakeThisOnesOwnRowsUnsure() {
        FormAlignment alignment = align(requestsText(ONE_ROW));
        String common = "一本年新收政府信息公开申请数量六其他处理";
        assertFalse(losses(alignment, common).mayBeOfOtherVariant(match(alignment, "other.all")));
        TextLosses losses = losses(alignment, "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请");
        assertTrue(losses.mayBeOfOtherVariant(match(alignment, "other.all")));
        assertFalse(losses.mayBeOfOtherVariant(match(alignment, "received")));
    }

    @Test
    void aRowOfAGridIsOfItsOwnAlternative() {
        Block[] blocks = text("规章\t0\t0\t0", "行政规范性文件\t0\t0\t0", "行政许可\t0", "行政处罚\t0", "行政强制\t0");
        Block[] all =
                Stream.concat(Stream.of(blocks), Stream.of(requests(ONE_ROW))).toArray(Block[]::new);
        FormAlignment alignment = align(all);
        TextLosses losses = losses(alignment, "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请");
        assertFalse(losses.mayBeOfOtherVariant(match(alignment, "other.all")));
    }

    /** Table 三 as text that ends in a row, which is printed as a test says. */
    private static Block[] endingIn(String row, String end) {
        List<String> rows = form("ogi-2021").lines().stream()
                .filter(line -> line.table().id().equals("requests"))
                .map(line -> line.row().id())
                .toList();
        Map<String, String> printed = new HashMap<>();
        rows.subList(rows.indexOf(row), rows.size()).forEach(behind -> printed.put(behind, ""));
        printed.put(row, end);
        return requestsText(printed);
    }

    /** The indicators of 2014 as text without one of them, all 0. */
    private static Block[] indicatorsText() {
        StringBuilder text = new StringBuilder();
        for (ExpectedLine line : form("ogi-2014").lines()) {
            boolean lost = line.row().id().equals("applications.fax");
            text.append(
                    lost ? "" : line.row().wording().label() + "\t" + line.row().unit() + "\t0\n");
        }
        return text(text.toString().split("\n"));
    }

    /** All the text of a document, folded. */
    private static String folded(Block... blocks) {
        return Stream.of(blocks)
                .map(block -> Folding.fold(((Paragraph) block).text()))
                .collect(Collectors.joining(" "));
    }

    private static TextLosses losses(FormAlignment alignment, String text) {
        return new TextLosses(alignment, new LostLines(alignment, text, Set.of(), NotRead.NOTHING), text);
    }
}
