package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.form.FormColumn;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.recognise.value.MoneyUnit;
import dev.gouji.report.Alternative;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A cell → the figure it prints, in the form's unit. */
final class SlotFigure {

    private SlotFigure() {}

    /**
     * The figure of a slot.
     *
     * @param headerUnit the unit that its header names; null when it names none
     * @param others cells that it may also be, likeliest first
     */
    static Figure of(PrintedSlot slot, LineCell cell, Certainty certainty, String headerUnit, List<LineCell> others) {
        FormColumn column = slot.column();
        CellValue value = value(cell, column);
        Certainty read = value.mark() == Mark.UNREADABLE ? Certainty.DOUBTFUL : certainty.and(value.certainty());
        BigDecimal number = number(value, column, headerUnit);
        boolean unitless = number != null && isUnitless(value, column, headerUnit) && number.signum() != 0;
        return new Figure(
                slot.key(),
                number,
                unitless ? null : column.unit(),
                value.mark(),
                cell.text(),
                read,
                cell.seen().reason(),
                alternatives(cell, column, headerUnit, others),
                cell.place(),
                null);
    }

    /** A figure that stands somewhere in a text and cannot be told. */
    static Figure unreadable(
            PrintedSlot slot, String raw, Place place, String headerUnit, List<LineCell> alternatives) {
        return new Figure(
                slot.key(),
                null,
                slot.column().unit(),
                Mark.UNREADABLE,
                raw,
                Certainty.DOUBTFUL,
                alternatives(slot.column(), headerUnit, alternatives),
                place);
    }

    /** What is stored and not seen, and then the other cells. */
    private static List<Alternative> alternatives(
            LineCell cell, FormColumn column, String headerUnit, List<LineCell> others) {
        LineCell stored = cell.stored();
        if (stored == null) {
            return alternatives(column, headerUnit, others);
        }
        List<LineCell> cells = new ArrayList<>();
        cells.add(stored);
        cells.addAll(others);
        return alternatives(column, headerUnit, cells);
    }

    private static List<Alternative> alternatives(FormColumn column, String headerUnit, List<LineCell> cells) {
        return cells.stream()
                .map(cell -> value(cell, column))
                .filter(value -> value.mark() != Mark.UNREADABLE)
                .map(value -> new Alternative(number(value, column, headerUnit), value.mark()))
                .distinct()
                .toList();
    }

    private static CellValue value(LineCell cell, FormColumn column) {
        CellValue value = cell.legibility() == Legibility.ILLEGIBLE ? CellValue.UNREADABLE : cell.value();
        boolean money = column.quantity() == Quantity.MONEY;
        boolean moneyUnit = value.unit() != null && value.unit().endsWith("元");
        return value.mark() == Mark.NUMBER && value.unit() != null && money != moneyUnit ? CellValue.UNREADABLE : value;
    }

    private static boolean isUnitless(CellValue value, FormColumn column, String headerUnit) {
        return column.quantity() == Quantity.MONEY && value.unit() == null && headerUnit == null && column.unitInCell();
    }

    private static BigDecimal number(CellValue value, FormColumn column, String headerUnit) {
        String printed = value.unit() != null ? value.unit() : headerUnit;
        boolean convert = column.quantity() == Quantity.MONEY && value.mark() == Mark.NUMBER && printed != null;
        return convert ? MoneyUnit.convert(value.value(), printed, column.unit()) : value.value();
    }
}
