package dev.gouji.recognise.front;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A paragraph or heading of a report, or a row of a table.
 *
 * @param words as it stands
 * @param place where it begins
 * @param block the index of its block
 */
record TextPiece(PrintedText words, Place place, int block) {

    private static final Pattern HEADING = Pattern.compile("[一二三四五六]、.{4,40}");

    /** A table with more cells is no site's block. */
    private static final int MOST_CELLS = 40;

    /** As it stands. */
    String text() {
        return words.printed();
    }

    /** Without white space, full-width ASCII made narrow. */
    String dense() {
        return words.dense();
    }

    static List<TextPiece> of(List<Block> blocks, PrintedTexts texts) {
        List<TextPiece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                pieces.add(new TextPiece(texts.of(paragraph.text()), paragraph.place(), i));
            } else if (blocks.get(i) instanceof Heading heading) {
                pieces.add(new TextPiece(texts.of(heading.text()), heading.place(), i));
            } else if (blocks.get(i) instanceof Table table) {
                addHeadings(table, i, texts, pieces);
            }
        }
        return pieces;
    }

    /** Rows of one cell that begin with a number as section headings do: some reports set all their tables as one. */
    private static void addHeadings(Table table, int block, PrintedTexts texts, List<TextPiece> pieces) {
        Map<Integer, List<Cell>> rows = new TreeMap<>();
        table.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                        .add(cell));
        for (List<Cell> row : rows.values()) {
            PrintedText words = texts.of(row.get(0).text());
            if (row.size() == 1 && HEADING.matcher(words.dense()).matches()) {
                pieces.add(new TextPiece(words, row.get(0).place(), block));
            }
        }
    }

    /** The rows of tables as pieces, cells joined by {@code |}: the site's own block is often a table. */
    static List<TextPiece> ofTables(List<Block> blocks, PrintedTexts texts) {
        List<TextPiece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table && table.cells().size() <= MOST_CELLS) {
                Map<Integer, StringBuilder> rows = new TreeMap<>();
                table.cells()
                        .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new StringBuilder())
                                .append(texts.of(cell.text()).dense())
                                .append('|'));
                for (StringBuilder row : rows.values()) {
                    pieces.add(new TextPiece(new PrintedText(row.toString()), table.place(), i));
                }
            }
        }
        return pieces;
    }
}
