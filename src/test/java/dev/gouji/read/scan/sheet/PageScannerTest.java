package dev.gouji.read.scan.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.LaidOutPages;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.line.LineCrop;
import dev.gouji.read.scan.line.PixelBox;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Paper;
import dev.gouji.read.scan.picture.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageScannerTest {

    /** The width of a page of 1000 pixels with 200 dots an inch, in points. */
    private static final double WIDTH = 360;

    /** Two rows of three cells: words, a number, and nothing; below them a line of words. */
    private static Paper page() {
        Paper page = new Paper(1_000, 800).grid(100, 100, 3, 2, 250, 80);
        for (int row = 0; row < 2; row++) {
            for (int k = 0; k < 6; k++) {
                page.character(120 + k * 30, 125 + row * 80, 24);
            }
            page.box(460, 125 + row * 80, 464, 149 + row * 80, 40);
        }
        for (int k = 0; k < 12; k++) {
            page.character(120 + k * 30, 400, 24);
        }
        return page;
    }

    /** Takes what is wide for words and what is narrow for a 1. */
    private static ReadLine byWidth(LineCrop line) {
        boolean words = line.box().width() > 2 * line.box().height();
        String text = words ? "\uFFFD" : "1";
        ScannedCell cell = new ScannedCell(null, List.of(new Likely(text, 990, 980)), false, null);
        return new ReadLine(words ? "甲乙丙丁戊己" : "1", 950, cell);
    }

    private static List<Block> blocks(GreyPicture picture, LineReaders readers) throws UnreadableException {
        Budget budget = new Budget(Limits.STANDARD);
        LaidOutPages pages = new LaidOutPages(budget);
        pages.add(new PageScanner(readers, budget).scan(picture, picture.width() * WIDTH / 1_000));
        return pages.document(List.of()).blocks();
    }

    private static List<Cell> cells(GreyPicture picture, LineReaders readers) throws UnreadableException {
        return blocks(picture, readers).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow()
                .cells();
    }

    @Test
    void aLineThatTellsWhichWayIsUpIsReadOnce() throws UnreadableException {
        List<PixelBox> read = new ArrayList<>();
        blocks(page().picture(), line -> {
            read.add(line.box());
            return byWidth(line);
        });
        assertEquals(5, read.size());
        assertEquals(5, Set.copyOf(read).size());
    }

    @Test
    void aFigureOfAPictureIsInDoubtAndHasWhatItsReadersMakeOfIt() throws UnreadableException {
        Cell figure = cells(page().picture(), PageScannerTest::byWidth).get(1);
        assertEquals("1", figure.text());
        assertEquals(Legibility.DOUBTFUL, figure.legibility());
        assertEquals(Reason.SCANNED, figure.seen().reason());
        assertEquals(new Likely("1", 990, 980), figure.seen().scanned().likely().get(0));
    }

    @Test
    void readersThatDifferSaySo() throws UnreadableException {
        LineReaders differing = line -> new ReadLine(
                "1",
                900,
                new ScannedCell(null, List.of(new Likely("1", 900, 100), new Likely("7", 90, 800)), false, null));
        Cell figure = cells(page().picture(), differing).get(1);
        assertEquals(Reason.READERS_DIFFER, figure.seen().reason());
    }

    @Test
    void wordsOfWhichTheirReaderIsSureAreClear() throws UnreadableException {
        Cell label = cells(page().picture(), PageScannerTest::byWidth).get(0);
        assertEquals("甲乙丙丁戊己", label.text());
        assertEquals(Legibility.CLEAR, label.legibility());
    }

    @Test
    void wordsOfWhichItIsNotAreInDoubt() throws UnreadableException {
        LineReaders unsure = line -> new ReadLine("甲乙", 500, byWidth(line).cell());
        assertEquals(Legibility.DOUBTFUL, cells(page().picture(), unsure).get(0).legibility());
    }

    @Test
    void aBlankCellIsInDoubtTooAndItsShapeIsBare() throws UnreadableException {
        Cell blank = cells(page().picture(), PageScannerTest::byWidth).get(2);
        assertTrue(blank.isBlank());
        assertEquals(Legibility.DOUBTFUL, blank.legibility());
        assertEquals("", blank.seen().scanned().shape());
    }

    @Test
    void aBlankCellWithATraceOfSomethingIsNotBare() throws UnreadableException {
        GreyPicture picture = page().box(700, 130, 712, 140, 217).picture();
        assertEquals(
                null,
                cells(picture, PageScannerTest::byWidth).get(2).seen().scanned().shape());
    }

    @Test
    void aLineThatNobodyCanReadIsNoBlank() throws UnreadableException {
        LineReaders blind = line -> new ReadLine("", 0, byWidth(line).cell());
        GreyPicture picture = page().picture();
        LineReaders half = line -> line.box().x0() > 400 && line.box().x0() < 500 ? blind.read(line) : byWidth(line);
        assertEquals(Legibility.ILLEGIBLE, cells(picture, half).get(1).legibility());
    }

    @Test
    void whatCannotBeALineOfWritingIsNoBlank() throws UnreadableException {
        GreyPicture picture =
                page().box(690, 106, 694, 172, 40).box(700, 106, 704, 172, 40).picture();
        assertFalse(cells(picture, PageScannerTest::byWidth).get(2).isBlank());
    }

    @Test
    void aPlaceIsThatInThePictureWhenTheSheetLayAskew() throws UnreadableException {
        GreyPicture askew = askew();
        Cell figure = cells(askew, PageScannerTest::byWidth).get(4);
        double top = ((Place.OnPage) figure.place()).box().y0() * 1_000 / WIDTH;
        // the upper ruling of the second row, seventeen pixels lower in the middle of its second cell
        assertEquals(180 + 0.03 * (475 - 500), top, 4);
    }

    private static GreyPicture askew() {
        return dev.gouji.read.scan.straight.Straightening.straight(
                page().picture(), new dev.gouji.read.page.content.Slant(500, 400, -0.03, 0, 0.03, 0));
    }

    /** Is sure of words in the left half of the page alone, where they stand when it is upright. */
    private static ReadLine atLeft(LineCrop line) {
        ReadLine read = byWidth(line);
        return new ReadLine(read.text(), line.box().x0() < 400 ? 900 : 100, read.cell());
    }

    @Test
    void aPageThatIsReadWellIsNotTurned() throws UnreadableException {
        PageContent content =
                new PageScanner(PageScannerTest::atLeft, new Budget(Limits.STANDARD)).scan(page().picture(), WIDTH);
        assertEquals(0, content.glyphs().get(0).turn());
    }

    @Test
    void aPageOnItsHeadIsReadTheWayInWhichItsLinesAreReadBest() throws UnreadableException {
        GreyPicture onHead = Resampling.turned(page().picture(), 2);
        PageContent content = new PageScanner(PageScannerTest::atLeft, new Budget(Limits.STANDARD)).scan(onHead, WIDTH);
        assertEquals(2, content.glyphs().get(0).turn());
        assertEquals(WIDTH, content.width(), 0.01);
    }

    @Test
    void anEmptyPageIsAPicture() throws UnreadableException {
        List<Block> blocks = blocks(new Paper(400, 500).picture(), PageScannerTest::byWidth);
        assertEquals(1, blocks.size());
        assertTrue(blocks.get(0) instanceof dev.gouji.document.PageImage);
    }
}
