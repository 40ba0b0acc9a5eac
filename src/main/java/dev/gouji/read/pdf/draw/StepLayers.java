package dev.gouji.read.pdf.draw;

import dev.gouji.read.page.PageSteps;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Draws what the steps found on one page, and what became of it, layer upon layer: edges, rulings, cells, paragraphs,
 * glyphs, words.
 */
final class StepLayers {

    private final PageSteps steps;
    private final PageSpots spots;
    private final List<Spot> cells;
    private final LineNames names;
    private final CellLabels labels;

    StepLayers(PageSteps steps, PageSpots spots, SheetSize size, Lettering lettering) {
        this.steps = steps;
        this.spots = spots;
        this.names = new LineNames(spots.tables(), spots.cells());
        this.cells = names.distinguished(spots.cells());
        this.labels = new CellLabels(cells, steps.content().glyphs(), size, lettering);
        names.addColumns(labels.nameless());
    }

    /** The names to be written beside the page. */
    LineNames names() {
        return names;
    }

    /** Counts every colour that the layers use. */
    void count(Legend legend) {
        Map<DrawingInk, Long> counts = new EnumMap<>(DrawingInk.class);
        counts.put(DrawingInk.RULING, (long) steps.content().rulings().size());
        counts.put(DrawingInk.EDGE, (long) steps.edges().size());
        for (List<Spot> drawn : List.of(cells, spots.texts())) {
            drawn.forEach(spot -> counts.merge(spot.ink(), 1L, Long::sum));
        }
        for (Glyph glyph : steps.content().glyphs()) {
            if (!glyph.isSpace()) {
                counts.merge(ink(glyph), 1L, Long::sum);
            }
        }
        counts.forEach(legend::add);
    }

    void draw(Sheet sheet) {
        for (Ruling edge : steps.edges()) {
            sheet.band(edge, DrawingInk.EDGE);
        }
        for (Ruling ruling : steps.content().rulings()) {
            sheet.line(ruling, DrawingInk.RULING);
        }
        cells.forEach(sheet::cell);
        spots.texts().forEach(sheet::text);
        for (Glyph glyph : steps.content().glyphs()) {
            if (!glyph.isSpace()) {
                sheet.glyph(glyph, ink(glyph));
            }
        }
        for (Spot cell : cells) {
            Label label = labels.of(cell);
            if (label != null) {
                sheet.write(label, cell.ink());
            }
        }
    }

    private static DrawingInk ink(Glyph glyph) {
        return switch (glyph.sight()) {
            case COVERED -> DrawingInk.COVERED;
            case INVISIBLE, LAYER -> DrawingInk.INVISIBLE;
            case SEEN, SCANNED -> glyph.text().equals(Glyph.UNDECODABLE) ? DrawingInk.UNDECODABLE : DrawingInk.SEEN;
        };
    }
}
