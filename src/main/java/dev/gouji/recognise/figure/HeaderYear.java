package dev.gouji.recognise.figure;

import dev.gouji.form.FormColumn;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.label.Folding;
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
                return isNamed(line.panel().columns().get(0)) ? above(alignment, match) : null;
            }
        }
        return null;
    }

    /** Whether a header cell, or null, names another year than this one, or null. */
    static boolean isOther(LineCell header, Integer year) {
        if (header == null || year == null) {
            return false;
        }
        Matcher matcher = YEAR.matcher(Folding.dense(header.text()));
        return matcher.find() && Integer.parseInt(matcher.group(1)) != year;
    }

    /** Whether the header of a column names a year. */
    static boolean isNamed(FormColumn column) {
        return column.wording().label().startsWith(ANY_YEAR);
    }

    private static Stated<Integer> above(FormAlignment alignment, LineMatch first) {
        Wording column = first.expected().panel().columns().get(0).wording();
        List<LineCell> cells = new ArrayList<>();
        int at = first.candidate().index();
        for (int i = Math.max(0, at - MOST_LINES); i < at; i++) {
            CandidateLine line = alignment.candidates().get(i);
            if (line.group() == first.candidate().group()) {
                cells.addAll(line.cells());
            }
        }
        if (first.candidate().isText()) {
            cells.addAll(first.candidate().cells().subList(0, first.candidate().firstValue()));
        }
        Stated<Integer> found = null;
        for (LineCell cell : cells) {
            Matcher matcher = YEAR.matcher(Folding.dense(cell.text()));
            boolean header =
                    column.all().stream().anyMatch(label -> Folding.core(label).equals(Folding.core(cell.text())));
            if (header && matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                if (found != null && found.value() != year) {
                    return null;
                }
                found = new Stated<>(year, cell.text(), cell.place(), Certainty.READ);
            }
        }
        return found;
    }
}
