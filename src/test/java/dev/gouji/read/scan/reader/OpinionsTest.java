package dev.gouji.read.scan.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpinionsTest {

    @Test
    void readersAgreeWhereBothThinkTheSameLikeliest() {
        ScannedCell cell = Opinions.join(reading("3", 900, "8", 90), reading("3", 600, "8", 390), null);
        assertTrue(cell.agrees());
        assertEquals("3", cell.text());
        assertEquals(Reason.SCANNED, cell.seen().reason());
    }

    @Test
    void readersDifferWhereTheyDoNot() {
        ScannedCell cell = Opinions.join(reading("3", 900, "8", 90), reading("8", 700, "3", 290), null);
        assertFalse(cell.agrees());
        assertEquals("3", cell.text());
        assertEquals(new ScannedCell.Likely("8", 90, 700), cell.likely().get(1));
        assertEquals(Reason.READERS_DIFFER, cell.seen().reason());
    }

    @Test
    void oneReaderAloneAgreesWithNobody() {
        ScannedCell cell = Opinions.join(reading("3", 999), null, null);
        assertTrue(cell.alone());
        assertFalse(cell.agrees());
    }

    @Test
    void aReaderOfAllCharactersIsTakenForWhatItMeans() {
        ScannedCell cell = Opinions.join(reading("105", 900), reading("1O5", 500, "105", 300, "l05", 100), null);
        assertEquals(new ScannedCell.Likely("105", 900, 900), cell.likely().get(0));
        assertTrue(cell.agrees());
    }

    @Test
    void aNumberIsTheSameWithASpeckBehindIt() {
        ScannedCell cell = Opinions.join(reading("0", 990), reading("0.", 600, "0", 380), null);
        assertEquals(new ScannedCell.Likely("0", 990, 980), cell.likely().get(0));
    }

    @Test
    void theShapeSpeaksOfMarksLouderThanTheSecondReader() {
        ScannedCell cell = Opinions.join(reading("-", 950, "1", 20), reading("11", 900, "-", 8), "-");
        assertEquals("-", cell.text());
        assertTrue(cell.agrees());
        assertEquals("-", cell.shape());
    }

    @Test
    void aNumberThatTheSecondReaderIsSureOfIsHeardAgainstTheShape() {
        ScannedCell cell = Opinions.join(reading("", 1000), reading("20", 800), "");
        assertFalse(cell.agrees());
    }

    @Test
    void theShapeIsASecondReaderOfMarks() {
        ScannedCell cell = Opinions.join(reading("-", 950), null, "-");
        assertFalse(cell.alone());
        assertTrue(cell.agrees());
    }

    @Test
    void aCellIsNowhereBeforeItsPlaceIsSaid() {
        assertNull(Opinions.join(reading("3", 999), null, null).place());
    }

    @Test
    void aReadingHasAGuessAndItsGuessesAreInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new LineReading(List.of()));
        assertThrows(IllegalArgumentException.class, () -> reading("1", 10, "2", 20));
        assertThrows(IllegalArgumentException.class, () -> new Guess("1", 1001));
        assertEquals(0, reading("1", 10).permilleOf("2"));
    }

    private static LineReading reading(Object... said) {
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < said.length; i += 2) {
            guesses.add(new Guess((String) said[i], (Integer) said[i + 1]));
        }
        return new LineReading(guesses);
    }
}
