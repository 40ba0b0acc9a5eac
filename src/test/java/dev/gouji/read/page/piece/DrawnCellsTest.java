package dev.gouji.read.page.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of two cells side by side, from 100 to 200 and from 200 to 300, 20 points high; a digit is drawn in the first. */
class DrawnCellsTest {

    private static final Box DIGIT = new Box(145, 106, 150, 114);

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<InkBox> inks = new ArrayList<>(List.of(drawn(DIGIT)));
    private final List<Ruling> rulings = InkedCellsTest.twoCells();

    private static InkBox drawn(Box box) {
        return new InkBox(box, Reason.DRAWING, true);
    }

    /** The left edges of the cells that were found. */
    private List<Double> found() throws Exception {
        PageContent page = new PageContent(glyphs, rulings, inks, false, 600, 800);
        return DrawnCells.of(page, new Budget(Limits.STANDARD)).cells().stream()
                .map(cell -> cell.box().x0())
                .toList();
    }

    private void write(double x, double advance) {
        glyphs.add(new Glyph("8", x, 110, advance, 10, 0, 0, 1, Glyph.Sight.SEEN));
    }

    @Test
    void aCellIsFoundThatHoldsNothingButOutlines() throws Exception {
        inks.add(drawn(new Box(151, 106, 156, 114)));
        write(250, 5);
        assertEquals(List.of(100.0), found());
    }

    @Test
    void aLittlePictureIsDrawnToo() throws Exception {
        inks.add(new InkBox(new Box(245, 104, 255, 116), Reason.PICTURE, true));
        assertEquals(List.of(100.0, 200.0), found());
    }

    @Test
    void textInTheCellIsText() throws Exception {
        write(160, 5);
        assertEquals(List.of(), found());
    }

    @Test
    void textThatReachesOverTheRulingIsSeenInTheCell() throws Exception {
        write(202, 8);
        assertEquals(List.of(), found());
    }

    @Test
    void unseenTextInTheCellLeavesItAsItIs() throws Exception {
        write(160, 5);
        glyphs.set(0, glyphs.get(0).with(Glyph.Sight.COVERED));
        assertEquals(List.of(), found());
    }

    @Test
    void whatAPenDrewIsNoLetter() throws Exception {
        inks.add(new InkBox(new Box(151, 106, 156, 114), Reason.DRAWING));
        assertEquals(List.of(), found());
    }

    @Test
    void aStampInTheCellOrAPictureOverBothLeavesThem() throws Exception {
        inks.add(new InkBox(new Box(160, 104, 170, 116), Reason.ANNOTATION, true));
        assertEquals(List.of(), found());
        inks.set(1, new InkBox(new Box(50, 50, 400, 400), Reason.PICTURE, true));
        assertEquals(List.of(), found());
    }

    @Test
    void aDashBesideADigitIsRead() throws Exception {
        rulings.add(new Ruling(true, 110, 138, 143));
        assertEquals(List.of(100.0), found());
    }

    @Test
    void aPointIsReadAndALongerUprightStrokeMayBeAnything() throws Exception {
        rulings.add(new Ruling(false, 152, 113, 114));
        assertEquals(List.of(100.0), found());
        rulings.add(new Ruling(false, 156, 106, 114));
        assertEquals(List.of(), found());
    }

    @Test
    void aLineThroughTheDigitStrikesIt() throws Exception {
        rulings.add(new Ruling(true, 110, 143, 152));
        assertEquals(List.of(), found());
    }

    @Test
    void aCellThatHoldsAnotherTableIsNone() throws Exception {
        for (double edge : new double[] {160, 170, 180}) {
            rulings.add(new Ruling(false, edge, 104, 116));
        }
        rulings.add(new Ruling(true, 104, 160, 180));
        rulings.add(new Ruling(true, 116, 160, 180));
        assertEquals(List.of(), found());
    }

    @Test
    void ofMoreCellsThanAReportHasTheLaterOnesAreLeft() throws Exception {
        rulings.clear();
        inks.clear();
        for (int row = 0; row <= 60; row++) {
            rulings.add(new Ruling(true, 10 + 10 * row, 10, 410));
        }
        for (int column = 0; column <= 40; column++) {
            rulings.add(new Ruling(false, 10 + 10 * column, 10, 610));
            for (int row = 0; row < 60 && column < 40; row++) {
                inks.add(drawn(new Box(13 + 10 * column, 13 + 10 * row, 17 + 10 * column, 17 + 10 * row)));
            }
        }
        assertEquals(1_000, found().size());
    }
}
