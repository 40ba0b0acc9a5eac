package dev.gouji.read.page.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A glyph of ten points whose middle is at 100, 100. */
class StruckDigitsTest {

    private static Glyph glyph(String text, int flow) {
        return new Glyph(text, 100, 100, 5, 10, 0, flow, 0, Glyph.Sight.SEEN);
    }

    private static boolean strikes(Ruling ruling, Glyph glyph) {
        return new StruckDigits(List.of(ruling)).strikes(glyph);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  100,   90,  110, true",
        "true,  97.6,  90,  110, true",
        "true,  97.4,  90,  110, false",
        "true,  102.4, 90,  110, true",
        "true,  102.6, 90,  110, false",
        "true,  100,   90,  100, false",
        "true,  100,   100, 110, false",
        "true,  100,   99,  101, true",
        "false, 100,   90,  110, false"
    })
    void aLevelLineThroughTheMiddleStrikesADigit(
            boolean horizontal, double at, double from, double to, boolean strikes) {
        assertEquals(strikes, strikes(new Ruling(horizontal, at, from, to), glyph("8", 0)));
    }

    @ParameterizedTest
    @CsvSource({"8, 0, true", "８, 2, true", "8, 1, false", "8, 3, false", "公, 0, false", "-, 0, false"})
    void onlyDigitsThatStandUprightAreStruck(String text, int flow, boolean strikes) {
        assertEquals(strikes, strikes(new Ruling(true, 100, 90, 110), glyph(text, flow)));
    }

    @Test
    void amongManyLinesTheOneThatStrikesIsFound() {
        StruckDigits struck = new StruckDigits(List.of(
                new Ruling(true, 200, 0, 300),
                new Ruling(true, 101, 90, 110),
                new Ruling(true, 99, 0, 50),
                new Ruling(true, 10, 0, 300)));
        assertEquals(true, struck.strikes(glyph("8", 0)));
        assertEquals(false, new StruckDigits(List.of()).strikes(glyph("8", 0)));
    }
}
