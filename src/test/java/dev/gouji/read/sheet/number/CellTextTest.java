package dev.gouji.read.sheet.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    private static final Sight WHITE = Sight.unseen(Reason.COLOUR);

    @Test
    void aTextIsDoubtedOnce() {
        assertEquals(Legibility.DOUBTFUL, CellText.of("8").doubted().legibility());
        CellText illegible = CellText.illegible("#REF!");
        assertSame(illegible, illegible.doubted());
        assertEquals("12", CellText.of("8").storing("12").doubted().stored());
    }

    @Test
    void aTextThatLooksLikeItsGroundIsNotSeen() {
        CellText white = CellText.of("8").storing("8.1").seenAs(WHITE);
        assertEquals("", white.text());
        assertEquals("8", white.seen().stored());
        assertEquals(Legibility.DOUBTFUL, white.legibility());
        assertEquals("8.1", white.stored());
    }

    @Test
    void whatWasSeenBeforeDecidesBesideTheLooks() {
        CellText struck = CellText.illegible("8").seenAs(Sight.STRUCK);
        assertEquals(Legibility.ILLEGIBLE, struck.legibility());
    }

    @Test
    void aBlankHasNoLooks() {
        CellText blank = CellText.of(" ");
        assertSame(blank, blank.seenAs(WHITE));
        CellText eight = CellText.of("8");
        assertSame(eight, eight.seenAs(Sight.SHOWN));
    }

    @ParameterizedTest
    @CsvSource({"'', , true", "' ', , true", "8, , false", "'', 8, false"})
    void nothingIsSeenAndNothingIsStored(String text, String stored, boolean nothing) {
        assertEquals(nothing, new CellText(text, Legibility.CLEAR, stored).isNothing());
        assertEquals(false, new CellText(Seen.of(text, Sight.ink(Reason.PICTURE)), stored).isNothing());
    }
}
