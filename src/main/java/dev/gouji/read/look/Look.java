package dev.gouji.read.look;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The traits of characters as far as they are said → how they are seen.
 *
 * <p>Example: {@code COLOUR} 0xFFFFFF and nothing said of a ground → not seen, for its colour; the same with {@code
 * CELL_GROUND} 0x1F4E79 → shown. Immutable.
 */
public final class Look {

    /** No colour: characters stand out from any ground, a ground is not painted. */
    public static final int NONE = -1;

    /** A ground of which it cannot be told what colour it has: a gradient, a picture. */
    public static final int UNKNOWN = -2;

    /** Fonts that show signs instead of letters. */
    public static final List<String> FONTS_OF_SIGNS =
            List.of("", "wingdings", "wingdings 2", "wingdings 3", "webdings", "symbol");

    /** Nothing said. */
    public static final Look PLAIN = new Look(new EnumMap<>(Trait.class));

    /** Set so far from the line, text behind a number is the mark of a note: three points. */
    public static final int LEAST_RISE = 60;

    /** What word processors take where nothing is said: ten points. */
    private static final int USUAL_SIZE = 200;

    /** Characters of two points are dust. */
    private static final int LEAST_SIZE = 40;

    /** Characters drawn so narrow, in percent, are strokes. */
    private static final int LEAST_WIDTH = 10;

    /** A column narrower than this shows no digit. */
    private static final int LEAST_COLUMN = 60;

    /** No page is so wide (53 cm), and none has so wide a margin (11 cm). */
    private static final int FAR_RIGHT = 30_000;

    private static final int FAR_LEFT = -6_000;

    private static final Trait[] GROUNDS = {
        Trait.HIGHLIGHT, Trait.GROUND, Trait.PARAGRAPH_GROUND, Trait.CELL_GROUND, Trait.PAGE_GROUND
    };

    private final Map<Trait, Integer> traits;
    private Sight sight;

    private Look(Map<Trait, Integer> traits) {
        this.traits = traits;
    }

    /** What a trait is said to be. */
    public int get(Trait trait, int otherwise) {
        return traits.getOrDefault(trait, otherwise);
    }

    /** Whether a trait is said, whatever it is. */
    public boolean says(Trait trait) {
        return traits.containsKey(trait);
    }

    /** Whether a trait that is on or off is on. */
    public boolean is(Trait trait) {
        return get(trait, 0) != 0;
    }

    /** The same with a trait more. */
    public Look with(Trait trait, int value) {
        Map<Trait, Integer> more = new EnumMap<>(traits);
        more.put(trait, value);
        return new Look(more);
    }

    /** The same with an on/off trait more. */
    public Look with(Trait trait, boolean on) {
        return with(trait, on ? 1 : 0);
    }

    /** This look where it says anything, else the other. */
    public Look over(Look base) {
        if (traits.isEmpty() || base.traits.isEmpty()) {
            return traits.isEmpty() ? base : this;
        }
        Map<Trait, Integer> sum = new EnumMap<>(base.traits);
        sum.putAll(traits);
        return new Look(sum);
    }

    /** How characters are seen that look so. */
    public Sight sight() {
        sight = sight == null ? colour().and(size()).and(place()).and(plain()) : sight;
        return sight;
    }

    /** Whether a length, measured from the left or the top, leads out of any page. */
    public static boolean isFar(long twips) {
        return twips > FAR_RIGHT || twips < FAR_LEFT;
    }

    /** The place of a font among those that show signs; 0 when it shows letters. */
    public static int signs(String font) {
        return Math.max(
                0, FONTS_OF_SIGNS.indexOf(font == null ? "" : font.strip().toLowerCase(Locale.ROOT)));
    }

    /** Whether white characters stand out from a ground. */
    public static boolean showsWhite(int ground) {
        return ground >= 0 && !Colour.WHITE.vanishesOn(Colour.of(ground));
    }

    private Sight plain() {
        if (is(Trait.HIDDEN)) {
            return Sight.HIDDEN;
        }
        return is(Trait.STRUCK) || is(Trait.STRUCK_TWICE) ? Sight.STRUCK : Sight.SHOWN;
    }

    private Sight colour() {
        if (is(Trait.CLEAR)) {
            return Sight.unseen(Reason.HIDDEN);
        }
        int own = get(Trait.COLOUR, NONE);
        if (own < 0) {
            return Sight.SHOWN;
        }
        Trait nearest = nearestGround();
        int ground = nearest == null ? Colour.WHITE.rgb() : get(nearest, NONE);
        if (ground != UNKNOWN && Colour.of(own).vanishesOn(Colour.of(ground))) {
            return Sight.unseen(Reason.COLOUR);
        }
        // The colour of a page is not printed: what stands out from it alone may be seen by nobody.
        boolean inPrint = nearest != Trait.PAGE_GROUND || !Colour.of(own).vanishesOn(Colour.WHITE);
        return inPrint ? Sight.SHOWN : Sight.unsure(Reason.COLOUR);
    }

    private Trait nearestGround() {
        for (Trait ground : GROUNDS) {
            if (get(ground, NONE) != NONE) {
                return ground;
            }
        }
        return null;
    }

    private Sight size() {
        int size = get(Trait.SIZE, USUAL_SIZE);
        boolean dust = size <= LEAST_SIZE || get(Trait.WIDTH, 100) < LEAST_WIDTH;
        boolean cut = Math.min(get(Trait.LINE, size), get(Trait.ROW, size)) * 2 < size;
        if (dust || cut) {
            return Sight.unseen(Reason.SIZE);
        }
        return get(Trait.COLUMN, LEAST_COLUMN) < LEAST_COLUMN ? Sight.unsure(Reason.SIZE) : Sight.SHOWN;
    }

    private Sight place() {
        int size = get(Trait.SIZE, USUAL_SIZE);
        if (is(Trait.AWAY)) {
            return Sight.unseen(Reason.OUTSIDE);
        }
        int indent = get(Trait.INDENT, 0);
        if (isFar(indent)) {
            return Sight.unsure(Reason.OUTSIDE);
        }
        // A digit is half as wide as it is high.
        if (get(Trait.PITCH, 0) < -size * 2 / 5) {
            return Sight.unsure(Reason.COVERED);
        }
        return is(Trait.REORDERED) || Math.abs(get(Trait.RISE, 0)) > size ? Sight.unsure(Reason.ORDER) : Sight.SHOWN;
    }
}
