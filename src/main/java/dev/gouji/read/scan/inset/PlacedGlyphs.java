package dev.gouji.read.scan.inset;

import dev.gouji.document.Place.Box;
import dev.gouji.read.page.content.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The glyphs of a page by their height on it, so that those of one line are found without a look at all of them. */
final class PlacedGlyphs {

    /** The ink of a line ends within its outermost glyphs, by less than this of their size. */
    private static final double RIM = 0.3;

    private final TreeMap<Double, List<Glyph>> byHeight = new TreeMap<>();

    private double largest;

    PlacedGlyphs(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            byHeight.computeIfAbsent(glyph.y(), y -> new ArrayList<>()).add(glyph);
            largest = Math.max(largest, glyph.size());
        }
    }

    /** Those of a line whose ink stands in a box: that of 一 is lower than the line, and in the middle of it. */
    List<Glyph> in(Box box) {
        List<Glyph> found = new ArrayList<>();
        double middle = (box.y0() + box.y1()) / 2;
        double reach = Math.max(largest, box.y1() - box.y0()) / 2;
        for (List<Glyph> level :
                byHeight.subMap(middle - reach, true, middle + reach, true).values()) {
            for (Glyph glyph : level) {
                double high = Math.max(glyph.size() / 2, box.y1() - box.y0()) / 2;
                double rim = RIM * glyph.size();
                if (Math.abs(glyph.y() - middle) < high && glyph.x() > box.x0() - rim && glyph.x() < box.x1() + rim) {
                    found.add(glyph);
                }
            }
        }
        return found;
    }
}
