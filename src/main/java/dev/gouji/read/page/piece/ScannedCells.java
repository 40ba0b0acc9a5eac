package dev.gouji.read.page.piece;

import dev.gouji.document.Place.Box;
import dev.gouji.document.Reason;
import dev.gouji.document.ScannedCell;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.ScannedLine;
import dev.gouji.read.page.ruling.CellBox;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.text.CellWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that were read from a picture → the cells of one table that they stand in: such a cell is in doubt, but for one with
 * words alone of which their reader is sure, and one with a single line, or none, has what the readers made of that, if the cell
 * is there for certain. What a text layer over the picture says in it stands beside that as one more opinion.
 */
final class ScannedCells {

    private final BitSet scanned = new BitSet();

    /** The cells with words alone, of which their reader is sure: labels. */
    private final BitSet words = new BitSet();

    private final Map<Integer, ScannedCell> read = new HashMap<>();

    /** What the text layer over the picture says in each. */
    private final Map<Integer, List<Glyph>> layer = new HashMap<>();

    private ScannedCells() {}

    /** The cells of a table on a page that stand in a picture. */
    static ScannedCells of(RuledTable table, PageContent page) {
        ScannedCells cells = new ScannedCells();
        for (ScannedArea scan : page.scans()) {
            cells.add(scan, table);
        }
        return cells;
    }

    private void add(ScannedArea scan, RuledTable table) {
        List<CellBox> cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (scan.holdsMiddleOf(table.box(cells.get(i)))) {
                scanned.set(i);
            }
        }
        BitSet several = new BitSet();
        BitSet unsure = new BitSet();
        for (ScannedLine line : scan.lines()) {
            Box box = line.box();
            int cell = table.cellAt((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
            if (cell >= 0) {
                words.set(cell);
                unsure.set(cell, unsure.get(cell) || !line.words());
            }
            if (cell >= 0 && (read.put(cell, line.cell()) != null || !line.placed())) {
                several.set(cell);
            }
        }
        several.stream().forEach(read::remove);
        words.andNot(unsure);
    }

    /** Takes a glyph of the text layer over a picture. */
    void take(int cell, Glyph glyph) {
        layer.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
    }

    /** What is seen of a cell whose glyphs were seen so. */
    Seen seen(int cell, Box box, Seen glyphs) {
        if (!scanned.get(cell) || words.get(cell)) {
            return glyphs;
        }
        ScannedCell own = read.get(cell);
        Reason reason = own == null || own.agrees() ? Reason.SCANNED : Reason.READERS_DIFFER;
        return glyphs.with(Sight.unsure(reason))
                .with(own)
                .beside(CellWriter.write(layer.getOrDefault(cell, List.of()), box)
                        .text());
    }
}
