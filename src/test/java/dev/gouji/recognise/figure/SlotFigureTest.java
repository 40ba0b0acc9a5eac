package dev.gouji.recognise.figure;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static dev.gouji.recognise.sketch.AlignedReport.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Seen;
import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Alternative;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotFigureTest {

    private static final PrintedSlot COUNT = slot("ogi-2021", "regulations");
    private static final PrintedSlot MONEY = slot("ogi-2021", "fees");

    @Test
    void aCellIsReadAsItIs() {
        Figure figure = figure(COUNT, "１２", null);
        assertEquals(new BigDecimal(12), figure.value());
        assertEquals(Mark.NUMBER, figure.mark());
        assertEquals("１２", figure.raw());
        assertEquals(Certainty.READ, figure.certainty());
    }

    @Test
    void moneyIsTurnedIntoTheFormsUnit() {
        assertEquals(new BigDecimal("25.1"), figure(MONEY, "25.1", null).value());
        assertEquals(new BigDecimal("25.1"), figure(MONEY, "251000元", null).value());
        assertEquals(new BigDecimal("25.1"), figure(MONEY, "251000", "元").value());
        assertEquals(new BigDecimal("251"), figure(MONEY, "251万元", "元").value());
    }

    @Test
    void aUnitOfAnotherKindMakesACellUnreadable() {
        assertEquals(Mark.UNREADABLE, figure(MONEY, "25件", null).mark());
        assertEquals(Mark.UNREADABLE, figure(COUNT, "25万元", null).mark());
        assertEquals(Certainty.DOUBTFUL, figure(COUNT, "25万元", null).certainty());
        assertEquals(new BigDecimal(25), figure(COUNT, "25件", null).value());
    }

    @Test
    void whatCannotBeSeenIsUnreadable() {
        LineCell cell = new LineCell(Seen.of("12", Legibility.ILLEGIBLE), 0, 1, 1, false, Place.InTable.after(0));
        assertEquals(
                Mark.UNREADABLE,
                SlotFigure.of(COUNT, cell, Certainty.READ, null, List.of()).mark());
    }

    @Test
    void aDoubtfulCellIsADoubtfulFigure() {
        assertEquals(Certainty.DOUBTFUL, figure(COUNT, "1 2", null).certainty());
        Figure doubted = SlotFigure.of(COUNT, cell("12"), Certainty.DOUBTFUL, null, List.of());
        assertEquals(Certainty.DOUBTFUL, doubted.certainty());
    }

    @Test
    void moneyWhoseUnitTheFormLeavesToTheCellHasNoneWithoutOne() {
        PrintedSlot fees = slot("ogi-2014", "fees");
        assertNull(figure(fees, "5", null).unit());
        assertEquals("万元", figure(fees, "0", null).unit());
        assertEquals("万元", figure(fees, "5", "万元").unit());
        assertEquals("万元", figure(fees, "5万元", null).unit());
    }

    @Test
    void whatElseItMayBeIsToldInTheSameUnitOnce() {
        Figure figure = SlotFigure.of(
                MONEY, cell("1"), Certainty.READ, "元", List.of(cell("10000"), cell("-"), cell("1万元"), cell("20000")));
        assertEquals(
                List.of(
                        Alternative.of(new BigDecimal(1)),
                        new Alternative(null, Mark.DASH),
                        Alternative.of(new BigDecimal(2))),
                figure.alternatives());
    }

    @Test
    void whatCannotBeToldIsUnreadableAndKeepsItsText() {
        Figure figure =
                SlotFigure.unreadable(COUNT, "123", Place.InTable.after(0), null, List.of(cell("1"), cell("12")));
        assertEquals(Mark.UNREADABLE, figure.mark());
        assertNull(figure.value());
        assertEquals("123", figure.raw());
        assertEquals(Certainty.DOUBTFUL, figure.certainty());
        assertEquals(
                List.of(Alternative.of(new BigDecimal(1)), Alternative.of(new BigDecimal(12))), figure.alternatives());
    }

    private static PrintedSlot slot(String form, String row) {
        return line(form, row).slots().get(0).slot();
    }

    private static Figure figure(PrintedSlot slot, String text, String headerUnit) {
        return SlotFigure.of(slot, cell(text), Certainty.READ, headerUnit, List.of());
    }
}
