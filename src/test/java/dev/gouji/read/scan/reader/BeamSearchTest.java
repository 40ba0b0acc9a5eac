package dev.gouji.read.scan.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeamSearchTest {

    private static final BeamSearch SEARCH = new BeamSearch(List.of("", "1", "2"));

    @Test
    void neighbouringStepsOfOneCharacterAreOne() {
        LineReading reading = SEARCH.read(new float[][] {{0.1f, 0.9f, 0}, {0.1f, 0.9f, 0}});
        assertEquals(List.of(new Guess("1", 990), new Guess("", 10)), reading.guesses());
    }

    @Test
    void aBlankBetweenMakesTwo() {
        LineReading reading = SEARCH.read(new float[][] {{0, 1, 0}, {1, 0, 0}, {0, 1, 0}});
        assertEquals(List.of(new Guess("11", 1000)), reading.guesses());
    }

    @Test
    void allWaysToATextAreCounted() {
        // no single way has more than 0.25, and three of them spell 1
        LineReading reading = SEARCH.read(new float[][] {{0.5f, 0.5f, 0}, {0.5f, 0.5f, 0}});
        assertEquals(new Guess("1", 750), reading.first());
    }

    @Test
    void rivalsAreTold() {
        LineReading reading = SEARCH.read(new float[][] {{0, 0.7f, 0.3f}, {1, 0, 0}});
        assertEquals(List.of(new Guess("1", 700), new Guess("2", 300)), reading.guesses());
    }

    @Test
    void equalProbabilitiesAreOrderedByText() {
        LineReading reading = SEARCH.read(new float[][] {{0, 0.5f, 0.5f}});
        assertEquals("1", reading.text());
    }

    @Test
    void outputsOfOneTextAreAddedUp() {
        LineReading reading = new BeamSearch(List.of("", "0", "0")).read(new float[][] {{0.2f, 0.4f, 0.4f}});
        assertEquals(new Guess("0", 800), reading.first());
    }

    @Test
    void noStepsAreNothing() {
        assertEquals(List.of(new Guess("", 1000)), SEARCH.read(new float[0][]).guesses());
    }

    @Test
    void aLongLineOfDoubtStillGivesAReading() {
        float[][] steps = new float[400][3];
        for (float[] step : steps) {
            step[0] = 0.34f;
            step[1] = 0.33f;
            step[2] = 0.33f;
        }
        assertTrue(SEARCH.read(steps).first().permille() <= 1000);
    }
}
