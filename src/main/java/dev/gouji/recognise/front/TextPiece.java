package dev.gouji.recognise.front;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.recognise.label.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or heading of a report, or a row of a table.
 *
 * @param text as it stands
 * @param dense without white space, full-width ASCII made narrow
 * @param place where it begins
 * @param block the index of its block
 */
record TextPiece(String text, String dense, Place place, int block) {

    static List<TextPiece> of(List<Block> blocks) {
        List<TextPiece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                pieces.add(new TextPiece(paragraph.text(), Folding.dense(paragraph.text()), paragraph.place(), i));
            } else if (blocks.get(i) instanceof Heading heading) {
                pieces.add(new TextPiece(heading.text(), Folding.dense(heading.text()), heading.place(), i));
            }
        }
        return pieces;
    }

    /** As {@link #of}, with a piece for every row of every table: keys and their values side by side. */
    static List<TextPiece> withRows(List<Block> blocks) {
        List<TextPiece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                addRows(table, i, pieces);
            } else {
                pieces.addAll(of(blocks.subList(i, i + 1)));
            }
        }
        return pieces;
    }

    private static void addRows(Table table, int block, List<TextPiece> pieces) {
        StringBuilder text = new StringBuilder();
        int row = -1;
        for (Cell cell : table.cells()) {
            if (cell.row() != row && text.length() > 0) {
                pieces.add(new TextPiece(text.toString(), Folding.dense(text.toString()), table.place(), block));
                text.setLength(0);
            }
            row = cell.row();
            text.append(cell.text().strip());
            boolean key =
                    cell.text().strip().endsWith("：") || cell.text().strip().endsWith(":");
            text.append(key ? "" : " | ");
        }
        pieces.add(new TextPiece(text.toString(), Folding.dense(text.toString()), table.place(), block));
    }
}
