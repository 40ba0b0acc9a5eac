package dev.gouji.recognise.figure;

import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.form.PrintedSlot;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;

/** The unit that an indicator table prints beside a row, against the one that the form has there. */
final class CountUnit {

    private CountUnit() {}

    /** The unit in the row's own cell or at the end of its label; null when there is none. */
    static String printed(LineMatch match) {
        LineCell unit = match.candidate().unit();
        return unit == null ? ofLabel(match) : unit.words().unit();
    }

    private static String ofLabel(LineMatch match) {
        return match.label() == null ? null : match.label().words().unitAtEnd();
    }

    /** Whether the label ends in another unit than the row's cell has. */
    private static boolean isContradicted(String printed, LineMatch match) {
        String ofLabel = ofLabel(match);
        return ofLabel != null && !ofLabel.equals(printed);
    }

    /**
     * The figure with the unit that is printed, where that counts something else than the form does; in doubt where one is
     * money and the other is not, where the row's cell and its label name two, and where money was converted by a unit that is
     * not surely read; in doubt as well where a unit stands in its cell that was not made out.
     */
    static Figure settle(Figure figure, PrintedSlot slot, LineMatch match) {
        String form = slot.column().unit();
        String printed = printed(match);
        if (printed == null && match.candidate().unit() != null) {
            return with(figure, figure.unit(), false);
        }
        if (printed == null || form == null) {
            return figure;
        }
        boolean number = figure.mark() == Mark.NUMBER;
        boolean contradicted = number && isContradicted(printed, match);
        if (printed.equals(form) && !contradicted) {
            return figure;
        }
        if (isMoney(form) != isMoney(printed)) {
            return with(figure, isMoney(form) ? null : printed, false);
        }
        if (isMoney(form)) {
            return with(figure, figure.unit(), !contradicted && (isClear(match) || !number));
        }
        return with(figure, printed, !contradicted);
    }

    private static boolean isMoney(String unit) {
        return unit.endsWith("元");
    }

    private static boolean isClear(LineMatch match) {
        LineCell unit = match.candidate().unit();
        return unit == null || unit.legibility() == Legibility.CLEAR;
    }

    private static Figure with(Figure figure, String unit, boolean sure) {
        return (sure ? figure : figure.doubted().because(Reason.UNIT)).in(unit);
    }
}
