package dev.gouji.read.page.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place.Box;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.document.Seen;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Glyph.Sight;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.page.content.Slant;
import dev.gouji.read.page.content.Typeset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of 600 by 800, with a table of two cells from 100 to 200 and from 200 to 300, 300 down and 20 high. */
class PageReaderTest {

    private final Typeset page = new Typeset();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<HiddenText> hidden = new ArrayList<>();
    private final List<ScannedArea> scans = new ArrayList<>();
    private boolean images;

    private void drawTable() {
        for (int x = 100; x <= 300; x += 100) {
            rulings.add(new Ruling(false, x, 300, 320));
        }
        rulings.add(new Ruling(true, 300, 100, 300));
        rulings.add(new Ruling(true, 320, 100, 300));
    }

    private List<Piece> read() throws UnreadableException {
        PageContent content = new PageContent(page.glyphs(), rulings, List.of(), images, scans, 600, 800);
        return PageReader.read(content, 3, new Budget(Limits.STANDARD), hidden);
    }

    /** The pieces from top to bottom, cells in brackets with {@code ?} for doubt. */
    private List<String> said() throws UnreadableException {
        return read().stream().map(PageReaderTest::said).toList();
    }

    private static String said(Piece piece) {
        if (piece instanceof Piece.Text text) {
            return text.text().text();
        }
        if (piece instanceof Piece.Ruled table) {
            return table.cells().stream()
                    .map(cell -> "[" + cell.cell().text()
                            + (cell.cell().seen().legibility() == Legibility.CLEAR ? "]" : "?]"))
                    .collect(Collectors.joining());
        }
        return "picture of page " + piece.page();
    }

    @Test
    void textAndTablesStandFromTopToBottom() throws UnreadableException {
        drawTable();
        page.set(100, 400, "下文").set(110, 310, "甲").set(210, 310, "12").set(100, 200, "上文");
        assertEquals(List.of("上文", "[甲][12]", "下文"), said());
    }

    @Test
    void aFrameOfOneCellPartsNothing() throws UnreadableException {
        rulings.addAll(List.of(
                new Ruling(true, 300, 100, 300),
                new Ruling(true, 320, 100, 300),
                new Ruling(false, 100, 300, 320),
                new Ruling(false, 300, 300, 320)));
        page.set(110, 310, "甲 12");
        assertEquals(List.of("甲 12"), said());
    }

    @Test
    void aPageNumberIsNoText() throws UnreadableException {
        page.set(100, 400, "下文").set(290, 780, "- 3 -");
        assertEquals(List.of("下文"), said());
    }

    @Test
    void columnsOfUprightGlyphsAreTextToo() throws UnreadableException {
        page.set(100, 200, "上文").column(500, 300, "竖排");
        assertEquals(List.of("上文", "竖排"), said());
    }

    @Test
    void aParagraphDoesNotGoOnOverATable() throws UnreadableException {
        drawTable();
        String full = "一二三四五六七八九十".repeat(5);
        page.set(50, 295, full).set(50, 325, "完");
        assertEquals(List.of(full, "[][]", "完"), said());
        rulings.clear();
        page.glyphs().clear();
        page.set(50, 295, full).set(50, 315, "完");
        assertEquals(List.of(full + "完"), said());
    }

    @ParameterizedTest
    @CsvSource({"12, [甲][12]", "13, [甲][12?]"})
    void whatIsCoveredInACellPutsItInDoubtIfItSaysSomethingElse(String covered, String table)
            throws UnreadableException {
        drawTable();
        page.set(110, 310, "甲").set(210, 310, "12").set(210, 310, covered, Sight.COVERED);
        assertEquals(List.of(table), said());
        assertEquals(covered.equals("12") ? 0 : 1, hidden.size());
    }

    @Test
    void whatIsCoveredOutsideTablesIsTold() throws UnreadableException {
        page.set(100, 400, "公开").set(100, 400, "公开", Sight.COVERED).set(100, 500, "不见", Sight.COVERED);
        assertEquals(List.of("公开"), said());
        assertEquals(List.of("不见"), hidden.stream().map(HiddenText::text).toList());
    }

    @Test
    void amongTextThatIsSeenInvisibleTextIsNone() throws UnreadableException {
        drawTable();
        page.set(110, 310, "甲").set(210, 310, "12").set(210, 310, "13", Sight.INVISIBLE);
        page.set(100, 400, "扫描", Sight.INVISIBLE);
        assertEquals(List.of("[甲][12?]"), said());
        assertEquals(1, hidden.size());
    }

    @ParameterizedTest
    @CsvSource({"1, 11, 2", "1, 10, 1"})
    void aPageOfMuchMoreInvisibleTextIsAScanThatAMachineRead(int seen, int invisible, int pieces)
            throws UnreadableException {
        page.set(100, 200, "见".repeat(seen)).set(100, 400, "字".repeat(invisible), Sight.INVISIBLE);
        assertEquals(pieces, said().size());
    }

    @Test
    void cellsThatAMachineReadAreInDoubt() throws UnreadableException {
        drawTable();
        page.set(110, 310, "甲", Sight.INVISIBLE).set(210, 310, "12", Sight.INVISIBLE);
        assertEquals(List.of("[甲?][12?]"), said());
    }

    @Test
    void theTextLayerOverAPictureStandsBesideWhatWasReadOfItsCells() throws UnreadableException {
        drawTable();
        page.set(110, 310, "由", Sight.SCANNED).set(210, 310, "12", Sight.SCANNED);
        page.set(110, 310, "甲", Sight.LAYER).set(210, 310, "13", Sight.LAYER).set(100, 400, "层", Sight.LAYER);
        ScannedCell figure = new ScannedCell(null, List.of(new Likely("12", 990, 990)), false, null);
        Box box = new Box(210, 305, 220, 315);
        scans.add(new ScannedArea(new Box(0, 0, 600, 800), List.of(new ScannedLine(box, figure, false)), Slant.NONE));
        List<Seen> cells = ((Piece.Ruled) read().get(0))
                .cells().stream().map(cell -> cell.cell().seen()).toList();
        assertEquals(List.of("[由?][12?]"), said());
        assertEquals("甲", cells.get(0).otherText());
        assertEquals("13", cells.get(1).otherText());
        assertEquals(
                List.of(new Likely("12", 990, 990), new Likely("13", 0, 0)),
                cells.get(1).scanned().likely());
        assertEquals(List.of(), hidden);
    }

    @Test
    void whatWasReadInACellThatMayBeAnotherIsInDoubtForGood() throws UnreadableException {
        drawTable();
        page.set(210, 310, "12", Sight.SCANNED);
        ScannedCell figure = new ScannedCell(null, List.of(new Likely("12", 990, 990)), false, null);
        ScannedLine line = new ScannedLine(new Box(210, 305, 220, 315), figure, true).unplaced();
        scans.add(new ScannedArea(new Box(0, 0, 600, 800), List.of(line), Slant.NONE));
        assertNull(((Piece.Ruled) read().get(0)).cells().get(1).cell().seen().scanned());
        assertEquals(List.of("[?][12?]"), said());
    }

    @Test
    void aPageThatSaysNothingAndShowsAPictureIsOne() throws UnreadableException {
        assertEquals(List.of(), said());
        images = true;
        assertEquals(List.of("picture of page 3"), said());
        drawTable();
        assertEquals(List.of("picture of page 3"), said());
        page.set(110, 310, "甲");
        assertEquals(List.of("[甲][]"), said());
    }

    @Test
    void aNumberThatRunsOverARulingPutsBothCellsInDoubt() throws UnreadableException {
        drawTable();
        page.set(190, 310, "1234");
        assertEquals(List.of("[12?][34?]"), said());
    }

    @Test
    void numbersOfTwoOperatorsOnBothSidesOfARulingAreTwo() throws UnreadableException {
        drawTable();
        page.set(190, 310, "12").set(200, 310, "34");
        assertEquals(List.of("[12][34]"), said());
        page.glyphs().clear();
        page.set(190, 310, "12").set(199, 310, "34");
        assertEquals(List.of("[12?][34?]"), said());
    }

    @Test
    void aLetterThatRunsOverARulingCutsNoNumber() throws UnreadableException {
        drawTable();
        page.set(186, 310, "12甲4");
        assertEquals(List.of("[12][甲4]"), said());
    }

    @Test
    void aLineThroughADigitPutsItsCellInDoubt() throws UnreadableException {
        drawTable();
        rulings.add(new Ruling(true, 310, 212, 219));
        page.set(110, 310, "甲").set(210, 310, "12");
        assertEquals(List.of("[甲][12?]"), said());
    }

    @Test
    void theCellsOfATurnedPageSayWhereTheyAreDisplayed() throws UnreadableException {
        for (char letter : "甲乙丙".toCharArray()) {
            page.glyphs()
                    .add(new Glyph("" + letter, 300, 100 + 10 * page.glyphs().size(), 10, 10, 1, 1, 0, Sight.SEEN));
        }
        Piece text = read().get(0);
        assertEquals("甲乙丙", said(text));
        assertEquals(95, text.box().y0(), 0.01);
        assertEquals(125, text.box().y1(), 0.01);
    }
}
