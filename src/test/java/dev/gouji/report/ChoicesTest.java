package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void whatSaysTheSameIsOneChoiceAsLikelyAsBoth() {
        Choices choices = new Choices(List.of(number("1.0", 400, 300), number("1", 500, 600)), false, null);
        assertEquals(1, choices.choices().size());
        assertEquals(900, choices.best().first());
        assertEquals("1.0", choices.best().raw());
    }

    @Test
    void readersAgreeWhereBothThinkTheBestLikelierThanAllElse() {
        assertTrue(new Choices(List.of(number("1", 900, 600), number("7", 50, 300)), false, null).agree());
        assertFalse(new Choices(List.of(number("1", 900, 300), number("7", 50, 300)), false, null).agree());
        assertFalse(new Choices(List.of(number("1", 900, 900)), true, null).agree());
    }

    @Test
    void aMarkForNoneCountsZeroAndWhatCannotBeReadNothing() {
        assertEquals(BigDecimal.ZERO, new Choice("-", null, Mark.DASH, 1, 1).amount());
        assertEquals(null, new Choice("?", null, Mark.UNREADABLE, 1, 1).amount());
    }

    @Test
    void refusesWhatIsNoChoice() {
        assertThrows(IllegalArgumentException.class, () -> new Choice("1", null, Mark.NUMBER, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Choices(List.of(), false, null));
    }

    private static Choice number(String text, int first, int second) {
        return new Choice(text, new BigDecimal(text), Mark.NUMBER, first, second);
    }
}
