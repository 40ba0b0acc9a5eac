package dev.gouji.read.sheet;

import dev.gouji.document.Block;
import dev.gouji.document.Paragraph;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The seen cells of a sheet → its blocks: cut where empty columns part two tables that stand side by side, then where empty
 * rows part what stands one below the other. A part with one text in every row is prose; any other is a table.
 *
 * <p>Example: a title in A1, nothing in row 2, a form in A3:K40 → a paragraph, a table.
 */
final class SheetCutter {

    /** So many rows with words have both of two tables side by side; a header alone has fewer. */
    private static final int ROWS_OF_A_TABLE = 5;

    private final ShownCells cells;
    private final BitSet drawnRows;
    private final Budget budget;
    private final List<Block> blocks;

    private SheetCutter(ShownCells cells, Budget budget, List<Block> blocks) {
        this.cells = cells;
        this.drawnRows = cells.drawnRows();
        this.budget = budget;
        this.blocks = blocks;
    }

    /** Adds the blocks of a sheet. */
    static void cut(ShownCells cells, Budget budget, List<Block> blocks) throws UnreadableException {
        SheetCutter cutter = new SheetCutter(cells, budget, blocks);
        for (List<SheetPiece> half : cutter.sideBySide(cells.texts())) {
            List<List<SheetPiece>> bands =
                    runs(half, SheetPiece::row, piece -> piece.area().endRow());
            for (int i = 0; i < bands.size(); i++) {
                int below = i + 1 < bands.size() ? firstRow(bands.get(i + 1)) : Integer.MAX_VALUE;
                for (List<SheetPiece> part : cutter.sideBySide(bands.get(i))) {
                    cutter.add(part, below);
                }
            }
        }
    }

    private void add(List<SheetPiece> part, int below) throws UnreadableException {
        budget.checkTime();
        int end = part.stream().mapToInt(piece -> piece.area().endRow()).max().orElse(0);
        int foot = end;
        while (foot < below && foot < end + ShownCells.FOOT && drawnRows.get(foot)) {
            foot++;
        }
        if (isProse(part)) {
            part.forEach(piece -> blocks.add(new Paragraph(piece.text(), piece.place())));
        } else {
            blocks.add(RegionTable.of(cells, part, foot, budget));
        }
    }

    private static boolean isProse(List<SheetPiece> part) {
        int row = -1;
        for (SheetPiece piece : part) {
            if (piece.row() == row || piece.isBlank()) {
                return false;
            }
            row = piece.row();
        }
        return true;
    }

    /** Parts with an empty column between, when both are tables with rows of words and numbers; else all in one. */
    private List<List<SheetPiece>> sideBySide(List<SheetPiece> pieces) throws UnreadableException {
        List<List<SheetPiece>> parts = new ArrayList<>();
        List<SheetPiece> left = new ArrayList<>();
        for (List<SheetPiece> run :
                runs(pieces, SheetPiece::column, piece -> piece.area().endColumn())) {
            budget.checkTime();
            if (isTable(left) && isTable(behind(pieces, run.get(0)))) {
                parts.add(left);
                left = new ArrayList<>();
            }
            left.addAll(run);
        }
        if (!left.isEmpty()) {
            parts.add(left);
        }
        parts.forEach(part -> part.sort(Comparator.comparingInt(SheetPiece::row).thenComparingInt(SheetPiece::column)));
        return parts;
    }

    private static List<SheetPiece> behind(List<SheetPiece> pieces, SheetPiece first) {
        return pieces.stream().filter(piece -> piece.column() >= first.column()).toList();
    }

    private static boolean isTable(List<SheetPiece> pieces) {
        long worded = pieces.stream()
                .filter(piece -> piece.text().codePoints().anyMatch(Character::isIdeographic))
                .mapToInt(SheetPiece::row)
                .distinct()
                .count();
        return worded >= ROWS_OF_A_TABLE && pieces.stream().anyMatch(SheetCutter::isNumber);
    }

    private static boolean isNumber(SheetPiece piece) {
        return !piece.isBlank() && piece.text().chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    private static int firstRow(List<SheetPiece> pieces) {
        return pieces.stream().mapToInt(SheetPiece::row).min().orElse(0);
    }

    /** Groups of pieces with nothing between them along one direction, from the first to the last. */
    private static List<List<SheetPiece>> runs(
            List<SheetPiece> pieces, ToIntFunction<SheetPiece> start, ToIntFunction<SheetPiece> end) {
        List<SheetPiece> sorted = new ArrayList<>(pieces);
        sorted.sort(
                Comparator.comparingInt(start).thenComparingInt(SheetPiece::row).thenComparingInt(SheetPiece::column));
        List<List<SheetPiece>> runs = new ArrayList<>();
        int reach = -1;
        for (SheetPiece piece : sorted) {
            if (runs.isEmpty() || start.applyAsInt(piece) > reach) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(piece);
            reach = Math.max(reach, end.applyAsInt(piece));
        }
        return runs;
    }
}
