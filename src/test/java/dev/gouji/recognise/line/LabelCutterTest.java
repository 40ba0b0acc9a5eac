package dev.gouji.recognise.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Run-together text, and its pieces; values in square brackets. */
class LabelCutterTest {

    private static final LabelCutter CUTTER =
            new LabelCutter(List.of("规章", "规范性文件", "行政规范性文件", "（一）予以公开", "（二）部分公开", "行政许可", "传真申请数", "网络申请数", "项"));

    @Test
    void textIsCutAtTheLabels() {
        assertEquals(List.of("规章", "[007]", "规范性文件", "[7777166]"), cut("规章007规范性文件7777166"));
    }

    @Test
    void theLongestLabelIsTaken() {
        assertEquals(List.of("行政规范性文件", "[3]"), cut("行政规范性文件3"));
    }

    @Test
    void theLastDigitOfAValueIsNotTheNumberOfALabel() {
        LabelCutter cutter = new LabelCutter(List.of("行政许可", "3.其他", "其他对外管理服务事项"));
        assertEquals(List.of("行政许可", "[35043]", "其他对外管理服务事项", "[031]"), cut(cutter, "行政许可35043其他对外管理服务事项031"));
        assertEquals(List.of("行政许可", "[35]", "3.其他", "[0]"), cut(cutter, "行政许可35 3.其他0"));
    }

    @Test
    void labelsAreFoundHoweverTheyAreWritten() {
        assertEquals(List.of("予以公開", "[1]"), cut("予以公開1"));
        assertEquals(List.of("一）予以 公开", "[1]"), cut("（一）予以 公开：1"));
    }

    @Test
    void valuesBehindALabelArePartedAtWhiteSpace() {
        assertEquals(List.of("规章", "[1]", "[-]", "[3]"), cut("规章1 - 3"));
    }

    @Test
    void aUnitBeforeTheValuesIsAPieceOfItsOwn() {
        assertEquals(List.of("传真申请数", "件", "[3]", "网络申请数", "件", "[4]"), cut("传真申请数件3网络申请数件4"));
    }

    @Test
    void otherWordsAreOnePiece() {
        assertEquals(List.of("规章", "共计三件", "行政许可", "[2]"), cut("规章共计三件行政许可2"));
    }

    @Test
    void theHeadingOfTheNextSectionIsNoValue() {
        assertEquals(List.of("规章", "[3]", "三、收到申请情况", "行政许可", "[1]"), cut("规章3三、收到申请情况行政许可1"));
    }

    @Test
    void piecesKnowWhereTheyStand() {
        List<Atom> atoms = CUTTER.cut(line("规章007规范性文件7"));
        assertEquals(new Place.InText(1, 6), atoms.get(2).place());
        assertEquals(new Place.InText(1, 11), atoms.get(3).place());
        assertTrue(atoms.stream().allMatch(Atom::glued));
    }

    @Test
    void fiveLabelsWithValuesAreATableThatRanTogether() {
        String rows = "规章12规范性文件34予以公开56部分公开78";
        String words = "以下为本年度统计的全部数据请各单位核对后按期报送不得漏报误报或者迟报";
        assertFalse(CUTTER.isRunTogether(words + rows + "各有"));
        assertTrue(CUTTER.isRunTogether(words + rows + "行政许可9"));
        assertFalse(CUTTER.isRunTogether(rows + "行政许可9"));
    }

    @Test
    void aTextThatEndsInALabelKeepsTheValueBefore() {
        assertEquals(List.of("规章", "[7]", "行政规"), cut("规章7行政规"));
        assertEquals(List.of("规章", "7件，"), cut("规章7件，"));
        LabelCutter numbered = new LabelCutter(List.of("规章", "2.行政许可", "行政许可"));
        assertEquals(List.of("规章", "72行政"), cut(numbered, "规章72行政"));
    }

    @Test
    void otherWordsBehindTheLastValueOfAnIndicatorAreNoneOfIt() {
        assertEquals(List.of("网络申请数", "件", "[02]", " 附件下载"), cut("网络申请数件02 附件下载"));
        assertEquals(List.of("网络申请数", "2 附件下载"), cut("网络申请数2 附件下载"));
    }

    @Test
    void aHeaderBeforeOneRowIsATableThatRanTogether() {
        LabelCutter cutter = new LabelCutter(List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章"));
        assertTrue(cutter.isRunTogether("第二十条第（一）项信息内容 本年制发件数 本年废止件数 现行有效件数规章007"));
        assertFalse(cutter.isRunTogether("包括信息内容、本年制发件数、本年废止件数、现行有效件数，其中规章3"));
    }

    @Test
    void aRowIsLabelsWithValuesThatTouchThem() {
        assertEquals(List.of("规章", "[0053]"), row("规章0053"));
        assertEquals(List.of(), row("规章 0053"));
        assertEquals(List.of(), row("本年规章0053"));
        assertEquals(List.of(), row("规章"));
        assertEquals(List.of(), row("0053"));
        assertEquals(List.of(), row(""));
    }

    @Test
    void aLabelIsKnownByItsCore() {
        assertTrue(CUTTER.isLabel(new PrintedText("一、予以公开")));
        assertFalse(CUTTER.isLabel(new PrintedText("予以公")));
        assertFalse(CUTTER.isLabel(new PrintedText("")));
        assertFalse(CUTTER.isLabel(new PrintedText("项")));
    }

    @Test
    void aPieceOfALabelIsPartOfIt() {
        assertTrue(CUTTER.isPartOfLabel(new PrintedText("范性文")));
        assertTrue(CUTTER.isPartOfLabel(new PrintedText("规章 行政许可")));
        assertTrue(CUTTER.isPartOfLabel(new PrintedText("规章 等等 行政许可")));
        assertFalse(CUTTER.isPartOfLabel(new PrintedText("规章 等等")));
        assertFalse(CUTTER.isPartOfLabel(new PrintedText("工作情况")));
    }

    private static List<String> cut(String text) {
        return cut(CUTTER, text);
    }

    private static List<String> cut(LabelCutter cutter, String text) {
        return told(cutter.cut(line(text)));
    }

    private static List<String> row(String text) {
        return told(CUTTER.cutRow(line(text), new PrintedTexts()));
    }

    private static List<String> told(List<Atom> atoms) {
        return atoms.stream()
                .map(atom -> atom.value() ? "[" + atom.text() + "]" : atom.text())
                .toList();
    }

    private static TextLine line(String text) {
        return new TextLine(Seen.of(text), new Place.InText(1, 1), 0);
    }
}
