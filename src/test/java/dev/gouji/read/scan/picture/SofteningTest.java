package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SofteningTest {

    private static GreyPicture page(int... shades) {
        byte[] grey = new byte[9 * 5];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) shades[i % 9];
        }
        return new GreyPicture(9, 5, grey);
    }

    @Test
    void aGapInAStrokeOfInkIsFilled() {
        GreyPicture soft = Softening.of(page(255, 255, 255, 0, 255, 0, 255, 255, 255));
        assertEquals(127, soft.at(4, 2));
        assertEquals(255, soft.at(1, 2));
        assertTrue(soft.at(3, 2) < 128);
    }

    @Test
    void aPageWithShadesStaysAsItIs() {
        GreyPicture shaded = page(255, 200, 128, 0, 255, 0, 128, 200, 255);
        assertSame(shaded, Softening.of(shaded));
    }
}
