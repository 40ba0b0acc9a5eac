package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InkContrastTest {

    private static GreyPicture line(int paper, int... ink) {
        byte[] grey = new byte[100];
        Arrays.fill(grey, (byte) paper);
        for (int i = 0; i < ink.length; i++) {
            grey[40 + i] = (byte) ink[i];
        }
        return new GreyPicture(20, 5, grey);
    }

    @Test
    void paleInkOnGreyPaperBecomesBlackOnWhite() {
        GreyPicture full = InkContrast.full(line(235, 135, 135, 185));
        assertEquals(0, full.at(0, 2));
        assertEquals(127, full.at(2, 2));
        assertEquals(255, full.at(3, 2));
    }

    @Test
    void paperWithoutInkStaysAsItIs() {
        GreyPicture bare = line(235, 230, 228);
        assertSame(bare, InkContrast.full(bare));
    }
}
