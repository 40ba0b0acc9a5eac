package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs in decimal octets; 139 is the number 0, 10 calls a part, 11 returns, 14 ends a glyph. */
class UnrolledTest {

    private static final String PART = "139 139 139 11";

    private static byte[] program(String octets) {
        String[] words = octets.strip().split("\\s+");
        byte[] program = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            program[i] = (byte) Integer.parseInt(words[i]);
        }
        return program;
    }

    private static List<byte[]> parts(String... parts) {
        return Arrays.stream(parts).map(UnrolledTest::program).toList();
    }

    /** Steps of a glyph of a Type 1 program. */
    private static long first(String glyph, String... own) {
        return new Unrolled(null, parts(own), code -> null, 1_000).steps(program(glyph));
    }

    /** Steps of a glyph of a Type 2 program without shared parts. */
    private static long second(String glyph, String... own) {
        return new Unrolled(List.of(), parts(own), code -> null, 1_000).steps(program(glyph));
    }

    @Test
    void eachNumberAndEachCommandIsAStep() {
        assertEquals(3, second("139 139 14"));
        assertEquals(3, first("139 139 14"));
    }

    @ParameterizedTest
    @CsvSource({"246 14, 2", "247 0 14, 2", "254 255 14, 2", "255 0 0 0 0 14, 2", "28 0 0 14, 2"})
    void aNumberOfSeveralOctetsIsOneStep(String glyph, int steps) {
        assertEquals(steps, second(glyph));
    }

    @Test
    void aShortNumberIsACommandOfTypeOne() {
        assertEquals(4, first("28 139 139 14"));
    }

    @Test
    void aPartIsUnrolledWhereItIsCalled() {
        assertEquals(2 + 4 + 1, second("32 10 14", PART));
        assertEquals(2 + 4 + 1, first("139 10 14", PART));
        assertEquals(2 + (2 + 4 + 1) + 1, second("32 10 14", "33 10 11", PART));
        assertEquals(2 + 4 + 2 + 4 + 1, second("32 10 32 10 14", PART));
    }

    @Test
    void aLetterAndItsAccentAreUnrolledToo() {
        Map<Integer, byte[]> glyphs = Map.of(65, program(PART), 66, program("139 139 139 204 204 12 6 14"));
        String made = "139 139 139 204 205 12 6 14";
        assertEquals(7 + 4 + (7 + 4 + 4), new Unrolled(null, List.of(), glyphs::get, 1_000).steps(program(made)));
        String second = "139 139 204 204 14";
        assertEquals(5 + 4 + 4, new Unrolled(List.of(), List.of(), glyphs::get, 1_000).steps(program(second)));
        String wide = "139 139 139 204 204 14";
        assertEquals(6 + 4 + 4, new Unrolled(List.of(), List.of(), glyphs::get, 1_000).steps(program(wide)));
    }

    @ParameterizedTest
    @CsvSource({
        "139 139 139 204 204 12 6, 139 139 139 204 139 12 6",
        "139 139 139 205 139 12 6, 139 139 139 204 139 12 6",
        "139 139 141 139 12 12 204 204 12 6, 14"
    })
    void aGlyphOfItselfNeverEnds(String glyph, String letter) {
        Map<Integer, byte[]> glyphs = Map.of(65, program(letter), 66, program("139 139 139 204 139 12 6"));
        long steps = new Unrolled(null, List.of(), glyphs::get, 1_000).steps(program(glyph));
        assertTrue(steps > 1_000, "steps: " + steps);
    }

    @Test
    void sharedPartsAreCalledByACommandOfTheirOwn() {
        assertEquals(2 + 4 + 1, new Unrolled(parts(PART), List.of(), code -> null, 1_000).steps(program("32 29 14")));
        assertEquals(3, first("139 29 14", PART));
    }

    @Test
    void aCallThatCannotBeIsPassedOverOrEndsTheGlyph() {
        assertEquals(3, second("32 10 14"));
        assertEquals(2, second("34 10 14", PART));
        assertEquals(1, second("10 14", PART));
        assertEquals(3, first("140 10 14", PART));
        assertEquals(3, first("138 10 14", PART));
    }

    @Test
    void aCallOutOfRangeTakesTheNumbersBeforeIt() {
        // what is left then is a command, which is no number of a part
        assertEquals(6, first("14 139 139 140 10 10", PART));
    }

    @ParameterizedTest
    @CsvSource({
        "1239,  28 255 149, 107",
        "1240,  28 251 149, 1131",
        "33899, 28 251 149, 1131",
        "33900, 28 128 0,   32768"
    })
    void partsAreCountedFromABiasByHowManyThereAre(int count, String number, int bias) {
        List<byte[]> many = new ArrayList<>(Collections.nCopies(count, program("11")));
        many.set(0, program(PART));
        assertEquals(
                2 + 4 + 1,
                new Unrolled(List.of(), many, code -> null, 1_000).steps(program(number + " 10 14")),
                "bias " + bias);
    }

    @Test
    void numbersOfTwoOctetsCallFartherParts() {
        String[] many = new String[110];
        Arrays.fill(many, "11");
        many[109] = PART;
        assertEquals(2 + 4 + 1, first("247 1 10 14", many));
        assertEquals(2 + 1 + 1, first("247 0 10 14", many));
        assertEquals(2 + 4 + 1, first("255 0 0 0 109 10 14", many));
        assertEquals(2 + 4 + 1, second("28 0 2 10 14", many));
    }

    @Test
    void aFractionCallsNothing() {
        assertEquals(2, second("255 0 0 0 0 10 14", PART));
    }

    @ParameterizedTest
    @CsvSource({
        "139 139 19 10 14,            4",
        "139 139 20 10 14,            4",
        "139 139 1 139 139 23 19 10 14, 8",
        "139 139 18 139 139 3 19 10 14, 8",
        "19 14,                       2"
    })
    void theMaskBehindStemsIsNoProgram(String glyph, int steps) {
        assertEquals(steps, second(glyph, PART));
    }

    @Test
    void aMaskHasABitForEachStem() {
        String nine = "139 139 ".repeat(9);
        assertEquals(18 + 1 + 1, second(nine + "19 10 10 14", PART));
        String eight = "139 139 ".repeat(8);
        assertEquals(16 + 1 + 1, second(eight + "19 10 14", PART));
    }

    @Test
    void anEscapedCommandHasTwoOctets() {
        assertEquals(2, second("12 10 14", PART));
        assertEquals(2, first("12 10 14", PART));
    }

    @Test
    void exchangedHintsGiveBackTheNumberOfAPart() {
        String own = "142 140 142 12 16 12 17 10 14";
        assertEquals(3 + 1 + 1 + 4 + 1, first(own, "11", "11", "11", PART));
    }

    @Test
    void whatNobodyKnowsGivesBackAllItsArguments() {
        assertEquals(4 + 1 + 1 + 4 + 1, first("139 141 141 146 12 16 12 17 12 17 10 14", "11", "11", PART));
    }

    @Test
    void aQuotientIsDivided() {
        // 8 / 4 = 2 is given back, and calls the third part
        assertEquals(3 + 2 + 1 + 1 + 4 + 1, first("147 143 12 12 140 142 12 16 12 17 10 14", "11", "11", PART));
    }

    @Test
    void aPartThatCallsItselfEndsAtTheMost() {
        assertEquals(1_001, second("32 10 14", "32 10 11"));
    }

    @Test
    void whatIsCutOffEndsWithItsLastOctet() {
        assertEquals(1, second("247"));
        assertEquals(1, first("12"));
    }
}
