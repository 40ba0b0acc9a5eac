package dev.gouji.read.page.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlantTest {

    private static final Slant TURNED = new Slant(300, 400, 0.02, 0, -0.02, 0);

    @Test
    void theMiddleOfASheetStaysWhereItIs() {
        assertEquals(300, TURNED.backX(300, 400));
        assertEquals(400, TURNED.backY(300, 400));
    }

    @Test
    void aLevelLineFallsToTheRight() {
        assertEquals(402, TURNED.backY(400, 400), 1e-9);
        assertEquals(396, TURNED.backY(100, 400), 1e-9);
    }

    @Test
    void anUprightLineLeans() {
        assertEquals(298, TURNED.backX(300, 500), 1e-9);
    }

    @Test
    void linesFanOut() {
        Slant fan = new Slant(300, 400, 0, 1e-4, 0, 0);
        assertEquals(400, fan.backY(400, 400), 1e-9);
        assertEquals(501, fan.backY(400, 500), 1e-9);
    }

    @Test
    void aBoxKeepsItsSize() {
        Box back = TURNED.back(new Box(395, 495, 405, 505));
        assertEquals(10, back.x1() - back.x0(), 1e-9);
        assertEquals(497, back.y0(), 1e-9);
        assertEquals(393, back.x0(), 1e-9);
    }

    @Test
    void aGlyphOfThePictureIsSetStraight() {
        Glyph glyph = new Glyph("数", 10, 20, 10, 10, 0, 0, 0, Glyph.Sight.INVISIBLE);
        Glyph straight = TURNED.straight(glyph);
        assertEquals(10, TURNED.backX(straight.x(), straight.y()), 1e-4);
        assertEquals(20, TURNED.backY(straight.x(), straight.y()), 1e-4);
    }

    @Test
    void inOtherUnitsItIsTheSame() {
        assertEquals(TURNED.backY(400, 450) * 2, TURNED.scaled(2).backY(800, 900), 1e-9);
    }

    @Test
    void aPartOfAPageMovesItsSlantAlong() {
        assertEquals(TURNED.backX(320, 500) + 50, TURNED.moved(50, 20).backX(370, 520), 1e-9);
    }

    @Test
    void placesOnATurnedPictureAreThoseOfThePageAsDisplayed() {
        ScannedArea area = new ScannedArea(new Box(0, 0, 600, 800), List.of(), Slant.NONE);
        PageContent upright = new PageContent(List.of(), List.of(), List.of(), true, List.of(area), 600, 800);
        PageContent displayed = PageTurn.by(1, upright).apply(upright);
        assertEquals(800, displayed.width());
        assertEquals(new Box(0, 0, 800, 600), displayed.scans().get(0).box());
    }
}
