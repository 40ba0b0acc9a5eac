package dev.gouji.read.page.piece;

import dev.gouji.document.Cell;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Seen;
import dev.gouji.document.Table.Geometry;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.PageTurn;
import dev.gouji.read.page.piece.Piece.PieceCell;
import dev.gouji.read.page.ruling.CellBox;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableLookup;
import dev.gouji.read.page.text.CellWriter;
import dev.gouji.read.page.text.CellWriter.Writing;
import dev.gouji.read.page.witness.PlainNumber;
import dev.gouji.read.page.witness.PlainNumbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Glyphs → cells: a glyph belongs to the cell that holds its centre, of the smallest table that does.
 *
 * <p>Where the content sets two digits side by side as one number and a ruling parts them, the number has run over the
 * ruling: both cells are in doubt; so is a cell in which a line runs through a digit.
 */
public final class TableFiller {

    /** Digits nearer than this are set as one number, in em. */
    private static final double ADJACENT = 0.2;

    /** A digit that sticks out of its cell by more than this share of its advance is cut by the ruling. */
    private static final double CUT = 0.15;

    private final PageContent page;
    private final TableLookup lookup;
    private final IdentityHashMap<RuledTable, List<List<Glyph>>> contents = new IdentityHashMap<>();
    private final IdentityHashMap<RuledTable, BitSet> doubtful = new IdentityHashMap<>();
    private final IdentityHashMap<RuledTable, List<PlainNumber>> numbers = new IdentityHashMap<>();

    private final StruckDigits struck;
    private final List<HiddenText> hidden = new ArrayList<>();

    private Glyph lastGlyph;
    private RuledTable lastTable;
    private int lastCell = -1;

    private final IdentityHashMap<RuledTable, ScannedCells> scanned = new IdentityHashMap<>();

    public TableFiller(List<RuledTable> tables, PageContent page) {
        this.page = page;
        struck = new StruckDigits(page.rulings());
        lookup = new TableLookup(tables, page.width(), page.height());
        for (RuledTable table : tables) {
            List<List<Glyph>> cells = new ArrayList<>(table.cells().size());
            table.cells().forEach(cell -> cells.add(new ArrayList<>()));
            contents.put(table, cells);
            doubtful.put(table, new BitSet());
            scanned.put(table, ScannedCells.of(table, page));
        }
    }

    /** Takes the next glyph in the order of the page's content; false when it stands outside all tables. */
    public boolean take(Glyph glyph) {
        for (RuledTable table : lookup.near(glyph.x(), glyph.y())) {
            int cell = table.cellAt(glyph.x(), glyph.y());
            if (cell >= 0) {
                contents.get(table).get(cell).add(glyph);
                compareWithLast(glyph, table, cell);
                if (struck.strikes(glyph)) {
                    doubtful.get(table).set(cell);
                }
                return true;
            }
        }
        lastGlyph = null;
        return false;
    }

    /** Takes a glyph of the text layer over a picture: it is none of the page's, and tells of nothing but the cell that it stands in. */
    void takeLayer(Glyph glyph) {
        RuledTable table = holder(glyph.x(), glyph.y());
        if (table != null) {
            scanned.get(table).take(table.cellAt(glyph.x(), glyph.y()), glyph);
        }
    }

    /** Hands the numbers of the page's plain text to the tables that they stand in. */
    void witness(List<PlainNumber> plain) {
        for (PlainNumber number : plain) {
            RuledTable table = holder(number.x(), number.y());
            if (table != null) {
                numbers.computeIfAbsent(table, key -> new ArrayList<>()).add(number);
            }
        }
    }

    /** The cells of a table with their text. */
    public Piece.Ruled fill(RuledTable table, PageTurn turn, int number) {
        InkedCells inked = InkedCells.of(table, page);
        List<PieceCell> cells = new ArrayList<>(table.cells().size());
        for (int i = 0; i < table.cells().size(); i++) {
            CellBox slots = table.cells().get(i);
            Box box = table.box(slots);
            Writing writing = CellWriter.write(contents.get(table).get(i), box);
            Place place = new Place.OnPage(number, turn.back(box));
            if (!writing.hidden().isEmpty()) {
                hidden.add(new HiddenText(writing.hidden(), writing.text(), place));
            }
            Cell cell = new Cell(
                    slots.row(),
                    slots.column(),
                    slots.rowSpan(),
                    slots.columnSpan(),
                    scanned.get(table).seen(i, box, inked.seen(i, Seen.of(writing.text(), writing.legibility()))),
                    place);
            boolean cut = doubtful.get(table).get(i);
            cells.add(new PieceCell(cut ? cell.doubted() : cell, writing.full()));
        }
        return new Piece.Ruled(
                number,
                number,
                turn.back(table.box()),
                Geometry.GRID,
                true,
                table.isOpen(),
                table.columnEdges(),
                table.height(),
                cells,
                PlainNumbers.inOrder(numbers.getOrDefault(table, List.of()), table::cellAt));
    }

    /** The smallest table that holds a point; null when none does. */
    private RuledTable holder(double x, double y) {
        for (RuledTable table : lookup.near(x, y)) {
            if (table.cellAt(x, y) >= 0) {
                return table;
            }
        }
        return null;
    }

    /** What stands in the cells filled so far and is not seen. */
    List<HiddenText> hidden() {
        return hidden;
    }

    private void compareWithLast(Glyph glyph, RuledTable table, int cell) {
        if (lastGlyph != null
                && lastTable == table
                && lastCell != cell
                && lastGlyph.isDigit()
                && glyph.isDigit()
                && isBeside(lastGlyph, glyph)
                && (lastGlyph.run() == glyph.run() || isCut(lastGlyph, lastCell, table) || isCut(glyph, cell, table))) {
            doubtful.get(table).set(lastCell);
            doubtful.get(table).set(cell);
        }
        lastGlyph = glyph;
        lastTable = table;
        lastCell = cell;
    }

    private static boolean isBeside(Glyph before, Glyph after) {
        return before.flow() == after.flow()
                && Math.abs(before.across() - after.across()) < ADJACENT * after.size()
                && Math.abs(after.start() - before.end()) < ADJACENT * after.size();
    }

    private static boolean isCut(Glyph glyph, int cell, RuledTable table) {
        Box box = table.box(table.cells().get(cell));
        double cut = CUT * glyph.advance();
        return glyph.flow() == 0 && (box.x0() - glyph.start() > cut || glyph.end() - box.x1() > cut);
    }
}
