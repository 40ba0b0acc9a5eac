package dev.gouji.dataset.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is written from above; rows and columns count from 0. Texts stand as texts, whatever they begin with; what
 * does not fit is cut and counted. Not thread-safe.
 */
final class SheetPage implements Closeable {

    /** Notes are in memory until the sheet is done, and slow spreadsheets down. */
    static final int MOST_NOTES = 20_000;

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_DIGITS = 15;
    private static final int ROWS_IN_MEMORY = 100;
    private static final int LETTERS = 26;

    /** No character of XML, or half of one. */
    private static final Pattern UNWRITABLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /** Spreadsheets read {@code _x0041_} as A. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;
    private final SheetCuts cuts;
    private int notes;
    private int flushed;

    SheetPage(Workbook book, String name, SheetCuts cuts) {
        this.sheet = book.newWorksheet(name);
        this.cuts = cuts;
    }

    /** The name of a cell in formulas: {@code AB12}. */
    static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The letters of a column. */
    static String column(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }

    /** Whether a row has room; one that has none is counted. */
    boolean hasRoom(int row) {
        boolean room = row < Worksheet.MAX_ROWS;
        if (!room) {
            cuts.row();
        }
        return room;
    }

    /** A text; nothing for null and for an empty one. */
    void text(int row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, fitting(text, LONGEST_TEXT));
        }
    }

    /** A number, which spreadsheets know to 15 digits: a longer one stands as text. */
    void number(int row, int column, BigDecimal number) {
        if (number == null) {
            return;
        }
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            cuts.digits();
            text(row, column, number.toPlainString());
        } else {
            sheet.value(row, column, number);
        }
    }

    /** A formula without =, which refers to cells alone; false when it is too long and was not written. */
    boolean formula(int row, int column, String formula) {
        if (formula.length() >= LONGEST_FORMULA) {
            cuts.formula();
            return false;
        }
        sheet.formula(row, column, escaped(formula));
        return true;
    }

    /** The library writes formulas as they are. */
    private static String escaped(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A link to a cell of another sheet, whose name has no quotes. */
    void link(int row, int column, String page, String cell) {
        formula(row, column, "HYPERLINK(\"#'" + page + "'!" + cell + "\",\"" + cell + "\")");
        sheet.style(row, column).fontColor("0563C1").underlined().set();
    }

    void colour(int row, int column, String colour) {
        sheet.style(row, column).fillColor(colour).set();
    }

    void heading(int row, int column, String text) {
        text(row, column, text);
        sheet.style(row, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E7E6E6")
                .set();
    }

    void note(int row, int column, String text) {
        if (notes >= MOST_NOTES) {
            cuts.note();
        } else {
            notes++;
            sheet.comment(row, column, fitting(text, LONGEST_TEXT));
        }
    }

    void merge(int row, int from, int to) {
        if (to > from) {
            sheet.range(row, from, row, to).merge();
        }
    }

    /** Colours the cells of a column for which a formula, said of the first of them, is true. */
    void colourWhere(int column, int firstRow, int lastRow, String formula, String colour) {
        sheet.range(firstRow, column, lastRow, column)
                .style()
                .fillColor(colour)
                .set(new ConditionalFormattingExpressionRule(escaped(formula), false));
    }

    void width(int column, int characters) {
        sheet.width(column, characters);
    }

    /** Keeps headings in sight, and lets rows be chosen. */
    void frame(int columns, int headingRows, int lastColumn, int lastRow) {
        sheet.freezePane(columns, headingRows);
        sheet.setAutoFilter(headingRows - 1, 0, Math.max(headingRows - 1, lastRow), lastColumn);
    }

    /** Nothing more comes into a row, nor into those above. */
    void done(int row) throws IOException {
        if (row - flushed >= ROWS_IN_MEMORY) {
            sheet.flush();
            flushed = row;
        }
    }

    private String fitting(String text, int longest) {
        String written =
                ESCAPE.matcher(UNWRITABLE.matcher(text).replaceAll("\uFFFD")).replaceAll("_x005F_");
        if (written.length() <= longest) {
            return written;
        }
        cuts.text();
        return UNWRITABLE.matcher(written.substring(0, longest - 1)).replaceAll("") + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
