package dev.gouji.read.page.ruling;

import dev.gouji.read.page.content.Ruling;
import java.util.List;

/**
 * The edges of a page: its rulings put together and carried through crossings that were left out; what is too short to
 * part anything is gone.
 *
 * @param level those that run from left to right
 * @param upright those that run from top to bottom
 */
public record Edges(List<Ruling> level, List<Ruling> upright) {

    /** Shorter edges part nothing, in points. */
    private static final double SHORTEST = 5;

    /** The edges that some rulings make. */
    public static Edges of(List<Ruling> rulings) {
        List<Ruling> level = EdgeMerger.merge(rulings, true);
        List<Ruling> upright = EdgeMerger.merge(rulings, false);
        return new Edges(lasting(GapCloser.close(level, upright)), lasting(GapCloser.close(upright, level)));
    }

    private static List<Ruling> lasting(List<Ruling> edges) {
        return edges.stream().filter(edge -> edge.length() >= SHORTEST).toList();
    }
}
