package dev.gouji.read.pdf.draw;

import dev.gouji.document.Place;
import dev.gouji.read.page.PageSteps;
import dev.gouji.read.page.PageSteps.Part;
import dev.gouji.read.pdf.draw.PageMarks.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of one page with what is told of them: what reading found, and the marks of what became of it.
 *
 * @param tables with a line of words each
 * @param cells those of the tables, and other places that are marked
 * @param texts outside tables
 */
record PageSpots(List<Spot> tables, List<Spot> cells, List<Spot> texts) {

    /**
     * Puts steps and marks together.
     *
     * @param tables the marks of tables by the place of the whole
     * @param cells the marks of cells and other places by the place of the whole
     */
    static PageSpots of(PageSteps steps, Map<Place, Mark> tables, Map<Place, Mark> cells) {
        int page = steps.page();
        List<Spot> outlines = new ArrayList<>();
        List<Spot> slots = new ArrayList<>();
        List<Spot> texts = new ArrayList<>();
        Set<Place> met = new HashSet<>();
        for (Part part : steps.tables()) {
            outlines.add(spot(part, tables.get(part.whole()), page));
        }
        for (Part part : steps.cells()) {
            // the cells of a line without rulings stand in one place
            if (part.whole() == null || met.add(new Place.OnPage(page, part.box()))) {
                slots.add(spot(part, cells.get(part.whole()), page));
            }
        }
        for (Part part : steps.texts()) {
            boolean leftOut = part.whole() == null;
            texts.add(new Spot(part.box(), leftOut ? DrawingInk.LEFT_OUT : DrawingInk.TEXT, leftOut));
        }
        for (Mark mark : cells.values()) {
            Place.OnPage place = mark.place();
            if (mark.isFigure() && place.page() == page && met.add(place)) {
                slots.add(spot(new Part(place.box(), place), mark, page));
            }
        }
        return new PageSpots(outlines, slots, texts);
    }

    private static Spot spot(Part part, Mark mark, int page) {
        if (mark == null) {
            return new Spot(part.box(), DrawingInk.LEFT_OUT, true);
        }
        int from = part.whole().page();
        String origin = from == page ? "" : " (from page " + from + ")";
        List<String> words = new ArrayList<>(mark.words());
        if (mark.row() == null && !words.isEmpty()) {
            words.set(0, words.get(0) + origin);
        }
        return new Spot(
                part.box(),
                DrawingInk.of(mark.kind()),
                from != page || !part.whole().box().equals(part.box()),
                mark.row() == null ? null : mark.row() + origin,
                mark.column(),
                words);
    }
}
