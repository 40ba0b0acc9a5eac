package dev.gouji.read.page.content;

import dev.gouji.document.Place.Box;
import dev.gouji.read.look.Colour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been painted so far that text can stand on: upright rectangles, each with its colour, null where it cannot be told. The page itself is white. */
public final class Grounds {

    /** Of more grounds the later ones are forgotten: white text on them is then in doubt. */
    private static final int MOST = 500_000;

    /** Of more colours the later ones are not told apart. */
    private static final int MOST_COLOURS = 256;

    private record Ground(Box box, Colour colour, int nth) {

        boolean holds(double x, double y) {
            return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
        }
    }

    private final List<Ground> all = new ArrayList<>();
    private final Map<Colour, List<Ground>> byColour = new HashMap<>();

    /** Remembers a rectangle. */
    public void add(Box box, Colour colour) {
        if (all.size() >= MOST) {
            return;
        }
        boolean known = byColour.containsKey(colour) || byColour.size() < MOST_COLOURS;
        Ground ground = new Ground(box, known ? colour : null, all.size());
        all.add(ground);
        byColour.computeIfAbsent(ground.colour, key -> new ArrayList<>()).add(ground);
    }

    /** Whether a colour is that of the page. */
    public static boolean isWhite(Colour colour) {
        return isLike(colour, Colour.WHITE);
    }

    private static boolean isLike(Colour one, Colour other) {
        return one != null && other != null && one.vanishesOn(other);
    }

    /** How many grounds a text of this colour must be looked for on. */
    public int looks(Colour colour) {
        int looks = isWhite(colour) ? all.size() : 0;
        for (Map.Entry<Colour, List<Ground>> of : byColour.entrySet()) {
            looks += isLike(colour, of.getKey()) ? of.getValue().size() : 0;
        }
        return looks;
    }

    /** Whether what is painted last at a point is of this colour. */
    public boolean swallows(Colour colour, double x, double y) {
        if (isWhite(colour)) {
            Ground top = top(all, x, y);
            return top == null || isLike(colour, top.colour);
        }
        Ground own = null;
        for (Map.Entry<Colour, List<Ground>> of : byColour.entrySet()) {
            Ground found = isLike(colour, of.getKey()) ? top(of.getValue(), x, y) : null;
            own = found == null || (own != null && own.nth > found.nth) ? own : found;
        }
        return own != null && own.equals(top(all.subList(own.nth, all.size()), x, y));
    }

    private static Ground top(List<Ground> grounds, double x, double y) {
        for (int i = grounds.size() - 1; i >= 0; i--) {
            if (grounds.get(i).holds(x, y)) {
                return grounds.get(i);
            }
        }
        return null;
    }
}
