package dev.gouji.read.scan.ink;

import dev.gouji.read.scan.picture.GreyPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ink of one line: what belongs to it, without specks and without the rests of rulings at the picture's edges.
 *
 * <p>Example: a cell that shows {@code 12} and the edge of its lower ruling → two blots, and a box around them.
 *
 * @param levels how light the paper is and how dark the ink
 * @param blots the blots that belong to the line, from the left; empty when there is no ink
 * @param bare whether there is nothing else inside of the picture's edges: no speck, no trace of faint ink, no noise that may hide it
 */
public record LineInk(InkLevels levels, List<Blot> blots, boolean bare) {

    /** A blot with less than this share of the largest blot's pixels is no character by itself. */
    private static final double CHARACTER = 0.12;

    /** A blot with less than this share of them, or of so few pixels, is a speck. */
    private static final double SPECK = 0.015;

    private static final int SPECK_PIXELS = 3;

    /** Beside a character so few may be a point or a dash: of a line ten pixels high they have no more. */
    private static final int LEAST_PIXELS = 2;

    /** Noise so strong hides faint ink: nothing shows that such a cell is bare. */
    private static final double ROUGH = 8;

    /** How far beside a character, in heights of the line, points and dashes still belong to it. */
    private static final double BESIDE = 0.8;

    /** How far above or below a character, in its heights, its other strokes may be. */
    private static final double APART = 0.3;

    /** What has no more than this share of its pixels away from the picture's edges is the rest of a ruling or of a neighbour. */
    private static final double INSIDE = 0.15;

    /** Faint ink that goes on above or below a flat stroke by more than this share of its width is a part of what it belongs to. */
    private static final double BEYOND = 0.5;

    /** A stroke so high, of the height of a line with its paper, is of a digit or another character. */
    private static final double WRITTEN = 0.35;

    /** No line of a page is larger: 5,000 by 800 at 600 dots an inch. In a larger picture no line is looked for. */
    private static final int MOST_PIXELS = 4_000_000;

    /** Copies the list. */
    public LineInk {
        blots = List.copyOf(blots);
    }

    /** The ink of a picture with one line in it; a picture of paper alone has none, nor one far larger than a line. */
    public static LineInk of(GreyPicture picture) {
        InkLevels levels = InkLevels.of(picture);
        if (picture.grey().length > MOST_PIXELS) {
            return new LineInk(levels, List.of(), false);
        }
        List<Blot> all = Blots.of(picture, levels.threshold());
        List<Blot> inside = all.stream().filter(blot -> !isRim(blot)).toList();
        int largest = inside.stream().mapToInt(Blot::pixels).max().orElse(0);
        List<Blot> line = largest <= SPECK_PIXELS ? List.of() : whole(line(inside, largest), picture, levels);
        return new LineInk(levels, line, isBare(picture, levels, line));
    }

    private static boolean isBare(GreyPicture picture, InkLevels levels, List<Blot> line) {
        return levels.noise() <= ROUGH
                && Blots.of(picture, levels.trace()).stream()
                        .filter(blot -> !isRim(blot))
                        .allMatch(blot -> line.stream().anyMatch(known -> known.touches(blot)));
    }

    /**
     * Flat strokes with all that they are a part of: the bar of a pale 7 is darker than its stem, and no dash. What goes on beside them
     * as well, as the arc of a seal does, is nothing that they belong to.
     */
    private static List<Blot> whole(List<Blot> line, GreyPicture picture, InkLevels levels) {
        if (!line.stream().allMatch(Blot::isFlat)) {
            return line;
        }
        Blot box = line.stream().reduce(Blot::with).orElseThrow();
        List<Blot> faint = Blots.of(picture, levels.trace()).stream()
                .filter(blot -> !isRim(blot) && blot.touches(box))
                .toList();
        Blot all = faint.stream().reduce(box, Blot::with);
        int beyond = Math.max(box.top() - all.top(), all.bottom() - box.bottom());
        int beside = Math.max(box.left() - all.left(), all.right() - box.right());
        return beyond > BEYOND * box.width() && 2 * beside < beyond ? faint : line;
    }

    private static List<Blot> line(List<Blot> inside, int largest) {
        List<Blot> line = characters(inside.stream()
                .filter(blot -> blot.pixels() >= CHARACTER * largest)
                .toList());
        Blot box = line.stream().reduce(Blot::with).orElseThrow();
        List<Blot> small = inside.stream()
                .filter(blot -> blot.pixels() < CHARACTER * largest
                        && blot.pixels() >= LEAST_PIXELS
                        && blot.pixels() >= SPECK * largest)
                .filter(blot -> belongs(blot, box))
                .toList();
        line.addAll(small);
        line.sort(Comparator.comparingInt(Blot::left).thenComparingInt(Blot::top));
        return line;
    }

    /** The largest blot, and what stands in one line with it; what lies above and below is a seal's, or another line's. */
    private static List<Blot> characters(List<Blot> large) {
        List<Blot> line = new ArrayList<>();
        line.add(large.stream().max(Comparator.comparingInt(Blot::pixels)).orElseThrow());
        Blot box = line.get(0);
        int size = box.isFlat() ? box.width() : box.height();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Blot blot : large) {
                if (!line.contains(blot) && box.gapTo(blot) <= APART * Math.max(size, box.height())) {
                    line.add(blot);
                    box = box.with(blot);
                    grows = true;
                }
            }
        }
        return line;
    }

    private static boolean belongs(Blot small, Blot box) {
        double beside = BESIDE * box.height();
        double middle = (small.top() + small.bottom()) / 2.0;
        return small.right() >= box.left() - beside
                && small.left() <= box.right() + beside
                && middle >= box.top() - 0.1 * box.height()
                && middle <= box.bottom() + 0.25 * box.height();
    }

    private static boolean isRim(Blot blot) {
        return blot.inside() < INSIDE * blot.pixels();
    }

    /** Whether a stroke as high as a digit's stands in the picture that this was found in: it is not blank, whatever readers say. */
    public boolean isWritten(GreyPicture picture) {
        return blots.stream().anyMatch(blot -> blot.height() >= WRITTEN * picture.height());
    }

    /** The box around the ink; empty when there is none. */
    public Optional<Blot> box() {
        return blots.stream().reduce(Blot::with);
    }
}
