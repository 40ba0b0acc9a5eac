package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.value.UnitWord;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;

/** The unit that an indicator table prints beside a row, against the one that the form has there. */
final class CountUnit {

    private CountUnit() {}

    /** Whether a unit stands where the label of a line of text should: it is that of the row before, and a label was lost. */
    static boolean isForLabel(CandidateLine line) {
        return line.isText()
                && line.unit() == null
                && line.firstValue() > 0
                && UnitWord.of(line.cells().get(line.firstValue() - 1).text()) != null;
    }

    /** Whether the unit of a row that lost its label and its values stands before the label of a line of text. */
    static boolean isBehindAnother(CandidateLine line) {
        return line.isText()
                && line.unit() != null
                && line.cells().subList(0, line.firstValue()).stream()
                        .anyMatch(cell -> UnitWord.of(cell.text()) != null);
    }

    /** The unit in the row's own cell or at the end of its label; null when there is none. */
    static String printed(LineMatch match) {
        LineCell unit = match.candidate().unit();
        return unit == null ? ofLabel(match) : UnitWord.of(unit.text());
    }

    private static String ofLabel(LineMatch match) {
        return match.labelCell() < 0
                ? null
                : UnitWord.atEndOf(
                        match.candidate().cells().get(match.labelCell()).text());
    }

    /** Whether the label ends in another unit than the row's cell has. */
    private static boolean isContradicted(String printed, LineMatch match) {
        String ofLabel = ofLabel(match);
        return ofLabel != null && !ofLabel.equals(printed);
    }

    /**
     * The figure with the unit that is printed, where that counts something else than the form does; in doubt where one is
     * money and the other is not, where the row's cell and its label name two, and where money was converted by a unit that is
     * not surely read.
     */
    static Figure settle(Figure figure, PrintedSlot slot, LineMatch match) {
        String form = slot.column().unit();
        String printed = printed(match);
        if (printed == null || form == null) {
            return figure;
        }
        boolean contradicted = isContradicted(printed, match) && figure.mark() == Mark.NUMBER;
        if (printed.equals(form) && !contradicted) {
            return figure;
        }
        boolean money = form.endsWith("元");
        boolean moneyPrinted = printed.endsWith("元");
        LineCell unit = match.candidate().unit();
        boolean clear = unit == null || unit.legibility() == Legibility.CLEAR;
        String settled = money == moneyPrinted ? (money ? figure.unit() : printed) : money ? null : printed;
        boolean sure = money == moneyPrinted && !contradicted && (clear || !money || figure.mark() != Mark.NUMBER);
        return (sure ? figure : figure.doubted()).in(settled);
    }
}
