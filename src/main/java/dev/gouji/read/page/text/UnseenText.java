package dev.gouji.read.page.text;

import dev.gouji.read.page.content.Glyph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Glyphs that are stored and not seen, without those under which the same is seen, as in text set twice for boldness. */
public final class UnseenText {

    /** Equal glyphs nearer than this are one, in points: less than half of what a small digit takes. */
    private static final double SAME_PLACE = 1.5;

    private UnseenText() {}

    /**
     * Those of the glyphs that are not seen and say something else than what is seen.
     *
     * @param unseen glyphs that are not seen
     * @param seen the glyphs that are seen in the same part of the page
     */
    public static List<Glyph> differing(List<Glyph> unseen, List<Glyph> seen) {
        Set<Spot> spots = new HashSet<>();
        seen.forEach(glyph -> spots.add(Spot.of(glyph, 0, 0)));
        List<Glyph> differing = unseen.stream()
                .filter(glyph -> glyph.isSpace() || !isAmong(spots, glyph))
                .toList();
        return differing.stream().allMatch(Glyph::isSpace) ? List.of() : differing;
    }

    private static boolean isAmong(Set<Spot> spots, Glyph glyph) {
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                if (spots.contains(Spot.of(glyph, right, down))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A text in a square of the page. */
    private record Spot(String text, long x, long y) {

        static Spot of(Glyph glyph, int right, int down) {
            long x = (long) Math.floor(glyph.x() / SAME_PLACE);
            long y = (long) Math.floor(glyph.y() / SAME_PLACE);
            return new Spot(glyph.text(), x + right, y + down);
        }
    }
}
