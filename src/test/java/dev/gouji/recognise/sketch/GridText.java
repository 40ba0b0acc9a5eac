package dev.gouji.recognise.sketch;

import dev.gouji.document.Block;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;

/** Small tables for tests, written as text: cells between {@code |}, {@code x>2} spans two columns, {@code xv3} three rows. */
public final class GridText {

    private GridText() {}

    /** A table whose columns can be trusted. */
    public static Table grid(String... rows) {
        return table(Table.Geometry.GRID, rows);
    }

    /** A table whose columns were lost. */
    public static Table ragged(String... rows) {
        return table(Table.Geometry.RAGGED, rows);
    }

    /** A paragraph outside tables. */
    public static Block text(String text) {
        return new Paragraph(text, Place.InTable.after(0));
    }

    private static Table table(Table.Geometry geometry, String... rows) {
        SketchTable table = new SketchTable("text");
        for (String row : rows) {
            SketchRow sketch = new SketchRow();
            for (String cell : row.split("\\|", -1)) {
                String text = cell.strip();
                int columns = 1;
                int lines = 1;
                if (text.matches("(?s).*v[0-9]+$")) {
                    lines = Integer.parseInt(text.substring(text.lastIndexOf('v') + 1));
                    text = text.substring(0, text.lastIndexOf('v'));
                }
                if (text.matches("(?s).*>[0-9]+$")) {
                    columns = Integer.parseInt(text.substring(text.lastIndexOf('>') + 1));
                    text = text.substring(0, text.lastIndexOf('>'));
                }
                sketch.add(SketchCell.label(text, columns, lines));
            }
            table.rows.add(sketch);
        }
        return table.table(geometry, 0);
    }
}
