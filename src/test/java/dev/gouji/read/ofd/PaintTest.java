package dev.gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.look.Colour;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaintTest {

    private static Colour colour(String attributes) throws Exception {
        Budget budget = new Budget(Limits.STANDARD);
        byte[] xml = ("<a " + attributes + "/>").getBytes(StandardCharsets.UTF_8);
        try (PartCursor cursor = new PartCursor(PartStream.of(xml, budget), budget)) {
            cursor.nextChild(0);
            return Paint.colour(cursor);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Value='255 0 128', ff0080",
        "Value='128', 808080",
        "Value='0 0 0 0', ffffff",
        "Value='0 0 0 255', 000000",
        "Value='255 0 0 0', 00ffff",
        "Value='300 -1 0', ff0000",
        "Value='255 255 255' Alpha='200', ffffff"
    })
    void grayLightAndInkAreColours(String attributes, String colour) throws Exception {
        assertEquals(colour, String.format("%06x", colour(attributes).rgb()));
    }

    @Test
    void whatIsNoNumberOfChannelsCannotBeTold() throws Exception {
        assertNull(colour(""));
        assertNull(colour("Value='1 2'"));
        assertNull(colour("Value='#FF0000'"));
    }

    @Test
    void whatIsClearIsNotSeenWhateverItsColour() throws Exception {
        assertEquals(Paint.CLEAR, colour("Value='0 0 0' Alpha='0'"));
        assertFalse(Paint.NOTHING.filled() || Paint.NOTHING.stroked());
    }

    @Test
    void whiteIsNotSeenAndWhatCannotBeToldIs() {
        assertTrue(Paint.INK.filled() && Paint.INK.stroked());
        assertFalse(Paint.INK.filledWith(Colour.WHITE).filled());
        assertFalse(Paint.INK.strokedWith(Colour.WHITE).stroked());
        assertTrue(Paint.INK.filledWith(null).filled()
                && Paint.INK.strokedWith(null).stroked());
    }
}
