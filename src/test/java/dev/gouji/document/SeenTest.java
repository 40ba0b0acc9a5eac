package dev.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final Sight WHITE = Sight.unseen(Reason.COLOUR);

    private static Seen holding(String text, Sight... sights) {
        return new Seen(text, text, "", Set.of(sights));
    }

    @Test
    void textThatIsShownIsClear() {
        assertEquals(Legibility.CLEAR, Seen.of("8").legibility());
        assertNull(Seen.of("8").reason());
        assertNull(Seen.of("8").otherText());
    }

    @Test
    void whatAPropertyLeavesOutPutsNothingInDoubt() {
        assertEquals(Legibility.CLEAR, holding("8", Sight.HIDDEN, Sight.DELETED).legibility());
        assertEquals(Legibility.CLEAR, holding("", Sight.HIDDEN).legibility());
        assertTrue(holding("", Sight.HIDDEN).showsNothing());
    }

    @Test
    void whatLooksHidePutsTheRestInDoubt() {
        Seen seen = new Seen("8", "18", "1", Set.of(WHITE));
        assertEquals(Legibility.DOUBTFUL, seen.legibility());
        assertEquals(Reason.COLOUR, seen.reason());
        assertEquals("18", seen.otherText());
    }

    @Test
    void strikingAPartLeavesTheRestClearAndStrikingAllLeavesABlankInDoubt() {
        assertEquals(Legibility.CLEAR, new Seen("8", "78", "", Set.of(Sight.STRUCK)).legibility());
        assertNull(new Seen("8", "78", "", Set.of(Sight.STRUCK)).otherText());
        Seen all = new Seen("", "7", "", Set.of(Sight.STRUCK));
        assertEquals(Legibility.DOUBTFUL, all.legibility());
        assertEquals("7", all.otherText());
    }

    @Test
    void inkIsNoBlank() {
        Seen picture = holding("", Sight.ink(Reason.PICTURE));
        assertEquals(Legibility.ILLEGIBLE, picture.legibility());
        assertEquals(Reason.PICTURE, picture.reason());
        assertFalse(picture.showsNothing());
        assertEquals(
                Legibility.DOUBTFUL, holding("8", Sight.ink(Reason.PICTURE)).legibility());
    }

    @Test
    void theReasonIsThatOfTheWorst() {
        assertEquals(
                Reason.PICTURE, holding("", WHITE, Sight.ink(Reason.PICTURE)).reason());
        assertEquals(
                Reason.COVERED,
                holding("8", WHITE, Sight.unsure(Reason.COVERED)).reason());
    }

    @Test
    void aReaderNeedNotSayWhy() {
        assertNull(Seen.of("8", Legibility.ILLEGIBLE).reason());
        assertEquals(
                Reason.COLOUR, Seen.of("8", Legibility.DOUBTFUL).with(WHITE).reason());
    }

    @Test
    void theStrongerSightHolds() {
        assertEquals(Sight.HIDDEN, WHITE.and(Sight.HIDDEN));
        assertEquals(Sight.HIDDEN, Sight.HIDDEN.and(Sight.ink(Reason.PICTURE)));
        assertEquals(WHITE, WHITE.and(Sight.SHOWN));
    }

    @Test
    void linesAreSeenTogether() {
        Seen lines = Seen.lines(List.of(Seen.of("8"), new Seen("", "7", "", Set.of(Sight.STRUCK)), Seen.of("件")));
        assertEquals("8\n件", lines.text());
        assertEquals("8\n7\n件", lines.stored());
        assertEquals(Legibility.CLEAR, lines.legibility());
    }
}
