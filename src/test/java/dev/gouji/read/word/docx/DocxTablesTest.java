package dev.gouji.read.word.docx;

import static dev.gouji.read.word.docx.DocxPackage.cell;
import static dev.gouji.read.word.docx.DocxPackage.p;
import static dev.gouji.read.word.docx.DocxPackage.tbl;
import static dev.gouji.read.word.docx.DocxPackage.tc;
import static dev.gouji.read.word.docx.DocxPackage.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.read.word.DrawnBlocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTablesTest {

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";

    private static String span(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    private static void assertDrawn(String expected, String... body) throws Exception {
        assertEquals(expected, DocxPackage.of(body).drawn());
    }

    @Test
    void columnSpansMoveTheCellsBehindThem() throws Exception {
        assertDrawn(
                "0: [0c3 法人][3 总计]\n1: [0 1][1 2][2 3][3 6]",
                tbl(tr(cell(span(3), p("法人")), tc("总计")), tr(tc("1"), tc("2"), tc("3"), tc("6"))));
    }

    @Test
    void continuedCellsBecomeOneRowSpanAndTheirStrayTextIsLeftOut() throws Exception {
        assertDrawn(
                "0: [0r3 （三）不予公开][1 1]\n1: [1 2]\n2: [1 3]",
                tbl(
                        tr(cell(RESTART, p("（三）不予公开")), tc("1")),
                        tr(cell(CONTINUE, p("stray")), tc("2")),
                        tr(cell("<w:vMerge w:val=\"continue\"/>", "<w:p/>"), tc("3"))));
    }

    @Test
    void aContinuedCellWithNothingAboveStandsForItself() throws Exception {
        assertDrawn(
                "0: [0 a][1 b]\n1: [0r2 c][1 d]\n2: [1 e]",
                tbl(tr(tc("a"), tc("b")), tr(cell(CONTINUE, p("c")), tc("d")), tr(cell(CONTINUE, "<w:p/>"), tc("e"))));
    }

    @Test
    void aWiderContinuationLeavesTheSurplusSlotsEmpty() throws Exception {
        assertDrawn(
                "0: [0r2 a][1 b][2 1]\n1: [2 2]",
                tbl(tr(cell(RESTART, p("a")), tc("b"), tc("1")), tr(cell(CONTINUE + span(2), "<w:p/>"), tc("2"))));
    }

    @Test
    void aNarrowerContinuationRepeatsTheTextSoThatCellsNeverOverlap() throws Exception {
        assertDrawn(
                "0: [0c2 a][2 1]\n1: [0r2 a][1 b][2 2]\n2: [1 c][2 3]",
                tbl(
                        tr(cell(RESTART + span(2), p("a")), tc("1")),
                        tr(cell(CONTINUE, "<w:p/>"), tc("b"), tc("2")),
                        tr(cell(CONTINUE, "<w:p/>"), tc("c"), tc("3"))));
    }

    @Test
    void cellsMergedAcrossByTheOldMarkBecomeOneColumnSpan() throws Exception {
        assertDrawn(
                "0: [0c2 a][2 b]",
                tbl(tr(
                        cell("<w:hMerge w:val=\"restart\"/>", p("a")),
                        cell("<w:hMerge w:val=\"continue\"/>", "<w:p/>"),
                        tc("b"))));
    }

    @Test
    void slotsLeftOutBeforeARowMoveItsCells() throws Exception {
        assertDrawn(
                "0: [0 a][1 b][2 c]\n1: [2 d]\n2: [0 e]",
                tbl(
                        tr(tc("a"), tc("b"), tc("c")),
                        tr("<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>", tc("d")),
                        tr("<w:trPr><w:gridAfter w:val=\"2\"/></w:trPr>", tc("e"))));
    }

    @Test
    void rowsMayLackCells() throws Exception {
        assertDrawn("0: [0 a][1 b]\n1: [0 c]", tbl(tr(tc("a"), tc("b")), tr(tc("c"))));
    }

    @Test
    void deletedAndHiddenRowsAreLeftOut() throws Exception {
        assertDrawn(
                "0: [0 a][1 1]\n1: [0 c][1 3]",
                tbl(
                        tr(tc("a"), tc("1")),
                        tr("<w:trPr><w:del w:id=\"1\"/></w:trPr>", tc("b"), tc("2")),
                        tr("<w:trPr><w:hidden/></w:trPr>", tc("b"), tc("2")),
                        tr("<w:trPr><w:ins w:id=\"1\"/></w:trPr>", tc("c"), tc("3"))));
    }

    @Test
    void aDeletedCellKeepsItsSlotWithoutItsText() throws Exception {
        assertDrawn("0: [0 a][1 ][2 3]", tbl(tr(tc("a"), cell("<w:cellDel w:id=\"1\"/>", p("2")), tc("3"))));
    }

    @Test
    void contentControlsHoldRowsCellsAndBlocks() throws Exception {
        assertDrawn(
                "before\n0: [0 a][1 1]\n1: [0 b][1 2]",
                sdt(p("before")),
                sdt(tbl(sdt(tr(tc("a"), sdt(tc("1")))), tr(tc("b"), cell("", sdt(p("2")))))));
    }

    @Test
    void aNestedTableFollowsTheTableThatHoldsIt() throws Exception {
        Document document = DocxPackage.of(
                        tbl(tr(tc("a"), cell("", p("b"), tbl(tr(tc("n"), tc("m"))), p("c"))), tr(tc("d"), tc("e"))),
                        p("after"))
                .read();
        assertEquals("0: [0 a][1 b\nc]\n1: [0 d][1 e]\n0: [0 n][1 m]\nafter", DrawnBlocks.draw(document.blocks()));
        assertEquals(
                List.of(new Place.InTable(0, 0, 0), new Place.InTable(1, 0, 0), Place.InTable.after(2)),
                document.blocks().stream().map(Block::place).toList());
        Cell last = ((Table) document.blocks().get(1)).cells().get(1);
        assertEquals(new Place.InTable(1, 0, 1), last.place());
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsDissolved() throws Exception {
        String inner = tbl(tr(tc("a"), tc("1")), tr(tc("b"), tc("2")));
        assertDrawn("一、总体情况\n0: [0 a][1 1]\n1: [0 b][1 2]", tbl(tr(cell("", p("一、总体情况"), inner))));
        assertDrawn(
                "标题\n0: [0 a][1 1]\n1: [0 b][1 2]\n结尾",
                tbl(tr(tc("标题"), tc("")), tr(cell("", inner), tc("")), tr(tc("结尾"), tc(""))));
    }

    @Test
    void aTableOfLabelsAndBlanksIsNoLayoutEvenWithATableInIt() throws Exception {
        assertDrawn(
                "0: [0 a][1 ]\n1: [0 b][1 ]\n0: [0 x][1 y]",
                tbl(tr(tc("a"), tc("")), tr(tc("b"), cell("", tbl(tr(tc("x"), tc("y")))))));
    }

    @Test
    void aFigureInABoxOfOneCellStaysInItsSlot() throws Exception {
        assertDrawn(
                "0: [0 a][1 12]\n1: [0 b][1 2]", tbl(tr(tc("a"), cell("", tbl(tr(tc("12"))))), tr(tc("b"), tc("2"))));
    }

    @Test
    void paragraphsOfACellAreLines() throws Exception {
        assertDrawn("0: [0 商业\n企业][1 x]", tbl(tr(cell("", p("商业"), "<w:p/>", p("企业")), tc("x"))));
    }

    @Test
    void textOutsideTablesKnowsHowManyTablesCameBefore() throws Exception {
        String table = tbl(tr(tc("a"), tc("b")));
        Document document =
                DocxPackage.of(p("x"), table, "<w:p/>", table, p("y")).read();
        assertEquals(
                List.of(
                        Place.InTable.after(0),
                        new Place.InTable(0, 0, 0),
                        new Place.InTable(1, 0, 0),
                        Place.InTable.after(2)),
                document.blocks().stream().map(Block::place).toList());
    }

    @Test
    void strictNamespacesAreRead() throws Exception {
        assertEquals(
                "0: [0c2 a][2 b]",
                DocxPackage.of(tbl(tr(cell(span(2), p("a")), tc("b")))).strict().drawn());
    }

    private static String sdt(String content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }
}
