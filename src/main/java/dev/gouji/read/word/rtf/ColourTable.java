package dev.gouji.read.word.rtf;

import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import java.util.ArrayList;
import java.util.List;

/** The colours of a document ({@code \\colortbl}), by their numbers; the first one often says nothing and stands out from any ground. */
final class ColourTable {

    private static final int MOST_COLOURS = 10_000;

    private final List<Integer> colours = new ArrayList<>();
    private int red;
    private int green;
    private int blue;
    private boolean said;

    /** Takes a part of a colour into account. */
    void take(String word, int parameter) {
        int part = Math.max(0, Math.min(parameter, 255));
        switch (word) {
            case "red" -> red = part;
            case "green" -> green = part;
            case "blue" -> blue = part;
            default -> {
                return;
            }
        }
        said = true;
    }

    /** Ends a colour. */
    void end() {
        if (colours.size() < MOST_COLOURS) {
            colours.add(said ? new Colour(red, green, blue).rgb() : Look.NONE);
        }
        red = 0;
        green = 0;
        blue = 0;
        said = false;
    }

    /** A colour by its number; {@link Look#NONE} when there is none. */
    int get(int number) {
        return number >= 0 && number < colours.size() ? colours.get(number) : Look.NONE;
    }

    /**
     * A ground painted with a pattern.
     *
     * @param share how much of it the pattern covers, in hundredths of a percent
     */
    int shaded(int ground, int over, int share) {
        if (share <= 0) {
            return ground;
        }
        Colour below = ground < 0 ? Colour.WHITE : Colour.of(ground);
        return Colour.of(Math.max(0, over))
                .mixed(below, Math.min(share, 10_000) / 10_000.0)
                .rgb();
    }
}
