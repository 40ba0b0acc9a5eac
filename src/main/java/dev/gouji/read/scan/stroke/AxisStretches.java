package dev.gouji.read.scan.stroke;

import dev.gouji.read.scan.stroke.InkProof.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of an axis between those across it, as far as they are drawn.
 *
 * @param axis the axis
 * @param runs the first and the last pixel of drawn stretches that are one behind the other, and how many these are
 * @param count how many stretches are drawn
 * @param contrast how much darker than their ground they are, in the middle
 */
record AxisStretches(DrawnLine axis, List<int[]> runs, int count, double contrast) {

    /** A ruling has at least this share of the contrast of the others. */
    private static final double LIKE_OTHERS = 0.5;

    /** A ruling that stands alone is not so much darker than the others. */
    private static final double DARKER = 1.45;

    /** An axis with so many drawn stretches is no stroke of writing. */
    private static final int MANY = 3;

    /**
     * The drawn stretches of an axis.
     *
     * @param cuts where stretches may end, ascending
     */
    static AxisStretches of(DrawnLine axis, List<Integer> cuts, InkProof proof) {
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            all.add(proof.evidence(axis, cuts.get(i), cuts.get(i + 1)));
        }
        List<int[]> runs = new ArrayList<>();
        List<Double> contrasts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!isDrawn(all, i)) {
                continue;
            }
            contrasts.add(all.get(i).contrast());
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last[1] == cuts.get(i)) {
                last[1] = cuts.get(i + 1);
                last[2]++;
            } else {
                runs.add(new int[] {cuts.get(i), cuts.get(i + 1), 1});
            }
        }
        return new AxisStretches(axis, runs, contrasts.size(), middle(contrasts));
    }

    /** Whether a stretch is drawn, or broken between one that is and another. */
    private static boolean isDrawn(List<Evidence> all, int i) {
        boolean before = i > 0 && all.get(i - 1).drawn();
        boolean after = i + 1 < all.size() && all.get(i + 1).drawn();
        return all.get(i).drawn() || (all.get(i).broken() && (before || after));
    }

    /** The contrast of those axes that have the most stretches; 0 where none has many. */
    static double usualContrast(List<AxisStretches> axes) {
        int most = axes.stream().mapToInt(AxisStretches::count).max().orElse(0);
        List<Double> contrasts = new ArrayList<>();
        for (AxisStretches axis : axes) {
            if (axis.count >= Math.max(MANY, most / 2)) {
                contrasts.add(axis.contrast);
            }
        }
        return middle(contrasts);
    }

    /** Whether the axis is one of rulings, not of writing, which is darker than faint rulings are. */
    boolean isAsDark(double usual, int most) {
        return usual == 0 || count >= Math.max(MANY, most / 2) || contrast <= DARKER * usual;
    }

    /** Whether an upright axis parts rows that follow each other, as strokes of writing in single rows do not. */
    boolean isUpright(double usual) {
        boolean follow = runs.stream().anyMatch(run -> run[2] > 1);
        return follow && (count >= MANY || contrast >= LIKE_OTHERS * usual);
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
