package dev.gouji.read.pdf.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {

    private final Lettering lettering = new Lettering();
    private final Rectangle2D cell = new Rectangle2D.Double(100, 100, 80, 40);

    @Test
    void wordsStandBesideTheTextOfTheCell() {
        Rectangle2D high = new Rectangle2D.Double(120, 100, 40, 15);
        Label under = Label.beside(high, cell, List.of("total", "=1"), 7, lettering);
        assertNotNull(under);
        assertTrue(under.y() >= high.getMaxY(), under.toString());
        Rectangle2D wide = new Rectangle2D.Double(150, 100, 30, 40);
        Label before = Label.beside(wide, cell, List.of("total", "=1"), 7, lettering);
        assertNotNull(before);
        assertEquals(102, before.x());
        assertNull(Label.beside(cell, cell, List.of("total"), 7, lettering));
    }

    @Test
    void longWordsAreBrokenAndWhatDoesNotFitIsLeftOut() {
        Label broken = Label.beside(null, cell, List.of("refused.state_secret"), 10, lettering);
        assertEquals(List.of("refused.", "state_secret"), broken.lines());
        Label some = Label.over(cell, List.of("a", "b", "c", "d", "e", "f", "g", "h"), 7, lettering);
        assertEquals(List.of("a", "b", "c", "d", "e"), some.lines());
        assertNull(Label.over(new Rectangle2D.Double(0, 0, 5, 5), List.of("a"), 7, lettering));
    }

    @Test
    void whatIsNoAsciiIsAskedAbout() {
        assertEquals(lettering.width("??", 10), lettering.width("勾稽", 10));
    }
}
