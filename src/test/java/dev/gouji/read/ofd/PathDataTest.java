package dev.gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.look.Colour;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths on a page of 100 by 200 inches, which are 25.4 millimetres and 72 points. */
class PathDataTest {

    private static final double INCH = 25.4;
    private static final Placement INCHES = new Placement(INCH, 0, 0, INCH, 0, 0, 0, 0);

    private final PageDraft page =
            new PageDraft(new double[] {0, 0, 100 * INCH, 200 * INCH}, new Budget(Limits.STANDARD));

    /** Rulings and inks in inches: {@code -1@2..3} is a level one, {@code |} upright, {@code *} ink. */
    private String drawn() {
        String rulings =
                page.content().rulings().stream().map(PathDataTest::said).collect(Collectors.joining(" "));
        String inks = page.content().inks().stream()
                .map(ink -> String.format(
                        Locale.ROOT,
                        "*%.0f,%.0f,%.0f,%.0f",
                        ink.box().x0() / 72,
                        ink.box().y0() / 72,
                        ink.box().x1() / 72,
                        ink.box().y1() / 72))
                .collect(Collectors.joining(" "));
        return (rulings + " " + inks).strip();
    }

    private static String said(Ruling ruling) {
        return String.format(
                Locale.ROOT,
                "%s%.0f@%.0f..%.0f",
                ruling.horizontal() ? "-" : "|",
                ruling.at() / 72,
                ruling.from() / 72,
                ruling.to() / 72);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    M 1 2 L 9 2                → -2@1..9
                    S 1 2 L 9 2                → -2@1..9
                    M 9 2 L 1 2                → -2@1..9
                    M 1 2 L 1 9                → |1@2..9
                    M 1 2 L 9 2 L 9 5 C        → -2@1..9 |9@2..5 *1,2,9,5
                    M 1 2 L 9 2 L 9 5 L 1 5 C  → -2@1..9 |9@2..5 -5@1..9 |1@2..5
                    M 1 2 L 9 5                → *1,2,9,5
                    M 1 2 Q 5 5 9 2            → *1,2,9,2
                    M 1 2 B 5 5 6 6 9 3        → *1,2,9,3
                    M 1 2 A 5 5 0 0 1 9 4      → *1,2,9,4
                    M 1,2 L 9,2                → -2@1..9
                    M 1 2 X L 9 2              → -2@1..9
                    M 1 2 L 9                  → *1,0,9,2
                    M 1 2 L x 2                → -2@0..1
                    M 1 2                      → ''
                    """)
    void whatAStrokeDraws(String path, String drawn) throws Exception {
        PathData.of(path, INCHES).stroke(page);
        assertEquals(drawn, drawn());
    }

    @ParameterizedTest
    @CsvSource({
        "M 1 2 L 9 2 L 9 2.04 L 1 2.04 C,          true,  -2@1..9",
        "M 1 2 L 1 9 L 1.04 9 L 1.04 2 C,          true,  |1@2..9",
        "M 1 2 L 9 2 L 9 2.04 L 1 2.04 C,          false, ''",
        "M 1 2 L 9 2 L 9 9 L 1 9 C,                true,  ''",
        "M 1 2 L 9 2 L 9 5 L 5 9 L 1 5 C,          true,  '*1,2,9,9'",
        "M 1 2 L 9 2 L 9 5 L 5 9 L 1 5 C,          false, ''",
        "M 1 2 Q 5 5 9 3,                          true,  '*1,2,9,3'",
        "M 1 2 Q 5 5 9 3,                          false, ''",
        "X,                                        true,  ''"
    })
    void whatAFillDraws(String path, boolean seen, String drawn) throws Exception {
        PathData.of(path, INCHES).fill(page, seen ? Paint.INK : Paint.NOTHING, true);
        assertEquals(drawn, drawn());
    }

    @Test
    void aPathSaysHowFarItReaches() {
        assertArrayEquals(
                new double[] {1, 2, 9, 5},
                PathData.of("M 1 2 L 9 5", new Placement(1, 0, 0, 1, 0, 0, 0, 0))
                        .bounds());
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true, COVERED", "5, 5, false, SEEN", "0.5, 5, true, SEEN", "5, 9.5, true, SEEN"})
    void anOpaqueFillCoversWhatStandsUnderIt(double x, double y, boolean opaque, Glyph.Sight sight) throws Exception {
        page.addGlyph("8", x * INCH, y * INCH, 1, 1, 0, 0, 0, Colour.BLACK);
        PathData.of("M 1 2 L 9 2 L 9 9 L 1 9 C", INCHES).fill(page, Paint.INK, opaque);
        assertEquals(sight, page.content().glyphs().get(0).sight());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1, 0",
        "1, -1, 1, 0",
        "101, 1, 1, 0",
        "1, 201, 1, 0",
        "1, 1, 0, 0",
        "0, 0, 1, 1",
        "100, 200, 1, 1"
    })
    void aGlyphOutsideThePageOrWithoutSizeIsNone(double x, double y, double size, int glyphs) throws Exception {
        page.addGlyph("8", x * INCH, y * INCH, 1, size, 0, 0, 0, Colour.BLACK);
        assertEquals(glyphs, page.content().glyphs().size());
    }

    @Test
    void whatHasTheColourOfThePaperIsCovered() throws Exception {
        page.addGlyph("8", 1, 1, 1, 1, 0, 0, 0, Colour.WHITE);
        assertEquals(Glyph.Sight.COVERED, page.content().glyphs().get(0).sight());
    }

    @Test
    void aPageKnowsOfPicturesAndOfWhatIsNotRead() throws Exception {
        assertEquals(false, page.content().images());
        page.addImage(new double[] {0, 0, INCH, INCH}, null);
        assertEquals(true, page.content().images());
        assertEquals(false, page.hasUnread());
        page.addUnread(new double[] {0, 0, INCH, INCH});
        assertEquals(true, page.hasUnread());
        assertEquals("*0,0,1,1 *0,0,1,1", drawn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    1 2.5 -3   → 1.0 2.5 -3.0
                    1,2        → 1.0 2.0
                    ' '        → ''
                    1 x        → ''
                    1 NaN      → ''
                    """)
    void numbersOfAText(String text, String numbers) {
        assertEquals(
                numbers,
                Arrays.stream(Numbers.of(text)).mapToObj(Double::toString).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    1 2         → 1.0 2.0
                    g 3 2.5     → 2.5 2.5 2.5
                    1 g 2 5 7   → 1.0 5.0 5.0 7.0
                    g 99 1      → 1.0 1.0 1.0 1.0 1.0
                    1 2 3 4 5 6 → 1.0 2.0 3.0 4.0 5.0
                    ' '         → ''
                    """)
    void distancesBetweenGlyphsMayBeRepeatedFiveAtMost(String text, String deltas) {
        assertEquals(
                deltas, Numbers.deltas(text, 5).stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"1 x", "g x 1", "g 2", "g 2 x"})
    void malformedDistancesAreNone(String text) {
        assertNull(Numbers.deltas(text, 5));
        assertEquals(List.of(), Numbers.deltas(null, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "1,  0,  0,  1,  0",
        "0,  1,  -1, 0,  1",
        "-1, 0,  0,  -1, 2",
        "0,  -1, 1,  0,  3",
        "1,  0.05, -0.05, 1, 0",
        "1,  1,  -1, 1,  -1",
        "-1, 0,  0,  1,  -1",
        "0,  0,  0,  0,  -1"
    })
    void aMatrixTurnsByQuartersOrTilts(double a, double b, double c, double d, int turn) {
        assertEquals(turn, new Placement(a, b, c, d, 0, 0, 0, 0).turn());
    }

    @Test
    void aPointIsTurnedMovedAndSetIntoItsBoundary() {
        Placement placement = new Placement(0, 2, -3, 0, 10, 20, 100, 200);
        assertEquals(-3 * 5 + 10 + 100, placement.x(4, 5));
        assertEquals(2 * 4 + 20 + 200, placement.y(4, 5));
        assertEquals(2, placement.stretch(true));
        assertEquals(3, placement.stretch(false));
    }
}
