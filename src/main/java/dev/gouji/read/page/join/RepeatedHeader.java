package dev.gouji.read.page.join;

import dev.gouji.document.Cell;
import dev.gouji.read.page.piece.Piece.PieceCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the header that a word processor prints again at the top of a page where a table goes on. */
final class RepeatedHeader {

    /** The headers of the statutory tables have three rows, and a title above them at most. */
    private static final int TALLEST = 4;

    private RepeatedHeader() {}

    /**
     * How many rows the lower piece begins with that the upper one begins with too: the same cells on the same slots
     * with the same words. 0 when there are none, or when only blanks and figures are the same.
     *
     * @param above the cells of the whole table so far in row-major order, on the columns of both pieces
     * @param below the cells of the piece that goes on in row-major order, on the columns of both pieces
     */
    static int rows(List<PieceCell> above, List<PieceCell> below) {
        Map<Integer, String> upper = rows(above);
        Map<Integer, String> lower = rows(below);
        int rows = 0;
        while (rows < TALLEST && upper.containsKey(rows) && upper.get(rows).equals(lower.get(rows))) {
            rows++;
        }
        while (rows > 0 && (isCrossed(above, rows) || isCrossed(below, rows))) {
            rows--;
        }
        int header = rows;
        return below.stream().anyMatch(cell -> cell.cell().row() < header && isLabel(cell.cell())) ? rows : 0;
    }

    private static Map<Integer, String> rows(List<PieceCell> cells) {
        Map<Integer, String> rows = new HashMap<>();
        for (PieceCell piece : cells) {
            Cell cell = piece.cell();
            if (cell.row() >= TALLEST) {
                break;
            }
            String words = cell.text()
                    .codePoints()
                    .filter(sign -> !Character.isWhitespace(sign))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String slot = cell.column() + " " + cell.rowSpan() + " " + cell.columnSpan();
            rows.merge(cell.row(), slot + " " + words, (left, right) -> left + "\n" + right);
        }
        return rows;
    }

    private static boolean isCrossed(List<PieceCell> cells, int row) {
        return cells.stream()
                .map(PieceCell::cell)
                .takeWhile(cell -> cell.row() < row)
                .anyMatch(cell -> cell.row() + cell.rowSpan() > row);
    }

    private static boolean isLabel(Cell cell) {
        return cell.text().codePoints().anyMatch(Character::isLetter);
    }
}
