package dev.gouji.read.scan.sheet;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.InkBox;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.content.ScannedArea;
import dev.gouji.read.page.content.ScannedLine;
import java.util.ArrayList;
import java.util.List;

/** What was read of a picture that is a part of a page → that page with it, in the place of the picture. */
public final class ScanPlacement {

    private ScanPlacement() {}

    /**
     * A page with what was read of one of its pictures.
     *
     * @param picture one of the page's inks; it is none any more
     * @param read what was read of it, from its own top left
     */
    public static PageContent put(PageContent page, InkBox picture, PageContent read) {
        double right = picture.box().x0();
        double down = picture.box().y0();
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        int run = page.glyphs().stream().mapToInt(Glyph::run).max().orElse(0) + 1;
        for (Glyph glyph : read.glyphs()) {
            glyphs.add(new Glyph(
                    glyph.text(),
                    glyph.x() + right,
                    glyph.y() + down,
                    glyph.advance(),
                    glyph.size(),
                    glyph.turn(),
                    glyph.flow(),
                    glyph.run() + run,
                    glyph.sight()));
        }
        List<Ruling> rulings = new ArrayList<>(page.rulings());
        for (Ruling ruling : read.rulings()) {
            double across = ruling.horizontal() ? down : right;
            double along = ruling.horizontal() ? right : down;
            rulings.add(
                    new Ruling(ruling.horizontal(), ruling.at() + across, ruling.from() + along, ruling.to() + along));
        }
        List<InkBox> inks = new ArrayList<>(page.inks());
        inks.remove(picture);
        read.inks().forEach(ink -> inks.add(ink.at(moved(ink.box(), right, down))));
        List<ScannedArea> scans = new ArrayList<>(page.scans());
        for (ScannedArea scan : read.scans()) {
            List<ScannedLine> lines = scan.lines().stream()
                    .map(line -> line.at(moved(line.box(), right, down)))
                    .toList();
            scans.add(new ScannedArea(
                    moved(scan.box(), right, down), lines, scan.slant().moved(right, down)));
        }
        return new PageContent(glyphs, rulings, inks, page.images(), scans, page.width(), page.height());
    }

    private static Box moved(Box box, double right, double down) {
        return new Box(box.x0() + right, box.y0() + down, box.x1() + right, box.y1() + down);
    }
}
