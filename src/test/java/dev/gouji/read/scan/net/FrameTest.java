package dev.gouji.read.scan.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Sketch;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final String[] BAR = {
        "............",
        "............",
        ".....##.....",
        ".....##.....",
        ".....##.....",
        ".....##.....",
        "............",
        "............"
    };

    @Test
    void inkFillsTheMiddleRowsHoweverLargeItIsPrinted() {
        Frame small = of(Sketch.of(BAR));
        Frame large = of(Sketch.large(BAR));
        for (Frame frame : new Frame[] {small, large}) {
            assertEquals(0, row(frame, 0), 0.5);
            assertTrue(row(frame, 16) > 5, "the bar is in the middle row");
            assertEquals(0, row(frame, 31), 0.5);
        }
    }

    @Test
    void frameColumnsAreAMultipleOfFourAndStartWithPaper() {
        Frame frame = of(Sketch.large(BAR));
        assertEquals(0, frame.width() % 4);
        for (int x = 0; x < Frame.MARGIN - 5; x++) {
            assertEquals(0, frame.ink()[16 * frame.width() + x]);
        }
    }

    @Test
    void aDashIsNotDrawnAsHighAsTheLine() {
        Frame frame = of(Sketch.large(
                "............",
                "............",
                "............",
                "...######...",
                "............",
                "............",
                "............"));
        assertEquals(0, row(frame, 8));
        assertTrue(row(frame, 16) > 10);
    }

    @Test
    void aLineTooLongIsPressedTogether() {
        String ink = "#.".repeat(200);
        String paper = ".".repeat(400);
        Frame frame = of(Sketch.of(paper, paper, paper, ink, ink, ink, ink, paper, paper, paper));
        assertTrue(frame.width() <= 256, frame.width() + " columns");
    }

    private static Frame of(GreyPicture picture) {
        return Frame.of(picture, LineInk.of(picture));
    }

    private static float row(Frame frame, int row) {
        float sum = 0;
        for (int x = 0; x < frame.width(); x++) {
            sum += frame.ink()[row * frame.width() + x];
        }
        return sum;
    }
}
