package dev.gouji.read.page.white;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import java.util.List;

/**
 * A cell of a table without vertical rulings.
 *
 * @param row from 0
 * @param column from 0
 * @param columnSpan at least 1
 * @param glyphs what stands in it, in no order that matters; empty when it is blank
 * @param box its part of the page as read upright
 * @param doubtful whether its row may be part of another one
 */
public record WhiteCell(int row, int column, int columnSpan, List<Glyph> glyphs, Box box, boolean doubtful) {}
