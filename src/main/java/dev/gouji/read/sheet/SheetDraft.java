package dev.gouji.read.sheet;

import dev.gouji.document.Place;
import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.number.CellText;
import dev.gouji.read.sheet.number.NumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * One sheet while it is read: what its cells show, which are merged, what is hidden. Empty cells cost nothing, whatever
 * their style; addresses outside every sheet are passed over.
 */
public final class SheetDraft {

    private final String name;
    private final Budget budget;
    private final TreeMap<Long, CellText> cells = new TreeMap<>();
    private final Set<Long> zeros = new HashSet<>();
    private final List<Area> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet drawnRows = new BitSet();
    private final Overlay overlay = new Overlay();
    private boolean hidden;
    private boolean zerosHidden;

    /**
     * An empty sheet.
     *
     * @param name as on its tab
     * @param hidden whether the tab is not shown
     */
    public SheetDraft(String name, boolean hidden, Budget budget) {
        this.name = name;
        this.hidden = hidden;
        this.budget = budget;
    }

    /** Adds what a cell shows; where it shows and stores nothing, only that there is a cell. */
    public void add(int row, int column, CellText text) throws UnreadableException {
        if (!isInside(row, column)) {
            return;
        }
        drawnRows.set(row);
        if (text.isNothing()) {
            return;
        }
        budget.charge(Bound.CELLS, 1);
        budget.charge(Bound.CHARACTERS, text.text().length());
        cells.put(key(new CellAddress(row, column)), text);
    }

    /**
     * Adds a number.
     *
     * @param value as stored; null when what is stored is none
     * @param stored what is stored
     * @param format how it is shown
     * @param from1904 whether days are counted from 1904
     * @param sight how a text is seen that looks as the cell does
     */
    public void addNumber(
            CellAddress address, BigDecimal value, String stored, NumberFormat format, boolean from1904, Sight sight)
            throws UnreadableException {
        CellText text = value == null ? CellText.illegible(stored) : format.show(value, from1904);
        add(address.row(), address.column(), text.seenAs(sight));
        if (value != null && value.signum() == 0) {
            addZero(address);
        }
    }

    /** Says that a cell that was added holds a zero. */
    public void addZero(CellAddress address) {
        zeros.add(key(address));
    }

    /** Shows no zeros: their cells look empty. */
    public void hideZeros() {
        zerosHidden = true;
    }

    /** Shows no tab for the sheet. */
    public void hide() {
        hidden = true;
    }

    /** Says that a row has a cell, be it empty. */
    public void addEmpty(int row) {
        if (isInside(row, 0)) {
            drawnRows.set(row);
        }
    }

    /** Merges cells; what does not lie on a sheet is cut off. */
    public void merge(int row, int column, long rows, long columns) throws UnreadableException {
        if (!isInside(row, column) || rows < 1 || columns < 1 || (rows == 1 && columns == 1)) {
            return;
        }
        budget.charge(Bound.CELLS, 1);
        merges.add(new Area(row, column, (int) Math.min(rows, CellAddress.ROWS - row), (int)
                Math.min(columns, CellAddress.COLUMNS - column)));
    }

    /**
     * Draws something over cells.
     *
     * @param area the cells below it; what does not lie on a sheet is cut off
     * @param text what is written in it; empty when nothing is
     */
    public void draw(Area area, Reason reason, String text) throws UnreadableException {
        if (isInside(area.row(), area.column())) {
            budget.charge(Bound.CELLS, 1);
            budget.charge(Bound.CHARACTERS, text.length());
            overlay.add(area, reason, text);
        }
    }

    /** Looks at every cell of an area once more that was added, and shows something. */
    public void review(Area area, BiFunction<CellAddress, CellText, CellText> review) throws UnreadableException {
        budget.checkTime();
        SortedMap<Long, CellText> rows =
                cells.subMap(key(new CellAddress(area.row(), 0)), key(new CellAddress(area.endRow(), 0)));
        rows.replaceAll((key, text) -> {
            CellAddress address = addressOf(key);
            boolean within = address.column() >= area.column() && address.column() < area.endColumn();
            return within ? review.apply(address, text) : text;
        });
    }

    /** Hides rows, from one up to and without another. */
    public void hideRows(int from, long to) {
        hide(hiddenRows, from, to, CellAddress.ROWS);
    }

    /** Hides columns, from one up to and without another. */
    public void hideColumns(int from, long to) {
        hide(hiddenColumns, from, to, CellAddress.COLUMNS);
    }

    private static void hide(BitSet set, int from, long to, int size) {
        if (from >= 0 && from < size && to > from) {
            set.set(from, (int) Math.min(to, size));
        }
    }

    private static boolean isInside(int row, int column) {
        return row >= 0 && column >= 0 && row < CellAddress.ROWS && column < CellAddress.COLUMNS;
    }

    String name() {
        return name;
    }

    boolean isHidden() {
        return hidden;
    }

    /** What the cells show, in the order of rows; the key is {@link #addressOf an address}. */
    Map<Long, CellText> cells() throws UnreadableException {
        if (zerosHidden) {
            zeros.forEach(key ->
                    cells.computeIfPresent(key, (same, zero) -> CellText.of("").storing("0")));
        }
        overlay.lay(cells, merges, budget);
        return cells;
    }

    List<Area> merges() {
        return merges;
    }

    Shown shownRows() {
        return new Shown(hiddenRows, CellAddress.ROWS);
    }

    Shown shownColumns() {
        return new Shown(hiddenColumns, CellAddress.COLUMNS);
    }

    /** The rows that have a cell, be it empty. */
    BitSet drawnRows() {
        return drawnRows;
    }

    static long key(Area area) {
        return key(new CellAddress(area.row(), area.column()));
    }

    static long key(CellAddress address) {
        return (long) address.row() * CellAddress.COLUMNS + address.column();
    }

    static CellAddress addressOf(long key) {
        return new CellAddress((int) (key / CellAddress.COLUMNS), (int) (key % CellAddress.COLUMNS));
    }

    Place.InSheet place(CellAddress address) {
        return new Place.InSheet(name, address.name());
    }
}
