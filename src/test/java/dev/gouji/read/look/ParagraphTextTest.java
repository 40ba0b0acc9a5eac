package dev.gouji.read.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTextTest {

    private final ParagraphText text = new ParagraphText();

    @ParameterizedTest
    @CsvSource({"12,    SHOWN,  12²", "'12 ', SHOWN,  12 ²", "注,    SHOWN,  注2", "'',    SHOWN,  2", "12,    HIDDEN, 2"
    })
    void aRaisedDigitBehindANumberIsTheMarkOfANote(String before, String sight, String seen) {
        text.add(before, sight.equals("SHOWN") ? Sight.SHOWN : Sight.HIDDEN, false);
        text.add("2", Sight.SHOWN, true);
        assertEquals(seen, text.take().text());
    }

    @Test
    void aWordBetweenEndsTheNumberAndBlanksDoNot() {
        text.add("12", Sight.SHOWN, false);
        text.add(" ", Sight.SHOWN, false);
        text.add("2", Sight.SHOWN, true);
        text.add("件", Sight.SHOWN, false);
        text.add("2", Sight.SHOWN, true);
        assertEquals("12 ²件2", text.take().text());
    }

    @Test
    void whenItWasTakenItBeginsAnew() {
        assertTrue(text.isEmpty());
        text.add("12", Sight.SHOWN, false);
        assertFalse(text.isEmpty());
        text.take();
        assertTrue(text.isEmpty());
        text.add("2", Sight.SHOWN, true);
        assertEquals("2", text.take().text());
        assertEquals(2, text.count());
    }

    @Test
    void whatIsSeenAndIsNoTextLeavesTheRestInDoubt() {
        text.add("1", Sight.SHOWN, false);
        text.ink(Sight.ink(Reason.PICTURE), "8");
        assertEquals(2, text.count());
        assertEquals(Legibility.DOUBTFUL, text.take().legibility());
    }
}
