package dev.gouji.read.page.piece;

import dev.gouji.document.Place.Box;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.ruling.RuledTable;
import dev.gouji.read.page.ruling.TableFinder;
import dev.gouji.read.page.ruling.TableLookup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The cells of a page with text whose content is drawn: letters as filled outlines, or as little pictures, and nothing else. What
 * may be seen otherwise than it is stored is left out: cells with any text, under a stamp or a picture that reaches beyond them,
 * with strokes of a pen, with a line through what is drawn, or with something painted over it.
 */
public final class DrawnCells {

    /** Of more the later ones are left as they are: a report has a fifth of it on a page. */
    private static final int MOST = 1_000;

    /** An upright stroke that is longer may be a one, or the rest of something; a shorter one is a point. */
    private static final double POINT = 2.5;

    /** A stroke that shares so much of the width of an outline at its height runs through it. */
    private static final double THROUGH = 0.5;

    /** So far from its middle a glyph is seen, in its width and its size. */
    private static final double REACH = 0.4;

    private final PageContent page;
    private final List<RuledTable> tables;
    private final TableLookup lookup;
    private final IdentityHashMap<RuledTable, BitSet> others = new IdentityHashMap<>();

    /**
     * A cell whose content is drawn.
     *
     * @param box between its rulings
     * @param inks what is drawn there
     * @param strokes dashes and points, which look like rulings
     */
    public record DrawnCell(Box box, List<InkBox> inks, List<Ruling> strokes) {}

    /**
     * What was found.
     *
     * @param cells those whose content is drawn
     * @param lines all cells of their tables, which tell how high its lines are
     */
    public record Found(List<DrawnCell> cells, List<Box> lines) {}

    private DrawnCells(PageContent page, List<RuledTable> tables) {
        this.page = page;
        this.tables = tables;
        lookup = new TableLookup(tables, page.width(), page.height());
        tables.forEach(table -> others.put(table, new BitSet()));
    }

    /** Those of a page that is read upright; none where nothing that may be a letter is drawn on it. */
    public static Found of(PageContent page, Budget budget) throws UnreadableException {
        if (page.inks().stream().noneMatch(InkBox::readable)) {
            return new Found(List.of(), List.of());
        }
        List<RuledTable> tables = new ArrayList<>(TableFinder.find(page.rulings(), budget));
        tables.removeIf(table -> table.cells().size() < 2);
        return new DrawnCells(page, tables).find();
    }

    private Found find() {
        page.glyphs().stream().filter(glyph -> !glyph.isSpace()).forEach(this::note);
        for (RuledTable table : tables) {
            Box box = table.box();
            note((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2, table);
        }
        List<DrawnCell> cells = new ArrayList<>();
        List<Box> lines = new ArrayList<>();
        for (RuledTable table : tables) {
            List<DrawnCell> own = cells(table);
            if (!own.isEmpty()) {
                cells.addAll(own);
                table.cells().forEach(cell -> lines.add(table.box(cell)));
            }
        }
        return new Found(cells.subList(0, Math.min(MOST, cells.size())), lines);
    }

    /** A glyph is seen in every cell that it reaches into. */
    private void note(Glyph glyph) {
        boolean level = glyph.flow() % 2 == 0;
        double across = REACH * (level ? glyph.advance() : glyph.size());
        double down = REACH * (level ? glyph.size() : glyph.advance());
        for (int side = -1; side <= 1; side++) {
            note(glyph.x() + side * across, glyph.y(), null);
            note(glyph.x(), glyph.y() + side * down, null);
        }
    }

    /** Notes that something else stands in the cells that hold a place, but for those of a table itself. */
    private void note(double x, double y, RuledTable itself) {
        for (RuledTable table : lookup.near(x, y)) {
            int cell = table == itself ? -1 : table.cellAt(x, y);
            if (cell >= 0) {
                others.get(table).set(cell);
            }
        }
    }

    private List<DrawnCell> cells(RuledTable table) {
        InkedCells inked = InkedCells.of(table, page);
        List<DrawnCell> cells = new ArrayList<>();
        for (int cell = 0; cell < table.cells().size(); cell++) {
            DrawnCell drawn = new DrawnCell(table.box(table.cells().get(cell)), inked.own(cell), inked.strokes(cell));
            boolean free = !others.get(table).get(cell) && !inked.isShared(cell);
            if (free && isReadable(drawn)) {
                cells.add(drawn);
            }
        }
        return cells;
    }

    private static boolean isReadable(DrawnCell cell) {
        boolean drawn = !cell.inks().isEmpty() || !cell.strokes().isEmpty();
        return drawn
                && cell.inks().stream().allMatch(InkBox::readable)
                && cell.strokes().stream().allMatch(stroke -> stroke.horizontal() || stroke.length() <= POINT)
                && cell.strokes().stream()
                        .noneMatch(stroke -> cell.inks().stream().anyMatch(ink -> runsThrough(stroke, ink.box())));
    }

    private static boolean runsThrough(Ruling stroke, Box box) {
        double shared = Math.min(stroke.to(), box.x1()) - Math.max(stroke.from(), box.x0());
        return stroke.horizontal() && stroke.at() > box.y0() && stroke.at() < box.y1() && shared > THROUGH;
    }
}
