package dev.gouji.recognise.loss;

import static dev.gouji.recognise.sketch.AlignedReport.align;
import static dev.gouji.recognise.sketch.AlignedReport.alignOld;
import static dev.gouji.recognise.sketch.AlignedReport.indicators;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static dev.gouji.recognise.sketch.AlignedReport.requests;
import static dev.gouji.recognise.sketch.AlignedReport.requestsText;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Unread;
import dev.gouji.recognise.align.FormAlignment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LostLinesTest {

    @Test
    void aRowThatIsNowhereIsMissing() {
        assertLost(false, "refused.third_party", requests(Map.of("refused.third_party", "")));
    }

    @Test
    void aRowOfValuesInItsPlaceMayBeIt() {
        assertLost(
                true,
                "refused.third_party",
                requests(Map.of("refused.third_party", "案卷查阅 | 1 | 0 | 0 | 0 | 0 | 0 | 1")));
    }

    @Test
    void aLabelWithoutValuesIsLost() {
        assertLost(true, "refused.third_party", requests(Map.of("refused.third_party", "4.保护第三方合法权益>8")));
    }

    @Test
    void aLongLabelIsLostWhereverItStandsInTheText() {
        Block table = requests(Map.of("refused.third_party", ""));
        assertLost(true, "refused.third_party", "保护第三方合法权益", table);
        assertLost(false, "not_processed.repeated", "重复申请", requests(Map.of("not_processed.repeated", "")));
    }

    @Test
    void aLineWithMoreValuesThanItsOwnMayHoldTheNext() {
        Block[] text = requestsText(Map.of(
                "refused.other_law",
                "2.其他法律行政法规禁止公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 2",
                "refused.three_securities_one_stability",
                ""));
        assertLost(true, "refused.three_securities_one_stability", text);
    }

    @Test
    void aTableOfWhichManyLabelsStandInTheTextIsLost() {
        FormAlignment alignment = align(requests(Map.of()));
        String labels = "规章行政规范性文件行政许可行政处罚行政强制行政事业性收费";
        assertEquals(true, lost(alignment, "licensing", labels));
        assertEquals(false, lost(alignment, "licensing", "规章行政规范性文件"));
    }

    @Test
    void anIndicatorIsLostWhereItsLabelStandsByItself() {
        FormAlignment alignment = alignOld(indicators(Map.of("applications.fax", "")));
        assertEquals(false, lost(alignment, "applications.fax", "没有传真"));
        assertEquals(true, lost(alignment, "applications.fax", "另有传真申请数"));
    }

    @Test
    void anIndicatorIsNotThereWhereAnotherOfTheSameNameIs() {
        FormAlignment alignment = alignOld(indicators(Map.of("reconsiderations.other", "")));
        assertEquals(false, lost(alignment, "reconsiderations.other", "其他情形数"));
        FormAlignment neither = alignOld(indicators(Map.of("reconsiderations.other", "", "lawsuits.other", "")));
        assertEquals(true, lost(neither, "reconsiderations.other", "其他情形数"));
    }

    @Test
    void noLineOfATableIsMissingWhereALabelOrANumberOfItWasLeftOver() {
        Block table = requests(Map.of());
        assertLost(false, "licensing", table);
        assertLost(true, "licensing", table, grid("行政许可 | 甲"));
        assertLost(true, "licensing", table, grid("甲 | 318"));
        assertLost(false, "licensing", table, grid("甲 | 乙"));
        assertLost(false, "licensing", table, grid("规章 | 甲"));
    }

    @Test
    void numbersInTextAreLeftOverWhereTheyAreMany() {
        Block table = requests(Map.of());
        assertLost(false, "licensing", table, text("浏览次数 | 318")[0]);
        assertLost(true, "licensing", table, text("0 | 6 | 41")[0]);
    }

    @Test
    void aRowOfValuesInATableWithoutAPlaceMayBeALineOfAnother() {
        Block table = requests(Map.of("refused.third_party", ""));
        assertLost(false, "refused.third_party", table, grid("甲 | 8 | 9"));
        assertLost(true, "refused.third_party", table, grid("1 | 0 | 0 | 0 | 0 | 0 | 1"));
    }

    @Test
    void nothingIsMissingWhereAnythingWasReadFromAPicture() {
        Block table = requests(Map.of("carried_out", ""));
        Block word = new Paragraph(Seen.of("甲", Sight.unsure(Reason.SCANNED)), Place.InTable.after(0));
        Document scanned = Document.of(List.of(word, table));
        assertTrue(lost(NotRead.of(scanned, List.of(table), List::of), "carried_out", table));
        Document stored = Document.of(List.of(new Paragraph("甲", Place.InTable.after(0)), table));
        assertFalse(lost(NotRead.of(stored, List.of(table), List::of), "carried_out", table));
    }

    @Test
    void nothingIsMissingWhereAPictureOrAPartWasNotRead() {
        Block table = requests(Map.of("carried_out", ""));
        Document broken = new Document(
                List.of(table), List.of(), null, List.of(new Notice(ErrorCode.DAMAGED, new Message("坏", "broken"))));
        Block picture = new PageImage(new Place.InTable(0, 0, 0));
        assertTrue(lost(NotRead.of(broken, broken.blocks(), List::of), "carried_out", table));
        assertTrue(lost(NotRead.of(Document.of(List.of(table)), List.of(table, picture), List::of), "fees", table));
        assertFalse(lost(NotRead.of(Document.of(List.of(table)), List.of(table), List::of), "carried_out", table));
    }

    @Test
    void aLineIsNotMissingWhereAPartThatIsNoContentHasItsLabel() {
        Block table = requests(Map.of("carried_out", ""));
        assertTrue(lost(script("四、结转下年度继续办理 8"), "carried_out", table));
        assertFalse(lost(script("四、结转下年度继续办理 8"), "fees", table));
        assertTrue(lost(script("行政事业性收费"), "licensing", table));
    }

    private static NotRead script(String text) {
        Unread part = new Unread(new Message("脚本", "a script"), new Message("另存", "save"), text);
        return NotRead.of(Document.of(List.of()), List.of(), () -> List.of(part));
    }

    private static boolean lost(NotRead notRead, String row, Block... blocks) {
        FormAlignment alignment = align(blocks);
        return new LostLines(alignment, "", Set.of(), notRead).isLost(line(alignment, row));
    }

    private static void assertLost(boolean lost, String row, Block... blocks) {
        assertLost(lost, row, "", blocks);
    }

    private static void assertLost(boolean lost, String row, String text, Block... blocks) {
        assertEquals(lost, lost(align(blocks), row, text));
    }

    private static boolean lost(FormAlignment alignment, String row, String text) {
        return new LostLines(alignment, text, Set.of(), NotRead.NOTHING).isLost(line(alignment, row));
    }
}
