package dev.gouji.read.scan.inset;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.Slant;
import dev.gouji.read.page.piece.DrawnCells.DrawnCell;
import dev.gouji.read.scan.sheet.DrawnSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A page and what was read of its drawn cells → the page with these, each a part of it that was read from a picture; what was drawn
 * there is no ink and no ruling any more. A cell of which anything cannot be read, or is not seen where it was drawn, stays as it
 * was. Used for one page.
 */
final class DrawnFigures {

    private final PageContent page;
    private final List<Glyph> glyphs;
    private final List<ScannedArea> scans;
    private final Set<InkBox> inks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Ruling> strokes = Collections.newSetFromMap(new IdentityHashMap<>());
    private int run;

    DrawnFigures(PageContent page) {
        this.page = page;
        glyphs = new ArrayList<>(page.glyphs());
        scans = new ArrayList<>(page.scans());
        run = page.glyphs().stream().mapToInt(Glyph::run).max().orElse(0);
    }

    /** Whether all that is drawn in a cell is seen in the drawing of the page. */
    static boolean isSeen(DrawnCell cell, DrawnSheet sheet) {
        return cell.inks().stream().allMatch(ink -> sheet.shows(ink.box()))
                && cell.strokes().stream().allMatch(stroke -> sheet.shows(box(stroke)));
    }

    private static Box box(Ruling stroke) {
        return stroke.horizontal()
                ? new Box(stroke.from(), stroke.at(), stroke.to(), stroke.at())
                : new Box(stroke.at(), stroke.from(), stroke.at(), stroke.to());
    }

    /** Takes what was read of a cell; null for nothing. */
    void add(DrawnCell cell, PageContent read) {
        if (read == null) {
            return;
        }
        for (Glyph glyph : read.glyphs()) {
            glyphs.add(glyph.of(run + glyph.run()));
        }
        run += read.glyphs().get(read.glyphs().size() - 1).run();
        read.scans().forEach(scan -> scans.add(new ScannedArea(cell.box(), scan.lines(), Slant.NONE)));
        inks.addAll(cell.inks());
        strokes.addAll(cell.strokes());
    }

    /** The page with all that was taken. */
    PageContent page() {
        return new PageContent(
                glyphs,
                page.rulings().stream()
                        .filter(ruling -> !strokes.contains(ruling))
                        .toList(),
                page.inks().stream().filter(ink -> !inks.contains(ink)).toList(),
                page.images(),
                scans,
                page.width(),
                page.height());
    }
}
