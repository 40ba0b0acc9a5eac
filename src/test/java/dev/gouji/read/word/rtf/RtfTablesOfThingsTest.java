package dev.gouji.read.word.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charsets, fonts and colours by their numbers, and the words that name them. */
class RtfTablesOfThingsTest {

    private static String name(Charset charset) {
        return charset == null ? null : charset.name();
    }

    @ParameterizedTest
    @CsvSource({
        "936,   GB18030",
        "54936, GB18030",
        "10008, GB18030",
        "950,   x-windows-950",
        "932,   windows-31j",
        "949,   x-windows-949",
        "1361,  x-Johab",
        "874,   x-windows-874",
        "437,   IBM437",
        "850,   IBM850",
        "10000, x-MacRoman",
        "65001, UTF-8",
        "1250,  windows-1250",
        "1258,  windows-1258",
        "1249,  ",
        "1259,  ",
        "42,    "
    })
    void aCodePageIsACharset(int page, String charset) {
        assertEquals(charset, name(CodePages.ofPage(page)));
    }

    @ParameterizedTest
    @CsvSource({
        "0,   windows-1252",
        "1,   ",
        "2,   ",
        "77,  x-MacRoman",
        "128, windows-31j",
        "129, x-windows-949",
        "130, x-Johab",
        "134, GB18030",
        "80,  GB18030",
        "136, x-windows-950",
        "161, windows-1253",
        "162, windows-1254",
        "163, windows-1258",
        "177, windows-1255",
        "178, windows-1256",
        "186, windows-1257",
        "204, windows-1251",
        "222, x-windows-874",
        "238, windows-1250",
        "254, IBM437",
        "255, IBM850"
    })
    void theCharacterSetOfAFontIsACharset(int characterSet, String charset) {
        assertEquals(charset, name(CodePages.ofFont(characterSet)));
    }

    @ParameterizedTest
    @CsvSource({
        "936,   0x81, true",
        "936,   0xFE, true",
        "936,   0x80, false",
        "936,   0xFF, false",
        "936,   0x41, false",
        "950,   0xA4, true",
        "949,   0xB0, true",
        "1361,  0x88, true",
        "932,   0x81, true",
        "932,   0x9F, true",
        "932,   0xA0, false",
        "932,   0xDF, false",
        "932,   0xE0, true",
        "1250,  0xC0, false",
        "65001, 0xE5, false"
    })
    void aByteMayBeginACharacterOfTwo(int page, String value, boolean leads) {
        assertEquals(leads, CodePages.leads(CodePages.ofPage(page), Integer.decode(value)));
    }

    @Test
    void aFontHasTheCharsetOfItsCodePageOrElseOfItsCharacterSet() {
        FontTable fonts = new FontTable();
        fonts.begin(3);
        fonts.characterSet(134);
        assertEquals("GB18030", name(fonts.get(3).charset()));
        assertEquals(false, fonts.get(3).mayLie());
        fonts.begin(4);
        fonts.characterSet(0);
        assertEquals(true, fonts.get(4).mayLie());
        fonts.codePage(1251);
        assertEquals("windows-1251", name(fonts.get(4).charset()));
        assertEquals(false, fonts.get(4).mayLie());
        assertEquals(null, fonts.get(99).charset());
        assertEquals(false, fonts.get(99).mayLie());
    }

    @Test
    void aFontThatShowsSignsIsKnownByItsCharacterSetOrItsName() {
        FontTable fonts = new FontTable();
        fonts.begin(1);
        fonts.characterSet(2);
        fonts.begin(2);
        " Wingdings;x".chars().forEach(fonts::name);
        assertEquals(true, fonts.get(1).showsSigns());
        assertEquals(false, fonts.get(1).isNamedForSigns());
        assertEquals("Wingdings", fonts.get(2).name());
        assertEquals(false, fonts.get(2).showsSigns());
        assertEquals(true, fonts.get(2).isNamedForSigns());
    }

    private static ColourTable colours() {
        ColourTable colours = new ColourTable();
        colours.end();
        colours.take("red", 300);
        colours.take("green", -1);
        colours.end();
        colours.take("blue", 128);
        colours.take("ctint", 9);
        colours.end();
        colours.take("ctint", 9);
        colours.end();
        return colours;
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "1, 0xFF0000", "2, 0x000080", "3, -1", "4, -1", "-1, -1"})
    void aColourHasItsPartsAndTheFirstOftenNone(int number, String colour) {
        assertEquals(Integer.decode(colour), colours().get(number));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,       -1,       0,     -1",
        "0x0000FF, -1,       0,     0x0000FF",
        "0x0000FF, 0xFF0000, 10000, 0xFF0000",
        "0x0000FF, 0xFF0000, 20000, 0xFF0000",
        "0x0000FF, 0xFF0000, 5000,  0x800080",
        "-1,       -1,       1000,  0xE6E6E6"
    })
    void aPatternCoversAShareOfAGround(String ground, String over, int share, String shaded) {
        assertEquals(Integer.decode(shaded), colours().shaded(Integer.decode(ground), Integer.decode(over), share));
    }

    private static LookWords words(String text) {
        RtfTokens tokens = RtfTokensTest.tokens(text);
        tokens.next();
        return new LookWords(colours(), tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "v,           HIDDEN,       1",
        "v0,          HIDDEN,       0",
        "strike,      STRUCK,       1",
        "striked1,    STRUCK_TWICE, 1",
        "super,       RAISED,       1",
        "sub,         RAISED,       1",
        "nosupersub,  RAISED,       0",
        "up,          RISE,         60",
        "up,          RAISED,       1",
        "up5,         RAISED,       0",
        "dn6,         RAISED,       1",
        "fs,          SIZE,         240",
        "fs2,         SIZE,         20",
        "charscalex5, WIDTH,        5",
        "charscalex,  WIDTH,        100",
        "expndtw-9,   PITCH,        -9",
        "expnd-2,     PITCH,        -10",
        "cf1,         COLOUR,       0xFF0000",
        "cf,          COLOUR,       -1",
        "cb2,         GROUND,       0x000080",
        "chcbpat2,    GROUND,       0x000080",
        "highlight1,  HIGHLIGHT,    0xFF0000",
        "rtlch,       REORDERED,    1",
        "ltrch,       REORDERED,    0",
        "twoinone,    REORDERED,    1",
        "fs99999999,  SIZE,         10000000"
    })
    void wordsOfCharacters(String word, Trait trait, String value) {
        Look look = words("\\" + word).characters(word.replaceAll("[-0-9]+$", ""), Look.PLAIN);
        assertEquals(Integer.decode(value), look.get(trait, -99));
    }

    @Test
    void theFinerPitchGoesBeforeTheCoarser() {
        Look fine = Look.PLAIN.with(Trait.PITCH, -9);
        assertEquals(-9, words("\\expnd-2").characters("expnd", fine).get(Trait.PITCH, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "cbpat2,      PARAGRAPH_GROUND, 0x000080",
        "shading1000, PARAGRAPH_GROUND, 0xE6E6E6",
        "sl-20,       LINE,             20",
        "sl240,       LINE,             2147483647",
        "li100,       INDENT,           100",
        "fi-300,      INDENT,           -300",
        "posx40000,   AWAY,             1",
        "posnegy-9000, AWAY,            1",
        "posx400,     AWAY,             -99",
        "rtlpar,      REORDERED,        1",
        "ltrpar,      REORDERED,        0"
    })
    void wordsOfParagraphs(String word, Trait trait, String value) {
        Look look = words("\\" + word).paragraph(word.replaceAll("[-0-9]+$", ""), Look.PLAIN);
        assertEquals(Integer.decode(value), look.get(trait, -99));
    }

    @Test
    void otherWordsSayNothingOfLooks() {
        assertEquals(null, words("\\par").characters("par", Look.PLAIN));
        assertEquals(null, words("\\b").paragraph("b", Look.PLAIN));
    }

    @Test
    void aFirstLineIsIndentedFromItsParagraph() {
        Look indented = Look.PLAIN.with(Trait.INDENT, 400);
        assertEquals(100, words("\\fi-300").paragraph("fi", indented).get(Trait.INDENT, 0));
    }
}
