package dev.gouji.read.pdf.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposedGlyphsTest {

    private static final int MORE = 32;

    private final ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
    private final List<Long> places = new ArrayList<>(List.of(0L));

    private ComposedGlyphsTest numbers(int... numbers) {
        for (int number : numbers) {
            glyphs.write(number >> 8);
            glyphs.write(number);
        }
        return this;
    }

    private void end() {
        places.add((long) glyphs.size());
    }

    /** A glyph of contours that end at these points. */
    private ComposedGlyphsTest simple(int... ends) {
        numbers(ends.length, 0, 0, 0, 0).numbers(ends).end();
        return this;
    }

    /** A glyph of others, each with arguments of a byte. */
    private ComposedGlyphsTest composed(int... parts) {
        numbers(0xFFFF, 0, 0, 0, 0);
        for (int i = 0; i < parts.length; i++) {
            numbers(i + 1 < parts.length ? MORE : 0, parts[i], 0);
        }
        end();
        return this;
    }

    private long steps(int glyph) {
        long[] offsets = places.stream().mapToLong(Long::longValue).toArray();
        return new ComposedGlyphs(glyphs.toByteArray(), offsets).steps(glyph);
    }

    @Test
    void aGlyphTakesAStepForEachOfItsPoints() {
        simple(4, 9);
        assertEquals(10, steps(0));
    }

    @Test
    void anEmptyGlyphOrNoneTakesOne() {
        end();
        simple();
        assertEquals(1, steps(0));
        assertEquals(1, steps(1));
        assertEquals(1, steps(2));
    }

    @Test
    void aPartIsAskedForBothCoordinates() {
        simple(9).simple(4).composed(0, 1).composed(2);
        assertEquals(1 + 2 * 10 + 2 * 5, steps(2));
        assertEquals(1 + 2 * 31, steps(3));
    }

    @Test
    void partsEndWhereNoMoreAreSaidToCome() {
        simple(9).numbers(0xFFFF, 0, 0, 0, 0, 0, 0, 0, MORE, 0, 0).end();
        assertEquals(21, steps(1));
    }

    @Test
    void aGlyphThatIsAPartOfItselfEnds() {
        composed(0, 1).composed(0);
        assertEquals(3, steps(0));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "8, 2", "64, 3", "128, 5", "137, 6"})
    void argumentsAndScalesArePassedOver(int flags, int arguments) {
        simple(9)
                .numbers(0xFFFF, 0, 0, 0, 0, MORE | flags, 0)
                .numbers(new int[arguments])
                .numbers(0, 0, 0)
                .end();
        assertEquals(41, steps(1));
    }

    @Test
    void manyPartsAreLookedThroughForEachPoint() {
        simple().composed(new int[63]).composed(new int[62]);
        assertEquals((1 + 2 * 63) * 2, steps(1));
        assertEquals(1 + 2 * 62, steps(2));
    }

    @Test
    void stepsBeyondAllMeasureAreCutShort() {
        simple(9);
        for (int i = 0; i < 60; i++) {
            composed(i, i);
        }
        assertEquals(Integer.MAX_VALUE, steps(60));
    }
}
