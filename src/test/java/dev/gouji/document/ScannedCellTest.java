package dev.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ScannedCell.Likely;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannedCellTest {

    @Test
    void whatWasReadFromAPictureIsInDoubtUntilSomethingConfirmsIt() {
        Seen seen = cell(false, new Likely("3", 990, 990)).seen();
        assertEquals(Legibility.DOUBTFUL, seen.legibility());
        assertEquals(Reason.SCANNED, seen.reason());
        assertTrue(seen.isScanned());
        assertFalse(Seen.of("3").isScanned());
    }

    @Test
    void readersThatThinkOtherThingsLikeliestDoNotAgree() {
        assertTrue(
                cell(false, new Likely("3", 990, 500), new Likely("8", 5, 490)).agrees());
        assertFalse(
                cell(false, new Likely("3", 990, 400), new Likely("8", 5, 490)).agrees());
        assertFalse(cell(false, new Likely("3", 990, 0)).agrees());
        assertFalse(cell(true, new Likely("3", 990, 0)).agrees());
    }

    @Test
    void aCellKnowsItsPlaceWhenItIsSaid() {
        Place place = new Place.InText(1, 1);
        assertEquals(place, cell(false, new Likely("", 990, 990)).at(place).place());
    }

    @Test
    void aTextLayerIsTheLeastLikelyAndChangesNothingThatReadersSay() {
        ScannedCell cell = cell(false, new Likely("3", 990, 500)).beside("8");
        assertEquals(List.of(new Likely("3", 990, 500), new Likely("8", 0, 0)), cell.likely());
        assertTrue(cell.agrees());
        assertEquals(cell, cell.beside("3"));
        assertEquals(cell, cell.beside(" "));
    }

    @Test
    void refusesACellWithoutAText() {
        assertThrows(IllegalArgumentException.class, () -> new ScannedCell(null, List.of(), false, null));
    }

    private static ScannedCell cell(boolean alone, Likely... likely) {
        return new ScannedCell(null, List.of(likely), alone, null);
    }
}
