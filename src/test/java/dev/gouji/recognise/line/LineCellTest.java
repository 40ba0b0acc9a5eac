package dev.gouji.recognise.line;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineCellTest {

    @Test
    void aCellListsItsValuesEachAsACell() {
        LineCell cell = cell("1 0\n无", 3, 5);
        assertEquals(3, cell.count());
        assertEquals(
                List.of("1", "0", "无"),
                cell.split().stream().map(LineCell::text).toList());
        assertEquals(3, cell.split().get(2).start());
    }

    @Test
    void aCellThatListsNothingIsOneAndItself() {
        LineCell cell = cell("规章");
        assertEquals(1, cell.count());
        assertEquals(List.of(cell), cell.split());
    }

    @Test
    void aNumberIsANumberAndAValue() {
        assertTrue(cell("12").isNumber());
        assertTrue(cell("12").holdsNumber());
        assertTrue(cell("12").holdsValue());
        assertFalse(cell("12").isBlank());
    }

    @Test
    void aMarkIsAValueAndNoNumber() {
        assertFalse(cell("-").holdsNumber());
        assertTrue(cell("-").holdsValue());
        assertTrue(cell("　").holdsValue());
        assertTrue(cell("\u00a0").isBlank());
    }

    @Test
    void wordsAreNeither() {
        assertFalse(cell("规章").holdsNumber());
        assertFalse(cell("规章").holdsValue());
    }

    @Test
    void moreDigitsThanANumberHasAreSeveral() {
        assertTrue(cell("0".repeat(19)).holdsNumber());
        assertTrue(cell("0 0 0").holdsNumber());
        assertFalse(cell("0".repeat(18) + "件数").holdsNumber());
    }

    @Test
    void cellsOverlapWhereTheyShareASlotColumn() {
        assertTrue(cell("1", 1, 3).overlaps(cell("2", 2, 4)));
        assertFalse(cell("1", 1, 3).overlaps(cell("2", 3, 4)));
        assertFalse(cell("1", 3, 4).overlaps(cell("2", 1, 3)));
    }

    @Test
    void aCellCoversColumnsOfWhichItHasAll() {
        assertTrue(cell("1", 1, 3).covers(1, 3));
        assertTrue(cell("1", 1, 3).covers(2, 3));
        assertFalse(cell("1", 1, 3).covers(0, 2));
        assertFalse(cell("1", 1, 3).covers(2, 4));
    }

    @Test
    void inkThatNobodyReadIsNoBlank() {
        LineCell ink = new LineCell(Seen.of("", Sight.ink(Reason.SCANNED)), 0, 1, 1, false, Place.InTable.after(0));
        assertFalse(ink.isBlank());
        assertTrue(cell("").isBlank());
    }

    @Test
    void cellsShareALineOfTextOnly() {
        assertTrue(at(new Place.InText(3, 1)).sharesLine(at(new Place.InText(3, 9))));
        assertFalse(at(new Place.InText(3, 1)).sharesLine(at(new Place.InText(4, 1))));
        assertFalse(at(new Place.InText(3, 1)).sharesLine(at(Place.InTable.after(0))));
        assertFalse(at(Place.InTable.after(0)).sharesLine(at(new Place.InText(3, 1))));
    }

    @Test
    void aPieceKnowsWhereItStands() {
        LineCell piece = at(new Place.InText(3, 5)).piece(1, 3);
        assertEquals("23", piece.text());
        assertEquals(new Place.InText(3, 6), piece.place());
    }

    private static LineCell at(Place place) {
        return new LineCell(Seen.of("1234"), 0, 1, 1, false, place);
    }
}
