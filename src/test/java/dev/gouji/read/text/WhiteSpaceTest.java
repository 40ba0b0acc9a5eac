package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhiteSpaceTest {

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\u3000', '\u00A0', '\u200B', '\uFEFF', '\u001A'})
    void whatShowsNothingIsWhite(char c) {
        assertTrue(WhiteSpace.isSpace(c));
        assertEquals("甲 乙", WhiteSpace.trim(c + "甲 乙" + c));
        assertTrue(WhiteSpace.isBlank("" + c + c));
    }

    @Test
    void whatIsSeenIsNot() {
        assertFalse(WhiteSpace.isSpace('_'));
        assertFalse(WhiteSpace.isBlank(" ．"));
        assertTrue(WhiteSpace.isBlank(""));
    }

    @Test
    void theFirstThatIsSeenIsLookedForBetweenTwoPlaces() {
        assertEquals(2, WhiteSpace.firstInk("  甲", 0, 3));
        assertEquals(2, WhiteSpace.firstInk("  甲", 0, 2), "none before the second");
        assertEquals("", WhiteSpace.trim("  甲", 0, 2));
    }
}
