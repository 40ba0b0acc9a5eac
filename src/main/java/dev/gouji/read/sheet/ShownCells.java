package dev.gouji.read.sheet;

import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.read.sheet.number.CellText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sheet's draft → what of it is seen, and which numbers are not: those of hidden rows, columns and sheets, under merged
 * cells, and behind formats that show something else.
 */
final class ShownCells {

    /** Rows below the last text that may be rows of a form which nobody filled in. */
    static final int FOOT = 2;

    private final SheetDraft sheet;
    private final Shown rows;
    private final Shown columns;
    private final List<SheetPiece> texts = new ArrayList<>();
    private final List<SheetPiece> blanks = new ArrayList<>();
    private final List<HiddenText> hidden = new ArrayList<>();
    private final Map<Area, SheetPiece> merged = new HashMap<>();
    private int endRow;
    private int endColumn;

    private ShownCells(SheetDraft sheet) {
        this.sheet = sheet;
        rows = sheet.shownRows();
        columns = sheet.shownColumns();
    }

    static ShownCells of(SheetDraft sheet) {
        ShownCells shown = new ShownCells(sheet);
        if (sheet.isHidden()) {
            sheet.cells().forEach((key, text) -> shown.hide(text.text(), "", SheetDraft.addressOf(key)));
        } else {
            ActiveMerges merges = new ActiveMerges(sheet.merges());
            sheet.cells().forEach((key, text) -> shown.add(SheetDraft.addressOf(key), text, merges));
            shown.addBlankMerges(merges.all());
            shown.cutMergesToUse();
        }
        return shown;
    }

    /** What shows a text, or something that cannot be read, by row and column. */
    List<SheetPiece> texts() {
        return texts;
    }

    /** Merged cells that show nothing. */
    List<SheetPiece> blanks() {
        return blanks;
    }

    /** The numbers that are stored and not seen. */
    List<HiddenText> hidden() {
        return hidden;
    }

    /** The rows, hidden ones not counted, that have a cell, be it empty. */
    BitSet drawnRows() {
        BitSet drawn = new BitSet();
        BitSet stored = sheet.drawnRows();
        for (int row = stored.nextSetBit(0); row >= 0; row = stored.nextSetBit(row + 1)) {
            if (rows.has(row)) {
                drawn.set(rows.before(row));
            }
        }
        return drawn;
    }

    /** The address of a cell, by the numbers of its row and column without hidden ones. */
    Place.InSheet place(int row, int column) {
        return sheet.place(new CellAddress(rows.original(row), columns.original(column)));
    }

    private void add(CellAddress address, CellText text, ActiveMerges merges) {
        merges.moveTo(address.row());
        Area area = merges.at(address.column());
        boolean covered = area != null && !(area.row() == address.row() && area.column() == address.column());
        if (covered) {
            SheetPiece above = merged.get(area);
            hide(text.text(), above == null ? "" : above.text(), new CellAddress(area.row(), area.column()));
            return;
        }
        Area seen = seen(area == null ? new Area(address.row(), address.column(), 1, 1) : area);
        if (seen == null) {
            hide(text.text(), "", address);
            return;
        }
        if (text.stored() != null) {
            hidden.add(new HiddenText(text.stored(), text.text(), sheet.place(address)));
        }
        SheetPiece piece = new SheetPiece(seen, text.text(), text.legibility(), sheet.place(address));
        if (area != null) {
            merged.put(area, piece);
        }
        if (piece.isBlank() && piece.legibility() != Legibility.ILLEGIBLE) {
            return;
        }
        texts.add(piece);
        endRow = Math.max(endRow, seen.row() + 1);
        endColumn = Math.max(endColumn, seen.column() + 1);
    }

    private void addBlankMerges(List<Area> all) {
        Set<Area> used = new HashSet<>();
        merged.forEach((area, piece) -> {
            if (!piece.isBlank() || piece.legibility() == Legibility.ILLEGIBLE) {
                used.add(area);
            }
        });
        for (Area area : all) {
            Area seen = used.contains(area) ? null : seen(area);
            if (seen != null) {
                CellAddress first = new CellAddress(area.row(), area.column());
                blanks.add(new SheetPiece(seen, "", Legibility.CLEAR, sheet.place(first)));
            }
        }
    }

    /** Merged cells end where the sheet is in use; blank ones beyond it are none. */
    private void cutMergesToUse() {
        texts.replaceAll(this::cutToUse);
        blanks.removeIf(piece -> piece.row() >= endRow + FOOT || piece.column() >= endColumn);
        blanks.replaceAll(this::cutToUse);
    }

    private SheetPiece cutToUse(SheetPiece piece) {
        Area area = piece.area();
        int height = Math.min(area.rows(), endRow + FOOT - area.row());
        int width = Math.min(area.columns(), endColumn - area.column());
        Area cut = new Area(area.row(), area.column(), height, width);
        return cut.equals(area) ? piece : new SheetPiece(cut, piece.text(), piece.legibility(), piece.place());
    }

    /** What of an area is shown; null when nothing is. */
    private Area seen(Area area) {
        int row = rows.before(area.row());
        int column = columns.before(area.column());
        int height = rows.before(area.endRow()) - row;
        int width = columns.before(area.endColumn()) - column;
        return height < 1 || width < 1 ? null : new Area(row, column, height, width);
    }

    private void hide(String text, String seen, CellAddress address) {
        if (isNumber(text)) {
            hidden.add(new HiddenText(text, seen, sheet.place(address)));
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && text.chars().allMatch(c -> "0123456789.,+-% ".indexOf(c) >= 0);
    }
}
