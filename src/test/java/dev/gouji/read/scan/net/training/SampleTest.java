package dev.gouji.read.scan.net.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.net.NetAlphabet;
import dev.gouji.read.scan.picture.Sketch;
import java.awt.Font;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleTest {

    /** Some font is on every machine that draws at all. */
    private static final List<Font> FONTS = List.of(new Font(Font.SANS_SERIF, Font.PLAIN, 20));

    @Test
    void aNumberGivesTheSameCellEveryTime() {
        SampleMaker maker = new SampleMaker(FONTS, SampleMaker.Way.HARSH);
        Drawn once = maker.draw(17);
        Drawn again = maker.draw(17);
        assertEquals(once.text(), again.text());
        assertEquals(once.picture(), again.picture());
        assertNotEquals(once.picture(), maker.draw(18).picture());
    }

    @Test
    void charactersStandWhereTheyWereDrawn() {
        Drawn drawn = CellDrawing.draw("10", FONTS.get(0), 30, new Random(4));
        assertTrue(drawn.middles()[0] < drawn.middles()[1]);
        assertTrue(drawn.middles()[1] < drawn.picture().width());
        Sample sample = Sample.of(drawn);
        assertArrayEquals(new int[] {NetAlphabet.output('1'), NetAlphabet.output('0')}, sample.text());
        assertEquals(0, sample.width() % Sample.GRAIN);
    }

    @Test
    void everyWayOfTreatingACellKeepsItsSize() {
        for (SampleMaker.Way way : SampleMaker.Way.values()) {
            SampleMaker maker = new SampleMaker(FONTS, way);
            for (int number = 0; number < 30; number++) {
                Drawn drawn = maker.draw(number);
                assertTrue(drawn.picture().width() >= 6, way + " " + number);
            }
        }
    }

    @Test
    void textsAreNumbersMarksAndAFewWords() {
        Random random = new Random(1);
        int numbers = 0;
        for (int i = 0; i < 1000; i++) {
            String text = SampleText.draw(random);
            assertTrue(text.length() <= 24, text);
            numbers += text.matches("[0-9]+") ? 1 : 0;
        }
        assertTrue(numbers > 500 && numbers < 800, numbers + " of 1000 are counts");
    }

    @Test
    void noFontIsBothLearntFromAndHeldOut() {
        List<String> lines = SampleFonts.lines();
        List<String> learnt = lines.stream()
                .filter(line -> line.startsWith("train "))
                .map(line -> line.split(" ", -1)[1])
                .toList();
        assertFalse(learnt.isEmpty());
        assertTrue(lines.stream()
                .filter(line -> !line.startsWith("train "))
                .noneMatch(line -> learnt.contains(line.split(" ", -1)[1])));
    }

    @Test
    void aTextOfWhichNothingIsLeftIsLost() {
        Drawn drawn = CellDrawing.draw("10", FONTS.get(0), 30, new Random(4));
        assertFalse(drawn.isLost());
        assertTrue(drawn.with(Sketch.of("....", "....")).isLost());
    }
}
