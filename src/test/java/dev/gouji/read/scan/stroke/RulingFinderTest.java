package dev.gouji.read.scan.stroke;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.scan.picture.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingFinderTest {

    /** Dots an inch at which a pixel is a point. */
    private static final double DPI = 200;

    private static final double POINT = 72 / DPI;

    private static Paper grid() {
        return new Paper(1_000, 700).grid(100, 100, 4, 6, 180, 80);
    }

    private static List<Ruling> found(Paper paper, boolean level) {
        return new RulingFinder(paper.picture(), DPI)
                .find(RulingLook.AS_DRAWN).stream()
                        .filter(ruling -> ruling.horizontal() == level)
                        .toList();
    }

    /** Of rulings on one place, how much of it they cover, in pixels. */
    private static double drawn(List<Ruling> rulings, double at) {
        return rulings.stream()
                .filter(ruling -> Math.abs(ruling.at() / POINT - at) < 4)
                .mapToDouble(ruling -> ruling.length() / POINT)
                .sum();
    }

    @Test
    void aGridHasEachOfItsRulingsOnce() {
        assertEquals(7, found(grid(), true).size());
        assertEquals(5, found(grid(), false).size());
        assertEquals(720, drawn(found(grid(), true), 181), 6);
        assertEquals(480, drawn(found(grid(), false), 281), 6);
    }

    @Test
    void faintRulingsAreFound() {
        Paper faint = new Paper(1_000, 700);
        for (int row = 0; row <= 6; row++) {
            faint.box(100, 100 + row * 80, 821, 101 + row * 80, 205);
        }
        for (int column = 0; column <= 4; column++) {
            faint.box(100 + column * 180, 100, 101 + column * 180, 581, 205);
        }
        assertEquals(7, found(faint, true).size());
        assertEquals(5, found(faint, false).size());
    }

    @Test
    void aRulingWithGapsGoesOn() {
        Paper broken = grid();
        for (int x = 130; x < 800; x += 70) {
            broken.box(x, 178, x + 7, 184, 235);
        }
        assertEquals(720, drawn(found(broken, true), 181), 6);
    }

    @Test
    void aCellThatSpansOthersHasNoRulingInIt() {
        Paper spanning = grid().box(110, 175, 270, 187, 235);
        assertEquals(540, drawn(found(spanning, true), 181), 6);
    }

    @Test
    void strokesOfWritingAreNoRulings() {
        Paper written = grid();
        for (int row = 0; row < 6; row++) {
            for (int k = 0; k < 5; k++) {
                written.character(115 + k * 28, 112 + row * 80, 24);
                written.character(115 + k * 28, 142 + row * 80, 24);
            }
        }
        assertEquals(7, found(written, true).size());
        assertEquals(5, found(written, false).size());
    }

    @Test
    void aRulingCloseToWritingIsFound() {
        Paper written = grid();
        for (int k = 0; k < 5; k++) {
            written.character(115 + k * 28, 186, 24);
        }
        assertEquals(720, drawn(found(written, true), 181), 6);
    }

    @Test
    void aTableOfOneRowIsFoundByItsUprights() {
        Paper row = new Paper(1_000, 700).grid(100, 100, 6, 1, 120, 50);
        assertEquals(2, found(row, true).size());
        assertEquals(7, found(row, false).size());
    }

    @Test
    void linesThatMeetNothingAreNoRulings() {
        assertTrue(found(new Paper(1_000, 700).level(300, 100, 900), true).isEmpty());
        assertTrue(found(new Paper(400, 400), true).isEmpty());
    }

    /** Rows as low as their writing, with characters that stand one above the other and end so many pixels before each ruling. */
    private static Paper low(int gap) {
        Paper page = new Paper(1_000, 700).grid(100, 100, 2, 12, 350, 32);
        for (int row = 0; row < 12; row++) {
            for (int k = 0; k < 5; k++) {
                page.character(150 + k * 34, 102 + row * 32 + gap, 29 - 2 * gap);
            }
        }
        return page;
    }

    @Test
    void strokesInLowRowsAreNoRulingsHoweverTheyStandAboveEachOther() {
        assertEquals(13, found(low(4), true).size());
        assertEquals(3, found(low(4), false).size());
    }

    @Test
    void aRulingThatIsTwiceAsDarkAsOthersIsOneTheSame() {
        Paper page = new Paper(1_000, 700);
        for (int row = 0; row <= 6; row++) {
            boolean dark = row == 2;
            page.box(100 + (dark ? 180 : 0), 100 + row * 80, 821, 101 + row * 80, dark ? 20 : 120);
        }
        for (int column = 0; column <= 4; column++) {
            page.box(100 + column * 180, 100, 101 + column * 180, 581, 120);
        }
        assertEquals(540, drawn(found(page, true), 261), 6);
    }

    @Test
    void anUprightThatWritingAboveProlongsIsFound() {
        // a low row: what is as long as half an inch counts without its ends
        Paper page = new Paper(1_000, 700).grid(100, 100, 1, 1, 720, 60).upright(370, 90, 160);
        assertEquals(60, drawn(found(page, false), 371), 15);
    }

    private static double drawn(Paper paper, RulingLook look, boolean level, double at) {
        List<Ruling> rulings = new RulingFinder(paper.picture(), DPI)
                .find(look).stream()
                        .filter(ruling -> ruling.horizontal() == level)
                        .toList();
        return drawn(rulings, at);
    }

    @Test
    void whatGoesOnBehindATableIsNoneOfItWhereLinesAreBounded() {
        Paper stroke = grid().level(180, 100, 860);
        assertEquals(760, drawn(stroke, RulingLook.AS_DRAWN, true, 181), 6);
        assertEquals(720, drawn(stroke, RulingLook.BOUNDED, true, 181), 6);
    }

    /** Two columns, of which the first is wide, and a ruling that has lost much of its ink there. */
    private static Paper wide() {
        Paper wide = new Paper(1_000, 700).grid(100, 100, 1, 6, 720, 80).upright(620, 100, 581);
        for (int x = 104; x < 480; x += 40) {
            wide.box(x, 258, x + 13, 264, 235);
        }
        return wide.box(104, 258, 230, 264, 235);
    }

    @Test
    void aLineGoesOnToOneThatIsFarWhereItIsLookedForThere() {
        assertTrue(drawn(wide(), RulingLook.AS_DRAWN, true, 261) < 600);
        assertEquals(720, drawn(wide(), RulingLook.BEYOND, true, 261), 6);
    }

    @Test
    void anUprightGoesOnInARowBetweenTwoOthersWhereMostOfItIsInked() {
        Paper hidden = grid().box(278, 262, 284, 282, 235);
        assertEquals(400, drawn(hidden, RulingLook.AS_DRAWN, false, 281), 6);
        assertEquals(480, drawn(hidden, RulingLook.BETWEEN, false, 281), 6);
    }

    @Test
    void noLineGoesOnWhereNothingLiesOnIt() {
        Paper spanning = grid().box(110, 175, 270, 187, 235);
        for (RulingLook look : RulingLook.values()) {
            assertEquals(540, drawn(spanning, look, true, 181), 6);
        }
    }
}
