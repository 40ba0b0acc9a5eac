package dev.gouji.read.page.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphTest {

    private static Glyph glyph(String text, int flow) {
        return new Glyph(text, 10, 20, 4, 6, 0, flow, 7, Glyph.Sight.SEEN);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 20", "1, 20, -10", "2, -10, -20", "3, -20, 10"})
    void alongGrowsWithReadingAndAcrossWithTheLines(int flow, double along, double across) {
        assertEquals(along, glyph("公", flow).along());
        assertEquals(across, glyph("公", flow).across());
        assertEquals(along - 2, glyph("公", flow).start());
        assertEquals(along + 2, glyph("公", flow).end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    公      → false → false
                    0      → false → true
                    9      → false → true
                    ０      → false → true
                    ９      → false → true
                    /      → false → false
                    :      → false → false
                    '10'   → false → false
                    ' '    → true  → false
                    '\u3000' → true  → false
                    '\u00a0' → true  → false
                    ''     → true  → false
                    """)
    void spacesAndDigits(String text, boolean space, boolean digit) {
        assertEquals(space, glyph(text, 0).isSpace());
        assertEquals(digit, glyph(text, 0).isDigit());
    }

    @Test
    void seenOtherwiseItIsTheSameGlyph() {
        Glyph covered = glyph("公", 0).with(Glyph.Sight.COVERED);
        assertEquals(Glyph.Sight.COVERED, covered.sight());
        assertEquals(glyph("公", 0), covered.with(Glyph.Sight.SEEN));
    }

    @Test
    void aRulingIsAsLongAsFromItsBeginToItsEnd() {
        assertEquals(20, new Ruling(true, 5, 10, 30).length());
    }
}
