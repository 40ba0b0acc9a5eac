package dev.gouji.recognise.sketch;

import dev.gouji.document.Cell;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.recognise.value.CellValue;

/**
 * Tables as {@link GridText} writes them, as they come out of a picture: values are in doubt, words are sure, {@code ?予公} are words of
 * which the reader is not sure, {@code ?} alone is ink that nobody can read.
 */
public final class ScannedGrid {

    private static final String UNSURE = "?";

    private ScannedGrid() {}

    /** The table. */
    public static Table scanned(String... rows) {
        return scanned(GridText.grid(rows));
    }

    /** A table that was written so. */
    public static Table scanned(Table table) {
        return new Table(table.cells().stream().map(ScannedGrid::with).toList(), table.geometry(), table.place());
    }

    private static Cell with(Cell cell) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), seen(cell.text()), cell.place());
    }

    private static Seen seen(String text) {
        if (text.equals(UNSURE)) {
            return Seen.of("", Sight.ink(Reason.PICTURE)).with(Sight.unsure(Reason.SCANNED));
        }
        if (text.startsWith(UNSURE)) {
            return Seen.of(text.substring(1), Sight.unsure(Reason.SCANNED));
        }
        boolean value = !text.isEmpty() && CellValue.of(text).isValue();
        return value ? Seen.of(text, Sight.unsure(Reason.SCANNED)) : Seen.of(text);
    }
}
