package dev.gouji.read.pdf.stream;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts what it takes to draw TrueType glyphs that are composed of others: each is there as often as it is named, and for
 * each coordinate of a point PDFBox asks its part for both, which asks its own.
 */
final class ComposedGlyphs {

    private static final int HEAD = 10;
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int FOUR_SCALES = 128;

    private static final long PARTS_A_STEP = 64;
    private static final int COORDINATES = 2;

    /** More than any glyph may have. */
    private static final long ENDLESS = Integer.MAX_VALUE;

    private final byte[] glyphs;
    private final long[] places;
    private final Map<Integer, Long> known = new HashMap<>();

    ComposedGlyphs(byte[] glyphs, long[] places) {
        this.glyphs = glyphs;
        this.places = places;
    }

    /** How many steps a glyph takes, about one for a point of a glyph without parts; one that is a part of itself has none. */
    long steps(int glyph) {
        if (glyph + 1 >= places.length || places[glyph] == places[glyph + 1]) {
            return 1;
        }
        int at = (int) Math.min(places[glyph], Integer.MAX_VALUE - HEAD);
        int contours = (short) number(at);
        if (contours >= 0) {
            return 1L + (contours == 0 ? 0 : number(at + HEAD + 2 * (contours - 1)));
        }
        Long before = known.putIfAbsent(glyph, 0L);
        if (before != null) {
            return before;
        }
        long steps = parts(at + HEAD);
        known.put(glyph, steps);
        return steps;
    }

    private long parts(int first) {
        long parts = 1;
        long steps = 1;
        int flags = MORE;
        for (int at = first; (flags & MORE) != 0 && at + 4 <= glyphs.length; parts++) {
            flags = number(at);
            steps = Math.min(ENDLESS, steps + COORDINATES * steps(number(at + 2)));
            at += (flags & WORDS) != 0 ? 8 : 6;
            at += (flags & SCALE) != 0 ? 2 : 0;
            at += (flags & TWO_SCALES) != 0 ? 4 : 0;
            at += (flags & FOUR_SCALES) != 0 ? 8 : 0;
        }
        // for each point PDFBox looks for the part that it is of
        return Math.min(ENDLESS, steps * (1 + parts / PARTS_A_STEP));
    }

    private int number(int at) {
        return at >= 0 && at + 2 <= glyphs.length ? (glyphs[at] & 0xFF) << 8 | (glyphs[at + 1] & 0xFF) : 0;
    }
}
