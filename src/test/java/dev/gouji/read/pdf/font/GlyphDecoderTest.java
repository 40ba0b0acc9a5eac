package dev.gouji.read.pdf.font;

import static dev.gouji.read.pdf.font.GlyphDecoder.UNDECODABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphDecoderTest {

    private static final String IDENTITY =
            "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <FFFF> 0 endcidrange endcmap";

    /** Standard strings of CFF. */
    private static final int THREE = 20;

    private static final int EIGHT = 25;

    @BeforeAll
    static void noFontsOfTheMachine() {
        FallbackFonts.install();
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "uni0033", "u0033", "u00033", "uniFF13", "three.tnum", "threeoldstyle", "u1D7D1"})
    void aGlyphNameThatSaysTheSameLetsTheMapStand(String name) throws Exception {
        assertEquals(
                "3", FontDraft.named(Map.of(1, name)).toUnicode(Map.of(1, "3")).decode(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"eight", "uni0038", "u0038", "O", "space", "threesuperior", "uni2462", "uni0663", "uni00330033"})
    void aGlyphNameThatSaysSomethingElseContradictsTheMap(String name) throws Exception {
        assertEquals(
                UNDECODABLE,
                FontDraft.named(Map.of(1, name)).toUnicode(Map.of(1, "3")).decode(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g12", "cid123", "a7", "G03", "glyph3", "uniE003", "union3", "u12", ".notdef", "afii"})
    void aGlyphNameThatOnlyNumbersTheGlyphSaysNothing(String name) throws Exception {
        assertEquals(
                "3", FontDraft.named(Map.of(1, name)).toUnicode(Map.of(1, "3")).decode(1));
    }

    @ParameterizedTest
    @CsvSource({
        "hyphen, −",
        "hyphen, –",
        "minus, -",
        "endash, \u2010",
        "uni00AD, -",
        "slash, ⁄",
        "uni4E00, ⼀",
        "uni65E0, 无"
    })
    void differencesOfCodePointsAloneAreNoContradiction(String name, String text) throws Exception {
        String read =
                FontDraft.named(Map.of(1, name)).toUnicode(Map.of(1, text)).decode(1);
        assertEquals(text.equals("⼀") ? "一" : text, read);
    }

    @ParameterizedTest
    @CsvSource({"one, ' '", "hyphen, .", "period, ' '", "one, -", "two, 无", "five, 〇"})
    void signsAndBlanksAreHeldAgainstTheFontAsDigitsAre(String name, String text) throws Exception {
        assertEquals(
                UNDECODABLE,
                FontDraft.named(Map.of(1, name)).toUnicode(Map.of(1, text)).decode(1));
    }

    @Test
    void whatIsNotSeenCannotContradict() throws Exception {
        FontDraft draft = FontDraft.named(Map.of(1, "eight")).toUnicode(Map.of(1, "3"));
        assertEquals("3", new GlyphDecoder(draft.font(), () -> {}).decodeUnseen(1));
    }

    @Test
    void aSoftHyphenThatIsSetIsAMinus() throws Exception {
        assertEquals(
                "-",
                FontDraft.named(Map.of(1, "hyphen"))
                        .toUnicode(Map.of(1, "\u00ad"))
                        .decode(1));
    }

    @Test
    void theCharacterMapOfTheProgramIsReadBackwards() throws Exception {
        int three = FontDraft.glyph('3');
        int eight = FontDraft.glyph('8');
        Map<Integer, String> lie = Map.of(three, "3", eight, "3");
        GlyphDecoder decoder =
                new GlyphDecoder(FontDraft.trueType("post").toUnicode(lie).font(), () -> {});
        assertEquals("3", decoder.decode(three));
        assertEquals(UNDECODABLE, decoder.decode(eight));
    }

    @Test
    void theGlyphNamesOfTheProgramAreAskedWhereItHasNoCharacterMap() throws Exception {
        int three = FontDraft.glyph('3');
        int eight = FontDraft.glyph('8');
        Map<Integer, String> exchanged = Map.of(three, "8", eight, "8");
        GlyphDecoder decoder =
                new GlyphDecoder(FontDraft.trueType("cmap").toUnicode(exchanged).font(), () -> {});
        assertEquals(UNDECODABLE, decoder.decode(three));
        assertEquals("8", decoder.decode(eight));
    }

    @Test
    void aSimpleTrueTypeFontIsHeldAgainstItsEncoding() throws Exception {
        FontDraft draft = FontDraft.simpleTrueType().toUnicode(Map.of((int) '1', "1", (int) '2', "7"));
        assertEquals("1", draft.decode('1'));
        assertEquals(UNDECODABLE, draft.decode('2'));
    }

    @ParameterizedTest
    @CsvSource({
        "GBK-EUC-H, GB1",
        "UniGB-UCS2-H, GB1",
        "UniCNS-UCS2-H, CNS1",
        "90ms-RKSJ-H, Japan1",
        "UniKS-UCS2-H, Korea1"
    })
    void theCodesOfACollectionSayTheirCharacters(String cmap, String ordering) throws Exception {
        FontDraft truth = FontDraft.predefined(cmap, ordering);
        assertEquals("3", truth.decode('3'));
        assertEquals("3", truth.toUnicode(Map.of((int) '3', "3")).decode('3'));
        FontDraft lie = FontDraft.predefined(cmap, ordering).toUnicode(Map.of((int) '3', "8"));
        assertEquals(UNDECODABLE, lie.decode('3'));
    }

    @Test
    void theGlyphNamesOfACompactProgramAreAsked() throws Exception {
        byte[] program = CompactProgram.named(THREE, EIGHT);
        FontDraft simple = FontDraft.compact(program).toUnicode(Map.of((int) '3', "3", (int) '8', "6"));
        assertEquals("3", simple.decode('3'));
        assertEquals(UNDECODABLE, simple.decode('8'));
        FontDraft composite = FontDraft.compactKeyed(program, "Identity").toUnicode(Map.of(1, "3", 2, "6"));
        assertEquals("3", composite.decode(1));
        assertEquals(UNDECODABLE, composite.decode(2));
    }

    @Test
    void aCompactProgramThatIsKeyedByACollectionSaysItsCharacters() throws Exception {
        FontDraft keyed = FontDraft.compactKeyed(CompactProgram.keyed("GB1", 20, 25), "GB1");
        keyed.toUnicode(Map.of(20, "3", 25, "6"));
        assertEquals("3", keyed.decode(20));
        assertEquals(UNDECODABLE, keyed.decode(25));
        FontDraft renumbered = FontDraft.compactKeyed(CompactProgram.keyed("Identity", 20, 25), "GB1");
        assertEquals("6", renumbered.toUnicode(Map.of(25, "6")).decode(25));
    }

    @Test
    void glyphNumbersOfAnEmbeddedProgramAreNotTakenForThoseOfACollection() throws Exception {
        // 20 is the digit 3 of Adobe-GB1; a TrueType program numbers its glyphs as it likes
        assertEquals(
                "5",
                FontDraft.trueType("cmap", "post").toUnicode(Map.of(20, "5")).decode(20));
    }

    @Test
    void twoGlyphsThatAreGivenAsOneDigitAndDifferAreBothInDoubt() throws Exception {
        int three = FontDraft.glyph('3');
        int four = FontDraft.glyph('4');
        int eight = FontDraft.glyph('8');
        FontDraft draft = FontDraft.trueType("cmap", "post").toUnicode(Map.of(three, "3", eight, "3", four, "4"));
        GlyphDecoder decoder = new GlyphDecoder(draft.font(), () -> {});
        assertEquals(UNDECODABLE, decoder.decode(three));
        assertEquals(UNDECODABLE, decoder.decode(eight));
        assertEquals("4", decoder.decode(four));
    }

    @Test
    void glyphsOfProceduresAreHeldAgainstTheirNamesAndEachOther() throws Exception {
        Map<String, String> procedures = Map.of(
                "a", "500 0 0 0 400 700 d1 0 0 300 700 re f",
                "b", "500 0 10 0 410 700 d1 1 0 0 1 10 0 cm 0 0 300 700 re f",
                "c", "500 0 0 0 400 700 d1 0 0 100 700 re f",
                "d", "500 0 0 0 400 700 d1 0 0 200 700 re f",
                "seven", "500 0 0 0 400 700 d1 0 0 250 700 re f");
        Map<Integer, String> names = Map.of(1, "a", 2, "b", 3, "c", 4, "d", 5, "seven");
        assertRead("11?7", names, procedures, Map.of(1, "1", 2, "1", 3, "7", 5, "7"), 1, 2, 3, 5);
        assertRead("???8", names, procedures, Map.of(1, "1", 2, "2", 3, "1", 4, "8"), 1, 2, 3, 4);
        assertRead("?", names, procedures, Map.of(5, "1"), 5);
    }

    private static void assertRead(
            String expected,
            Map<Integer, String> names,
            Map<String, String> procedures,
            Map<Integer, String> map,
            int... codes)
            throws Exception {
        GlyphDecoder decoder = new GlyphDecoder(
                FontDraft.drawn(names, procedures).toUnicode(map).font(), () -> {});
        StringBuilder read = new StringBuilder();
        for (int code : codes) {
            read.append(decoder.decode(code).replace(UNDECODABLE, "?"));
        }
        assertEquals(expected, read.toString());
    }

    @Test
    void aMapThatSaysNothingMakesNoDigitsOfCodes() throws Exception {
        FontDraft silent = FontDraft.trueType("cmap", "post").encoded(IDENTITY);
        assertEquals(UNDECODABLE, silent.toUnicode(Map.of()).decode('3'));
        assertEquals(UNDECODABLE, silent.toUnicode(Map.of(9, "x")).decode('3'));
        assertEquals(
                UNDECODABLE,
                FontDraft.trueType("cmap", "post").toUnicode(Map.of()).decode('3'));
    }

    @Test
    void brokenTablesAreNoWitnesses() throws Exception {
        int three = FontDraft.glyph('3');
        assertEquals(
                "3",
                FontDraft.trueType("cmap", "post", "glyf", "loca")
                        .toUnicode(Map.of(three, "3"))
                        .decode(three));
        assertEquals(
                "3",
                FontDraft.drawn(Map.of(1, "a"), Map.of("a", "(unfinished"))
                        .toUnicode(Map.of(1, "3"))
                        .decode(1));
    }
}
