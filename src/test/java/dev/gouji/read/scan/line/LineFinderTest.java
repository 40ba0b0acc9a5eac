package dev.gouji.read.scan.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Paper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineFinderTest {

    private static final PixelBox CELL = new PixelBox(10, 10, 210, 110);

    private static Paper cell() {
        return new Paper(220, 120).grid(10, 10, 1, 1, 200, 100);
    }

    private static FoundLines found(Paper paper) {
        return new LineFinder(paper.picture(), 200).inCell(CELL);
    }

    @Test
    void twoLinesOfACellAreTwo() {
        Paper paper = cell();
        for (int k = 0; k < 4; k++) {
            paper.character(30 + k * 30, 25, 24).character(30 + k * 30, 60, 24);
        }
        List<LineCrop> lines = found(paper).lines();
        assertEquals(2, lines.size());
        assertEquals(new PixelBox(30, 25, 144, 49), lines.get(0).box());
        assertEquals(new PixelBox(30, 60, 144, 84), lines.get(1).box());
    }

    @Test
    void theRulingsAroundACellAreNoWriting() {
        FoundLines blank = found(cell());
        assertTrue(blank.lines().isEmpty());
        assertTrue(blank.clear());
        assertFalse(blank.more());
    }

    @Test
    void writingThatTouchesARulingIsCutFromIt() {
        List<LineCrop> lines = found(cell().character(60, 12, 24)).lines();
        assertEquals(1, lines.size());
        assertEquals(60, lines.get(0).box().x0());
        assertEquals(84, lines.get(0).box().x1());
    }

    @Test
    void aFaintTraceIsNoLineAndLeavesTheCellUnclear() {
        FoundLines faint = found(cell().box(90, 50, 100, 62, 216));
        assertTrue(faint.lines().isEmpty());
        assertFalse(faint.clear());
    }

    @Test
    void whatIsTooHighForALineIsMoreInk() {
        assertTrue(
                found(cell().box(90, 14, 93, 104, 40).box(60, 55, 120, 58, 40)).more());
    }

    @Test
    void aSpeckBesideAStrokeBelongsToIt() {
        Paper four = cell().box(60, 40, 64, 64, 40).box(67, 52, 68, 53, 40);
        GreyPicture clean = found(four).lines().get(0).clean();
        assertTrue(hasInk(clean, clean.width() - 14, clean.width() - 1));
    }

    @Test
    void aSpeckAloneIsCleanedAwayFromOneReaderAlone() {
        Paper dirty = cell().box(60, 40, 64, 64, 40).box(72, 52, 73, 53, 40);
        LineCrop line = found(dirty).lines().get(0);
        assertFalse(hasInk(line.clean(), line.clean().width() - 4, line.clean().width() - 1));
        assertTrue(hasInk(line.plain(), line.plain().width() - 8, line.plain().width() - 1));
    }

    private static boolean hasInk(GreyPicture picture, int from, int to) {
        for (int y = 0; y < picture.height(); y++) {
            for (int x = Math.max(0, from); x <= to; x++) {
                if (picture.at(x, y) < 120) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void dotsAboveAStrokeAreOfItsLine() {
        Paper paper = cell().box(60, 40, 64, 43, 40).box(58, 50, 80, 62, 40);
        assertEquals(1, found(paper).lines().size());
    }

    private static List<Integer> wordsOf(Paper open) {
        return new LineFinder(open.picture(), 200)
                .inOpen(new PixelBox(0, 0, 399, 59)).lines().stream()
                        .map(line -> line.box().x0())
                        .toList();
    }

    /** As wide and high as a digit of a line of 26 pixels. */
    private static Paper digit(Paper paper, int x) {
        return paper.box(x, 22, x + 10, 41, 40);
    }

    @Test
    void whiteThatMayPartColumnsPartsLinesOutsideTables() {
        Paper open =
                new Paper(400, 60).character(20, 20, 24).character(50, 20, 24).character(200, 20, 24);
        assertEquals(List.of(20, 200), wordsOf(open));
    }

    @Test
    void figuresOutsideTablesArePartedByLessWhiteThanWords() {
        assertEquals(List.of(20, 64), wordsOf(digit(digit(digit(new Paper(400, 60), 20), 34), 64)), "12 3");
        assertEquals(List.of(20), wordsOf(digit(digit(new Paper(400, 60), 20), 42)), "1 2 of one number");
        assertEquals(List.of(20, 50), wordsOf(digit(new Paper(400, 60), 20).box(50, 31, 66, 33, 40)), "1 -");
        Paper words = new Paper(400, 60).character(20, 20, 24).character(64, 20, 24);
        assertEquals(List.of(20), wordsOf(words));
    }

    @Test
    void aFigureIsPartedFromItsLabelByAWideGapAlone() {
        assertEquals(List.of(20, 74), wordsOf(digit(new Paper(400, 60).character(20, 20, 24), 74)));
        assertEquals(List.of(20), wordsOf(digit(new Paper(400, 60).character(20, 20, 24), 60)));
    }

    @Test
    void aBoxWithoutRoomHasNothingInIt() {
        assertTrue(new LineFinder(cell().picture(), 200)
                .inCell(new PixelBox(10, 10, 14, 13))
                .lines()
                .isEmpty());
    }

    @Test
    void whatIsFarPalerThanTheInkOfThePageIsOfItsOtherSide() {
        Paper paper = new Paper(220, 640).grid(10, 10, 1, 7, 200, 84);
        for (int row = 0; row < 6; row++) {
            for (int k = 0; k < 4; k++) {
                paper.character(30 + k * 30, 40 + row * 84, 24);
            }
        }
        paper.box(90, 550, 100, 574, 190);
        LineFinder finder = new LineFinder(paper.picture(), 200);
        List<PixelBox> cells = IntStream.range(0, 7)
                .mapToObj(row -> new PixelBox(10, 10 + row * 84, 210, 94 + row * 84))
                .toList();
        assertEquals(1, finder.inCell(cells.get(6)).lines().size());
        FoundLines other = finder.measured(cells).inCell(cells.get(6));
        assertTrue(other.lines().isEmpty());
        assertFalse(other.clear());
    }
}
