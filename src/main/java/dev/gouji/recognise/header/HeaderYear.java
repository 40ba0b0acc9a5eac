package dev.gouji.recognise.header;

import dev.gouji.form.FormColumn;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Certainty;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report year in the header of an indicator table: {@code 2014年度} over the year's own column. */
public final class HeaderYear {

    private static final String ANY_YEAR = "XXXX";
    private static final int MOST_LINES = 8;
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

    private HeaderYear() {}

    /** The year; null when the form has no such column, or the header names none or several. */
    public static Stated<Integer> of(FormAlignment alignment) {
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            if (match != null && line.isCounted()) {
                return isNamed(line.slots().get(0).column()) ? above(alignment, match) : null;
            }
        }
        return null;
    }

    /** Whether a header cell, or null, names another year than this one, or null. */
    public static boolean isOther(LineCell header, Integer year) {
        if (header == null || year == null) {
            return false;
        }
        Integer named = year(header);
        return named != null && !named.equals(year);
    }

    /** Whether the header of a column names a year. */
    public static boolean isNamed(FormColumn column) {
        return column.wording().label().startsWith(ANY_YEAR);
    }

    private static Stated<Integer> above(FormAlignment alignment, LineMatch first) {
        FoldedWording column = first.expected().panel().columns().get(0);
        Stated<Integer> found = null;
        for (LineCell cell : cellsAbove(alignment, first.candidate())) {
            Integer year = column.allCores().contains(cell.words().core()) ? year(cell) : null;
            if (year != null) {
                if (found != null && !found.value().equals(year)) {
                    return null;
                }
                found = new Stated<>(year, cell.text(), cell.place(), Certainty.READ);
            }
        }
        return found;
    }

    /** The cells of the lines before a line in its table, and in flattened text those before its values. */
    private static List<LineCell> cellsAbove(FormAlignment alignment, CandidateLine first) {
        List<LineCell> cells = new ArrayList<>();
        for (int i = Math.max(0, first.index() - MOST_LINES); i < first.index(); i++) {
            CandidateLine line = alignment.candidates().get(i);
            if (line.group() == first.group()) {
                cells.addAll(line.cells());
            }
        }
        if (first.isText()) {
            cells.addAll(first.labels());
        }
        return cells;
    }

    private static Integer year(LineCell cell) {
        Matcher matcher = YEAR.matcher(cell.words().dense());
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
