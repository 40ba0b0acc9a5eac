package dev.gouji.read.page.join;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.page.piece.Piece;
import dev.gouji.read.page.piece.Piece.PieceCell;
import dev.gouji.read.page.witness.GridCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two pieces of a table that a page break cut → one table, when their columns agree.
 *
 * <p>A label that spans rows on both pages becomes one cell; a row that the break cut in two becomes one row, also where
 * the header is printed again between its parts: that copy is left out.
 */
final class TableJoiner {

    private final ColumnUnion columns;
    private final Piece.Ruled upper;
    private final Piece.Ruled lower;
    private final int lowerHeight;
    private final int headerNumbers;
    private final List<PieceCell> above;
    private final List<PieceCell> below = new ArrayList<>();

    private TableJoiner(ColumnUnion columns, Piece.Ruled upper, Piece.Ruled lower) {
        this.columns = columns;
        this.upper = upper;
        this.lower = lower;
        this.above = columns.keepsUpper()
                ? upper.cells()
                : upper.cells().stream()
                        .map(cell -> cell.with(columns.widenUpper(cell.cell())))
                        .toList();
        List<PieceCell> printed = new ArrayList<>();
        if (columns.undrawn() > 0) {
            Place place = new Place.OnPage(lower.page(), lower.box());
            printed.add(new PieceCell(
                    new Cell(0, 0, lower.height(), columns.undrawn(), "", Legibility.CLEAR, place), false));
        }
        lower.cells().forEach(cell -> printed.add(cell.with(columns.widenLower(cell.cell()))));
        int header = RepeatedHeader.rows(above, printed);
        printed.stream()
                .filter(cell -> cell.cell().row() >= header)
                .forEach(cell -> below.add(cell.with(moved(cell.cell(), -header))));
        this.lowerHeight = lower.height() - header;
        this.headerNumbers = GridCheck.count(printed.stream()
                .map(PieceCell::cell)
                .filter(cell -> cell.row() < header)
                .toList());
    }

    /** The whole table, or null when the two are different tables. */
    static Piece.Ruled join(Piece.Ruled upper, Piece.Ruled lower) {
        if (upper.geometry() != Geometry.GRID || lower.geometry() != Geometry.GRID || upper.drawn() != lower.drawn()) {
            return null;
        }
        ColumnUnion columns = upper.drawn()
                ? ColumnUnion.of(upper.columnEdges(), lower.columnEdges())
                : ColumnUnion.ofWhite(upper.columnEdges(), lower.columnEdges());
        return columns == null ? null : new TableJoiner(columns, upper, lower).join();
    }

    private Piece.Ruled join() {
        IdentityHashMap<PieceCell, PieceCell> meeting = meeting();
        List<Seam> seams = new ArrayList<>();
        below.stream()
                .filter(cell -> cell.cell().row() == 0)
                .forEach(cell -> seams.add(new Seam(meeting.get(cell), cell)));
        boolean cut = CutRow.isCut(seams, upper.open());
        int offset = cut ? upper.height() - 1 : upper.height();
        IdentityHashMap<PieceCell, PieceCell> whole = new IdentityHashMap<>();
        IdentityHashMap<PieceCell, PieceCell> gone = new IdentityHashMap<>();
        for (Seam seam : seams) {
            if (cut || CutRow.isSpanning(seam, seams)) {
                whole.put(seam.upper(), whole(seam, cut ? 1 : 0));
                gone.put(seam.lower(), seam.lower());
            }
        }
        if (!cut) {
            for (Seam seam : CutRow.doubtful(seams)) {
                whole.put(seam.upper(), doubted(seam.upper()));
                below.set(below.indexOf(seam.lower()), doubted(seam.lower()));
            }
        }
        if (!cut && CutRow.mayBeRest(below)) {
            // two parts of one row perhaps, and not known to be: what is blank in one may stand in the other
            blanks(below, 0).forEach(cell -> below.set(below.indexOf(cell), doubted(cell)));
            blanks(above, upper.height() - 1).forEach(cell -> whole.putIfAbsent(cell, doubted(cell)));
        }
        List<PieceCell> cells = new ArrayList<>(above);
        if (!whole.isEmpty()) {
            cells.replaceAll(cell -> whole.getOrDefault(cell, cell));
        }
        for (PieceCell cell : below) {
            if (!gone.containsKey(cell)) {
                cells.add(cell.with(moved(cell.cell(), offset)));
            }
        }
        if (cut) {
            cells.sort(Comparator.comparingInt((PieceCell cell) -> cell.cell().row())
                    .thenComparingInt(cell -> cell.cell().column()));
        }
        List<Place> rest = new ArrayList<>(upper.rest());
        rest.add(new Place.OnPage(lower.page(), lower.box()));
        return new Piece.Ruled(
                upper.page(),
                lower.lastPage(),
                upper.box(),
                Geometry.GRID,
                upper.drawn(),
                lower.open(),
                columns.edges(),
                offset + lowerHeight,
                cells,
                numbers(),
                rest);
    }

    /** Those of both pieces, without those of a header printed again. */
    private List<String> numbers() {
        List<String> all = new ArrayList<>(upper.numbers());
        all.addAll(lower.numbers()
                .subList(
                        Math.min(headerNumbers, lower.numbers().size()),
                        lower.numbers().size()));
        return all;
    }

    /** For each cell of the lower piece's first row the one above it with the same columns, if there is one. */
    private IdentityHashMap<PieceCell, PieceCell> meeting() {
        Map<Integer, PieceCell> lowest = new HashMap<>();
        int uncovered = columns.edges().size() - 1;
        for (int i = above.size() - 1; i >= 0 && uncovered > 0; i--) {
            Cell top = above.get(i).cell();
            if (top.row() + top.rowSpan() == upper.height()) {
                lowest.put(top.column(), above.get(i));
                uncovered -= top.columnSpan();
            }
        }
        IdentityHashMap<PieceCell, PieceCell> meeting = new IdentityHashMap<>();
        for (PieceCell low : below) {
            Cell bottom = low.cell();
            PieceCell high = bottom.row() == 0 ? lowest.get(bottom.column()) : null;
            if (high != null && high.cell().columnSpan() == bottom.columnSpan()) {
                meeting.put(low, high);
            }
        }
        return meeting;
    }

    /** The blank cells of one row. */
    private static List<PieceCell> blanks(List<PieceCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.cell().row() == row && cell.cell().rowSpan() == 1)
                .filter(cell -> cell.cell().isBlank())
                .toList();
    }

    private static PieceCell whole(Seam seam, int shared) {
        Cell top = seam.upper().cell();
        Cell bottom = seam.lower().cell();
        boolean begins = !top.text().isBlank();
        boolean goesOn = !bottom.text().isBlank();
        boolean topFirst = begins || !goesOn;
        Cell first = topFirst ? top : bottom;
        boolean both = begins && goesOn && !bottom.text().equals(top.text());
        String text = both ? top.text() + "\n" + bottom.text() : first.text();
        Legibility legibility =
                top.legibility().compareTo(bottom.legibility()) > 0 ? top.legibility() : bottom.legibility();
        int rows = top.rowSpan() + bottom.rowSpan() - shared;
        List<Place> rest = new ArrayList<>(seam.upper().rest());
        rest.addAll(seam.lower().rest());
        rest.add(topFirst ? bottom.place() : top.place());
        return new PieceCell(
                new Cell(top.row(), top.column(), rows, top.columnSpan(), text, legibility, first.place()),
                seam.lower().full(),
                rest);
    }

    private static PieceCell doubted(PieceCell piece) {
        return piece.with(piece.cell().doubted());
    }

    private static Cell moved(Cell cell, int rows) {
        return new Cell(cell.row() + rows, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.seen(), cell.place());
    }

    /**
     * Two cells that meet at a page break.
     *
     * @param upper null when no cell above has the same columns
     */
    record Seam(PieceCell upper, PieceCell lower) {}
}
