package dev.gouji.read.page.piece;

import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.Ruling;
import java.util.Comparator;
import java.util.List;

/** Tells digits that a line runs through: struck out, or not meant to be. Whether they count cannot be told. */
final class StruckDigits {

    /** A line that strikes a digit out runs within this much of its middle, in em; an underline does not. */
    private static final double MIDDLE = 0.25;

    private final List<Ruling> level;

    /** The lines of a page as read upright. */
    StruckDigits(List<Ruling> rulings) {
        level = rulings.stream()
                .filter(Ruling::horizontal)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
    }

    boolean strikes(Glyph glyph) {
        if (!glyph.isDigit() || glyph.flow() % 2 == 1) {
            return false;
        }
        double reach = MIDDLE * glyph.size();
        for (int i = first(glyph.y() - reach); i < level.size() && level.get(i).at() < glyph.y() + reach; i++) {
            if (level.get(i).from() < glyph.x() && level.get(i).to() > glyph.x()) {
                return true;
            }
        }
        return false;
    }

    private int first(double y) {
        int low = 0;
        int high = level.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (level.get(middle).at() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
