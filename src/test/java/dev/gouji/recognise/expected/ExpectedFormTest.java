package dev.gouji.recognise.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormRow;
import dev.gouji.form.Forms;
import dev.gouji.form.Wording;
import dev.gouji.recognise.text.PrintedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpectedFormTest {

    private static final ExpectedForm FORM = ExpectedForm.of(Forms.newest()).get(0);

    @Test
    void everyWordingOfEveryFormIsThereTheNewestFirst() {
        assertSame(FORM, ExpectedForm.all().get(0));
        assertEquals(
                Forms.all().stream().mapToInt(form -> form.variants().size()).sum(),
                ExpectedForm.all().size());
        assertEquals(
                List.of("three-rows", "one-row"),
                ExpectedForm.of(Forms.newest()).stream()
                        .map(form -> form.variant().id())
                        .toList());
        assertEquals(Forms.newest(), FORM.form());
    }

    @Test
    void linesAndPanelsAreNumberedThroughTheForm() {
        IntStream.range(0, FORM.lines().size())
                .forEach(i -> assertEquals(i, FORM.lines().get(i).index()));
        IntStream.range(0, FORM.panels().size())
                .forEach(i -> assertEquals(i, FORM.panels().get(i).index()));
        assertEquals(6, FORM.panels().size());
        assertEquals(4, FORM.panels(FORM.variant().table("proactive")).size());
    }

    @Test
    void aLineKnowsItsLabelItsSlotsAndItsPanel() {
        ExpectedLine line = FORM.lines().get(0);
        assertEquals("规章", line.label().core());
        assertEquals(3, line.width());
        assertEquals("本年废止件数", line.slots().get(1).own().core());
        assertEquals("proactive/regulations/repealed", line.slots().get(1).key().toString());
        assertEquals("repealed", line.slots().get(1).column().id());
        assertTrue(line.isLabelled());
        assertFalse(line.isCounted());
    }

    @Test
    void theLabelsOverAColumnStandAboveItsOwn() {
        ExpectedSlot business = line("received").slots().get(1);
        assertEquals("商业企业", business.own().core());
        assertEquals(
                List.of("法人或其他组织"),
                business.upper().stream().map(FoldedWording::core).toList());
    }

    @Test
    void tableFourIsOneLineWithoutALabel() {
        ExpectedLine review = FORM.lines().get(FORM.lines().size() - 1);
        assertFalse(review.isLabelled());
        assertNull(review.label());
        assertEquals(15, review.width());
        assertEquals(
                List.of("行政诉讼", "复议后起诉"),
                review.slots().get(14).upper().stream().map(FoldedWording::core).toList());
    }

    @Test
    void linesShareTablesAndPanels() {
        assertTrue(line("regulations").sharesTable(line("licensing")));
        assertFalse(line("regulations").sharesPanel(line("licensing")));
        assertTrue(line("penalties").sharesPanel(line("coercive_measures")));
        assertFalse(line("regulations").sharesTable(line("received")));
    }

    @Test
    void rowsOfIndicatorTablesHaveUnits() {
        ExpectedForm indicators = ExpectedForm.of(Forms.of("ogi-2014")).get(0);
        assertTrue(indicators.lines().stream().allMatch(ExpectedLine::isCounted));
    }

    @Test
    void aPanelKnowsTheLabelsOfGroupsAndColumns() {
        ExpectedPanel requests = line("received").panel();
        assertTrue(requests.isGroup(new PrintedText("三、本年度办理结果")));
        assertTrue(requests.isGroup(new PrintedText("（三）不予公开")));
        assertFalse(requests.isGroup(new PrintedText("（一）予以公开")));
        assertTrue(requests.isColumn(new PrintedText("自然人")));
        assertTrue(requests.isColumn(new PrintedText("申请人情况：自然人")));
        assertTrue(requests.isColumn(new PrintedText("法律服务机关")));
        assertFalse(requests.isColumn(new PrintedText("申请人情况")));
    }

    @Test
    void aPanelListsEverythingThatItPrints() {
        List<String> printed = FORM.panels().get(0).printedLabels();
        assertTrue(printed.containsAll(List.of("第二十条第（一）项", "规章", "规范性文件", "本年制发件数")));
        List<String> requests = line("received").panel().printedLabels();
        assertTrue(requests.containsAll(List.of("申请人情况", "法人或其他组织", "三、本年度办理结果", "（三）不予公开")));
        assertFalse(
                FORM.panels().stream().anyMatch(panel -> panel.printedLabels().contains(null)));
    }

    @Test
    void rowsAndGroupsAreThoseOfAllPanels() {
        assertTrue(FORM.rows().anyMatch(row -> row.core().equals("行政复议")));
        assertTrue(FORM.groups().anyMatch(group -> group.core().equals("行政诉讼")));
    }

    @Test
    void aLineBesideAnotherStandsInItsPlaceWithARowOfItsOwn() {
        ExpectedLine line = line("regulations");
        FormRow row = new FormRow("unlisted.1", new Wording("司法解释", List.of(), null), List.of(), "件");
        ExpectedLine beside = line.beside(row, List.of(line.slots().get(0).slot()));
        assertEquals(line.index(), beside.index());
        assertEquals("司法解释", beside.label().core());
        assertTrue(beside.isCounted());
        assertEquals(1, beside.width());
        assertTrue(beside.sharesPanel(line));
    }

    private static ExpectedLine line(String row) {
        return FORM.lines().stream()
                .filter(line -> line.isLabelled() && line.row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }
}
