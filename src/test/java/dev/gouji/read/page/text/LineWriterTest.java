package dev.gouji.read.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Typeset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glyphs of ten points as {@code left:character}; {@code _} is a space of one point. */
class LineWriterTest {

    private static GlyphLine line(String glyphs) {
        Typeset line = new Typeset();
        for (String glyph : glyphs.split(" ")) {
            double left = Double.parseDouble(glyph.substring(0, glyph.indexOf(':')));
            String text = glyph.substring(glyph.indexOf(':') + 1);
            if (text.equals("_")) {
                line.glyph(left, 100, " ", 1, 10);
            } else {
                line.set(left, 100, text);
            }
        }
        return new GlyphLine(line.glyphs());
    }

    @ParameterizedTest
    @CsvSource({
        "0:1 5:2,              12",
        "0:1 8.9:2,            12",
        "0:1 9.1:2,            1 2",
        "0:公 10:开,           公开",
        "0:公 13.9:开,         公开",
        "0:公 14.1:开,         公 开",
        "0:1 5.1:_ 6.1:2,      12",
        "0:1 5.1:_ 6.3:2,      1 2"
    })
    void aGapIsASpaceWhereItIsWideOrASpaceStandsInIt(String glyphs, String text) {
        assertEquals(text, LineWriter.write(line(glyphs)));
    }

    @ParameterizedTest
    @CsvSource({
        "0:1 10:2 20:3,            123",
        "0:1 10:2 23:3,            1 2 3",
        "0:1 16.9:2 33.8:3,        123",
        "0:1 17.1:2 34.2:3,        1 2 3",
        "0:1 8:2 16:3,             123",
        "0:1 10:2 17:_ 20:3,       1 2 3",
        "0:1 10:2,                 1 2"
    })
    void lettersSetApartEvenlyAreOneWord(String glyphs, String text) {
        assertEquals(text, LineWriter.write(line(glyphs)));
    }

    @ParameterizedTest
    @CsvSource({
        "0:1 11.9:2,     1 2",
        "0:1 12.1:2,     1→2",
        "0:公 21.9:1,    公 1",
        "0:公 22.1:1,    公→1",
        "0:1 16.9:公,    1 公",
        "0:1 17.1:公,    1→公",
        "0:公 22.1:-,    公→-",
        "0:% 17.1:公,    %→公",
        "0:公 34.9:开,   公 开",
        "0:公 35.1:开,   公→开"
    })
    void columnsArePartedByWiderGapsTheLessTheyAreNumbers(String glyphs, String text) {
        assertEquals(text.replace('→', '\t'), LineWriter.writeWithTabs(line(glyphs)));
        assertEquals(text.replace('→', ' '), LineWriter.write(line(glyphs)));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 2, 6,   97,    12²",
        "12, 2, 6,   106,   12²",
        "12, 2, 6,   101.4, 122",
        "12, 2, 8.6, 97,    122",
        "公, 2, 6,   97,    公2",
        "12, a, 6,   97,    12a"
    })
    void aSmallDigitOffTheLineOfANumberIsTheMarkOfANote(
            String before, String mark, double size, double y, String text) {
        Typeset line = new Typeset().set(0, 100, before);
        line.glyph(10, y, mark, size / 2, size);
        assertEquals(text, LineWriter.write(new GlyphLine(line.glyphs())));
    }

    @ParameterizedTest
    @CsvSource({"97, 12²³", "101.4, 12²3"})
    void aMarkOfTwoDigitsIsHeldAgainstTheNumberBeforeIt(double y, String text) {
        Typeset line = new Typeset().set(0, 100, "12").glyph(10, 97, "2", 3, 6);
        line.glyph(13, y, "3", 3, 6);
        assertEquals(text, LineWriter.write(new GlyphLine(line.glyphs())));
    }
}
