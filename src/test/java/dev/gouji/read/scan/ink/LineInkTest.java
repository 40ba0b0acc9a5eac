package dev.gouji.read.scan.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Sketch;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineInkTest {

    @Test
    void theInkOfALineIsItsBlotsFromTheLeft() {
        LineInk ink = LineInk.of(Sketch.large(
                "............",
                "............",
                "...#...##...",
                "...#...##...",
                "...#...##...",
                "............",
                "............"));
        assertEquals(2, ink.blots().size());
        assertEquals(new Blot(12, 8, 16, 20, 48, 48), ink.blots().get(0));
        assertEquals(36, ink.box().orElseThrow().right());
        assertTrue(ink.bare());
    }

    @Test
    void aStrokeAsHighAsADigitIsWriting() {
        GreyPicture one = Sketch.large("......", "......", "...#..", "...#..", "...#..", "...#..", "......", "......");
        assertTrue(LineInk.of(one).isWritten(one));
        GreyPicture dash = Sketch.large("......", "......", "......", ".####.", "......", "......", "......", "......");
        assertFalse(LineInk.of(dash).isWritten(dash));
        GreyPicture bare = Sketch.large("......", "......", "......", "......", "......", "......", "......", "......");
        assertFalse(LineInk.of(bare).isWritten(bare));
    }

    @Test
    void aPointBelongsToItsLine() {
        LineInk ink = LineInk.of(Sketch.large(
                "..............",
                "..............",
                "..###....###..",
                "..#.#....#.#..",
                "..###.#..###..",
                "..............",
                ".............."));
        assertEquals(3, ink.blots().size());
    }

    @Test
    void theRestOfARulingIsLeftOut() {
        LineInk ink = LineInk.of(Sketch.large(
                "###############",
                "#..............",
                "#......##......",
                "#......##......",
                "#......##......",
                "#......##......",
                "#..............",
                "#..............",
                "#.............."));
        assertEquals(1, ink.blots().size());
        assertEquals(28, ink.box().orElseThrow().left());
    }

    @Test
    void whatLiesFarAboveTheLineIsNoneOfIt() {
        LineInk ink = LineInk.of(Sketch.large(
                "............",
                "............",
                "..####......",
                "............",
                "............",
                "......##....",
                "......##....",
                "......##....",
                "......##....",
                "............",
                "............"));
        assertEquals(1, ink.blots().size());
        assertFalse(ink.bare());
    }

    @Test
    void paperAloneHasNoInkAndIsBare() {
        LineInk ink = LineInk.of(paper(0, 1));
        assertTrue(ink.blots().isEmpty());
        assertTrue(ink.box().isEmpty());
        assertTrue(ink.bare());
    }

    @Test
    void noisyPaperHasNoInk() {
        LineInk ink = LineInk.of(paper(8, 2));
        assertTrue(ink.blots().isEmpty(), ink.toString());
    }

    @Test
    void aFaintSpeckMakesACellNotBare() {
        GreyPicture paper = paper(0, 1);
        paper.grey()[20 * 60 + 30] = (byte) 200;
        assertFalse(LineInk.of(paper).bare());
    }

    @Test
    void faintInkOnCleanPaperIsInk() {
        LineInk ink = LineInk.of(Sketch.large(
                "............",
                "............",
                "....++++....",
                "....++++....",
                "....++++....",
                "............",
                "............"));
        assertEquals(1, ink.blots().size());
    }

    @Test
    void theBarOfAPaleSevenIsAPartOfIt() {
        LineInk ink = LineInk.of(Sketch.large(
                "............",
                "............",
                "...#####....",
                "......+.....",
                "......+.....",
                ".....+......",
                ".....+......",
                "............",
                "............"));
        assertEquals(28, ink.box().orElseThrow().bottom());
    }

    @Test
    void theArcOfASealOverADashIsNoPartOfIt() {
        LineInk ink = LineInk.of(Sketch.large(
                "............",
                ".....++++...",
                "...++....+..",
                "..####....+.",
                "..........+.",
                "..........+.",
                ".........+..",
                "............",
                "............"));
        assertEquals(4, ink.box().orElseThrow().height());
    }

    @Test
    void aDashWithSoftEdgesIsADash() {
        LineInk ink = LineInk.of(Sketch.large(
                "............",
                "............",
                "............",
                "..+++++++...",
                "..+#####+...",
                "..+++++++...",
                "............",
                "............",
                "............"));
        assertEquals(4, ink.box().orElseThrow().height());
    }

    @Test
    void aPictureFarLargerThanALineHasNone() {
        LineInk ink = LineInk.of(new GreyPicture(2100, 2000, new byte[2100 * 2000]));
        assertTrue(ink.blots().isEmpty());
        assertFalse(ink.bare());
    }

    private static GreyPicture paper(double noise, long seed) {
        Random random = new Random(seed);
        byte[] grey = new byte[60 * 40];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) Math.round(Math.min(255, 240 + random.nextGaussian() * noise));
        }
        return new GreyPicture(60, 40, grey);
    }
}
