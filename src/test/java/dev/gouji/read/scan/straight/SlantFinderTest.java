package dev.gouji.read.scan.straight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.page.content.Slant;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Paper;
import org.junit.jupiter.api.Test;

class SlantFinderTest {

    private static final GreyPicture PAGE =
            new Paper(800, 1000).grid(60, 80, 8, 20, 80, 40).picture();

    /** A page that lies so: taking the opposite slant out of a straight one puts it in. */
    private static GreyPicture lying(double level, double growth, double upright) {
        return Straightening.straight(PAGE, new Slant(400, 500, -level, -growth, -upright, 0));
    }

    @Test
    void aStraightPageHasNoSlant() {
        Slant slant = SlantFinder.find(PAGE, 100);
        assertEquals(0, slant.level(), 3e-4);
        assertEquals(0, slant.upright(), 3e-4);
    }

    @Test
    void aTurnedPageIsTurnedBackByAsMuch() {
        Slant slant = SlantFinder.find(lying(0.03, 0, -0.03), 100);
        assertEquals(0.03, slant.level(), 1e-3);
        assertEquals(-0.03, slant.upright(), 1.5e-3);
    }

    @Test
    void aShearIsFoundBesidesATurn() {
        Slant slant = SlantFinder.find(lying(0.01, 0, 0.004), 100);
        assertEquals(0.01, slant.level(), 1e-3);
        assertEquals(0.004, slant.upright(), 1.5e-3);
    }

    @Test
    void linesThatFanOutAsInPerspectiveAreFound() {
        Slant slant = SlantFinder.find(lying(0.005, 1.6e-5, 0), 100);
        assertEquals(1.6e-5, slant.levelGrowth(), 4e-6);
    }

    @Test
    void anEmptyPageTellsNothing() {
        assertEquals(0, SlantFinder.find(new Paper(300, 300).picture(), 100).level());
    }

    @Test
    void thePageSetStraightHasItsRulingsOnOneRow() {
        GreyPicture askew = lying(0.03, 0, -0.03);
        GreyPicture straight = Straightening.straight(askew, SlantFinder.find(askew, 100));
        int dark = 0;
        for (int x = 200; x < 600; x++) {
            dark += Math.min(straight.at(x, 480), Math.min(straight.at(x, 481), straight.at(x, 482))) < 150 ? 1 : 0;
        }
        assertTrue(dark > 380, "of 400 pixels of a ruling " + dark + " are on its row");
    }
}
