package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one walk over a page found.
 *
 * @param glyphs in the order of the page's content
 * @param rulings in the order of the page's content
 * @param inks what is seen and is neither, in the order of the page's content
 * @param images whether the page shows pictures, or letters drawn as outlines
 * @param scans the parts of the page that were read from a picture
 * @param width of the page as displayed, in points
 * @param height of the page as displayed, in points
 */
public record PageContent(
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<InkBox> inks,
        boolean images,
        List<ScannedArea> scans,
        double width,
        double height) {

    /** A page of which no part was read from a picture. */
    public PageContent(
            List<Glyph> glyphs, List<Ruling> rulings, List<InkBox> inks, boolean images, double width, double height) {
        this(glyphs, rulings, inks, images, List.of(), width, height);
    }

    /** The same page without some of its glyphs. */
    public PageContent without(List<Glyph> some) {
        Set<Glyph> gone = new HashSet<>(some);
        List<Glyph> left =
                glyphs.stream().filter(glyph -> !gone.contains(glyph)).toList();
        return new PageContent(left, rulings, inks, images, scans, width, height);
    }

    /** Whether the middle of a box stands in a part that was read from a picture. */
    public boolean isScanned(Box box) {
        return scans.stream().anyMatch(scan -> scan.holdsMiddleOf(box));
    }
}
