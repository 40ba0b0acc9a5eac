package dev.gouji.read.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Typeset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBuilderTest {

    private final Typeset page = new Typeset();

    private List<String> lines() {
        return LineBuilder.build(page.glyphs()).stream()
                .map(line -> line.glyphs().stream().map(Glyph::text).collect(Collectors.joining()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"104.9, 12", "105.1, 1/2", "95.1, 12", "94.9, 2/1"})
    void glyphsHalfAnEmFromTheMiddleOfALineStandInIt(double y, String lines) {
        page.set(0, 100, "1").set(5, y, "2");
        assertEquals(lines, String.join("/", lines()));
    }

    @Test
    void aLineThatIsNotQuiteLevelHasTheMiddleOfItsGlyphs() {
        page.set(0, 100, "1").set(5, 104, "2").set(10, 106, "3");
        assertEquals(List.of("123"), lines());
    }

    @Test
    void glyphsAreReadFromLeftToRightInWhateverOrderTheyWereSet() {
        page.set(10, 100, "3").set(0, 100, "1").set(5, 100, "2");
        assertEquals(List.of("123"), lines());
    }

    @ParameterizedTest
    @CsvSource({"0.5, 100, 1, 1", "1.9, 100, 1, 1", "2.1, 100, 1, 11", "0.5, 100, 2, 12", "0.5, 102.1, 1, 11"})
    void anEqualGlyphAtNearlyTheSamePlaceIsTheSame(double left, double y, String text, String line) {
        page.set(0, 100, "1").set(left, y, text);
        assertEquals(List.of(line), lines());
    }

    @Test
    void ofNarrowGlyphsOnlyThoseNearerThanHalfOfThemAreTheSame() {
        page.glyph(0, 100, "i", 2, 10).glyph(1.1, 100, "i", 2, 10);
        assertEquals(List.of("ii"), lines());
    }

    @Test
    void aBoldWordSetOverAnotherGlyphIsStillOnce() {
        page.set(0, 100, "1").set(0.2, 100, "2").set(0.4, 100, "1");
        assertEquals(List.of("12"), lines());
    }

    @Test
    void spacesPartWordsInsideALineAndAreNothingAtItsEnds() {
        page.set(0, 100, " 1 2 ").set(0, 120, "   ");
        assertEquals(List.of("1 2"), lines());
        page.set(0, 140, "3 4");
        assertEquals(List.of("1 2", "3 4"), lines());
    }

    @Test
    void aLineKnowsItsEndsItsMiddleAndItsBox() {
        page.set(10, 100, "1").glyph(15, 102, "2", 6, 12);
        GlyphLine line = LineBuilder.build(page.glyphs()).get(0);
        assertEquals(List.of(10.0, 21.0, 101.0, 12.0), List.of(line.start(), line.end(), line.across(), line.size()));
        assertEquals(new Box(10, 95, 21, 108), line.box());
        GlyphLine column = new GlyphLine(new Typeset().column(50, 100, "公开").glyphs());
        assertEquals(new Box(45, 100, 55, 120), column.box());
        assertEquals(100, column.start());
    }
}
