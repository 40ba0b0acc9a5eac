package dev.gouji.read.pdf.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place.Box;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetSizeTest {

    @Test
    void aPageIsDrawnAtAHundredAndFiftyDotsAnInch() {
        SheetSize size = SheetSize.of(72, 144);
        assertEquals(150.0 / 72, size.scale());
        assertEquals(150, size.width());
        assertEquals(300, size.height());
    }

    @ParameterizedTest
    @CsvSource({"100000, 100000", "1000000, 1", "1, 1000000", "0, 0", "-5, 5"})
    void whateverAPageClaimsItsPictureIsBounded(double width, double height) {
        SheetSize size = SheetSize.of(width, height);
        assertTrue((long) size.width() * size.height() <= 9_000_000, size.toString());
        assertTrue(Math.max(size.width(), size.height()) <= 10_000, size.toString());
        assertTrue(Math.min(size.width(), size.height()) >= 1, size.toString());
    }

    @Test
    void aCellIsDrawnInsideItsEdgesASmallOneLessSo() {
        SheetSize size = new SheetSize(2, 400, 400);
        assertEquals(new Rectangle2D.Double(20, 40, 60, 80), size.on(new Box(10, 20, 40, 60)));
        assertEquals(new Rectangle2D.Double(23, 43, 54, 74), size.inside(new Box(10, 20, 40, 60)));
        assertEquals(new Rectangle2D.Double(21, 41, 2, 2), size.inside(new Box(10, 20, 12, 22)));
    }

    @Test
    void whatLiesFarOutsideIsPutJustOutside() {
        SheetSize size = new SheetSize(2, 400, 300);
        assertEquals(-20, size.x(-1e9));
        assertEquals(420, size.x(1e9));
        assertEquals(320, size.y(1e9));
    }
}
