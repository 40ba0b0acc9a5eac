package dev.gouji.read.page.content;

import java.util.List;

/**
 * What one walk over a page found.
 *
 * @param glyphs in the order of the page's content
 * @param rulings in the order of the page's content
 * @param inks what is seen and is neither, in the order of the page's content
 * @param images whether the page shows pictures, or letters drawn as outlines
 * @param width of the page as displayed, in points
 * @param height of the page as displayed, in points
 */
public record PageContent(
        List<Glyph> glyphs, List<Ruling> rulings, List<InkBox> inks, boolean images, double width, double height) {}
