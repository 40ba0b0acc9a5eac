package dev.gouji.read.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperGrainTest {

    @Test
    void cleanPaperHasNone() {
        assertEquals(0, PaperGrain.of(new Paper(200, 200).picture()));
    }

    @Test
    void ofNoiseItIsAboutTheDeviation() {
        Random random = new Random(1);
        byte[] grey = new byte[200 * 200];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.max(0, Math.min(255, PaperLevel.PAPER + 6 * random.nextGaussian()));
        }
        assertEquals(6, PaperGrain.of(new GreyPicture(200, 200, grey)), 2);
    }

    @Test
    void writingDoesNotCount() {
        assertEquals(
                0, PaperGrain.of(new Paper(200, 200).grid(10, 10, 9, 9, 18, 18).picture()));
    }
}
