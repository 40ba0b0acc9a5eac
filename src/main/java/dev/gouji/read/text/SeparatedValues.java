package dev.gouji.read.text;

import dev.gouji.document.Place;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.DelimitedRows.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables whose rows are records of separated values, as spreadsheet programs save them: commas, semicolons or tabs
 * between fields, quotes around those that hold such a sign, a quote or a line break.
 *
 * <p>Prose has commas too: records make a table only where they are equally long and have numbers, blanks or
 * quotes enough.
 */
final class SeparatedValues {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int FEWEST_ROWS = 2;
    /** One field in so many is a number or blank. */
    private static final int BARE = 5;
    /** In lines; a quote that is not closed by then is one of the text. */
    private static final int LONGEST_RECORD = 20;

    /** No table of these reports is so wide; a line of more fields is prose, or made to harm. */
    private static final int MOST_FIELDS = 256;

    /** So many records tell whether they are a table: they are collected again from every line where they are none. */
    private static final int SAMPLE = 16;

    private static final int LONGEST_FIELD = 10_000;

    private final Lines lines;
    private final char separator;
    private final List<List<Field>> records = new ArrayList<>();
    private int quotes;

    /** A field, without its quotes. */
    private record Field(String text, Place.InText place) {}

    private SeparatedValues(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** Whether a record may begin with a line. */
    static boolean mayBegin(Line line) {
        String text = line.text();
        return text.startsWith("\"") || text.indexOf('\t') >= 0 || text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    }

    /** The records from a line on; no table, and one line, where there are none. */
    static Run from(Lines lines, int start, Budget budget) throws UnreadableException {
        for (char separator : SEPARATORS) {
            SeparatedValues values = new SeparatedValues(lines, separator);
            int end = values.collect(start);
            if (values.isTable()) {
                return new Run(values.sketch(budget).table(true, lines.goOn(end)), end);
            }
        }
        return new Run(null, start + 1);
    }

    /** Collects records that are as long as the first one; the last of them may be shorter. */
    private int collect(int start) {
        int at = start;
        int width = 0;
        while (lines.get(at) != null && !lines.get(at).isBlank()) {
            List<Field> record = new ArrayList<>();
            int end = collect(at, record);
            width = records.isEmpty() ? record.size() : width;
            if (record.size() < 2 || record.size() > Math.min(width, MOST_FIELDS)) {
                break;
            }
            records.add(record);
            at = end;
            if (record.size() < width || (records.size() == SAMPLE && !mayBeTable())) {
                break;
            }
        }
        return at;
    }

    /** Collects the fields of one record; the index of the line behind it. */
    private int collect(int start, List<Field> record) {
        int at = start;
        Line line = lines.get(at);
        int from = 0;
        while (from >= 0 && record.size() <= MOST_FIELDS) {
            int ink = firstInk(line.text(), from);
            Field quoted = ink < line.text().length() && line.text().charAt(ink) == '"' ? quoted(at, ink) : null;
            int lineOfEnd = quoted == null ? at : quoted.place().line() - 1;
            int search = quoted == null ? from : quoted.place().character() - 1;
            if (lineOfEnd != at) {
                line = lines.get(lineOfEnd);
            }
            int to = line.text().indexOf(separator, search);
            if (quoted == null) {
                int end = to < 0 ? line.text().length() : to;
                record.add(new Field(line.trimmed(from, end), line.place(from)));
            } else {
                quotes++;
                record.add(new Field(WhiteSpace.trim(quoted.text()), new Place.InText(at + 1, ink + 1)));
            }
            at = lineOfEnd;
            from = to < 0 ? -1 : to + 1;
        }
        return at + 1;
    }

    /** Where a field's text begins; a tab between fields is no white space of one. */
    private int firstInk(String text, int from) {
        int next = text.indexOf(separator, from);
        return WhiteSpace.firstInk(text, from, next < 0 ? text.length() : next);
    }

    /** The text between two quotes, with the place behind the second; null when that does not end a field. */
    private Field quoted(int start, int quote) {
        StringBuilder text = new StringBuilder();
        int from = quote + 1;
        Line line = lines.get(start);
        for (int at = start; line != null && at < start + LONGEST_RECORD; line = lines.get(++at)) {
            String words = line.text();
            for (int i = from; i < words.length(); i++) {
                if (text.length() > LONGEST_FIELD) {
                    return null;
                }
                boolean mark = words.charAt(i) == '"';
                if (mark && !words.startsWith("\"", i + 1)) {
                    int next = firstInk(words, i + 1);
                    boolean ends = next == words.length() || words.charAt(next) == separator;
                    return ends ? new Field(text.toString(), line.place(i + 1)) : null;
                }
                text.append(words.charAt(i));
                i += mark ? 1 : 0;
            }
            text.append('\n');
            from = 0;
        }
        return null;
    }

    /** Whether the records are a table; without quotes the rows between tabs are found otherwise, equally long or not. */
    private boolean isTable() {
        boolean found = separator == '\t' && quotes == 0;
        return !found && mayBeTable();
    }

    /** Whether they are, but for quotes, which may stand in records further on. */
    private boolean mayBeTable() {
        long fields = 0;
        long bare = 0;
        for (List<Field> record : records) {
            for (Field field : record) {
                fields++;
                bare += field.text().chars().noneMatch(Character::isLetter) ? 1 : 0;
            }
        }
        return records.size() >= FEWEST_ROWS && (bare * BARE >= fields || quotes * 2L >= fields);
    }

    private TableSketch sketch(Budget budget) throws UnreadableException {
        TableSketch sketch = new TableSketch(budget);
        for (List<Field> record : records) {
            for (Field field : record) {
                sketch.add(field.text(), field.place());
            }
            sketch.endRow();
        }
        return sketch;
    }
}
