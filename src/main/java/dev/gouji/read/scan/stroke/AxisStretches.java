package dev.gouji.read.scan.stroke;

import dev.gouji.read.scan.stroke.InkProof.Evidence;
import dev.gouji.read.scan.stroke.RulingLook.Hidden;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of an axis between those across it, as far as they are drawn.
 *
 * @param axis the axis
 * @param runs drawn stretches that are one behind the other
 * @param count how many stretches are drawn
 * @param contrast how much darker than their ground they are, in the middle
 */
record AxisStretches(DrawnLine axis, List<Run> runs, int count, double contrast) {

    /** A ruling has at least this share of the contrast of the others. */
    private static final double LIKE_OTHERS = 0.5;

    /** A ruling may be twice as dark as others, which fall between two rows of pixels; writing is darker than faint rulings. */
    private static final double DARKER = 2.2;

    /** An axis with so many drawn stretches is no stroke of writing. */
    private static final int MANY = 3;

    /** A single stretch of an axis that is drawn elsewhere has this share of its contrast. */
    private static final double LIKE_ITSELF = 0.85;

    /**
     * Drawn stretches one behind the other.
     *
     * @param from the first pixel
     * @param to the last pixel
     * @param count how many of these are drawn by themselves
     * @param contrast how much darker than its ground the darkest of them is
     */
    record Run(int from, int to, int count, double contrast) {

        /** In pixels. */
        int length() {
            return to - from;
        }

        private Run with(int end, Evidence next) {
            return new Run(from, end, count + (next.drawn() ? 1 : 0), Math.max(contrast, next.contrast()));
        }
    }

    /**
     * The drawn stretches of an axis.
     *
     * @param cuts where stretches may end, ascending
     * @param hidden where the axis may go on under what lies on it
     */
    static AxisStretches of(DrawnLine axis, List<Integer> cuts, InkProof proof, Hidden hidden) {
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            all.add(proof.evidence(axis, cuts.get(i), cuts.get(i + 1)));
        }
        List<Run> runs = new ArrayList<>();
        List<Double> contrasts = new ArrayList<>();
        boolean[] drawn = drawn(all, hidden == Hidden.BEYOND);
        if (hidden == Hidden.BETWEEN) {
            addBetween(all, drawn);
        }
        for (int i = 0; i < all.size(); i++) {
            if (!drawn[i]) {
                continue;
            }
            contrasts.add(all.get(i).contrast());
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).to == cuts.get(i)) {
                runs.set(last, runs.get(last).with(cuts.get(i + 1), all.get(i)));
            } else {
                Run none = new Run(cuts.get(i), cuts.get(i), 0, 0);
                runs.add(none.with(cuts.get(i + 1), all.get(i)));
            }
        }
        return new AxisStretches(axis, runs, contrasts.size(), middle(contrasts));
    }

    /** Takes for drawn what hides between two stretches that are. */
    private static void addBetween(List<Evidence> all, boolean[] drawn) {
        for (int i = 1; i + 1 < drawn.length; i++) {
            drawn[i] |= all.get(i).inked() && drawn[i - 1] && drawn[i + 1];
        }
    }

    /** Which stretches are drawn, or broken behind one that is or before it, with nothing but broken ones between. */
    private static boolean[] drawn(List<Evidence> all, boolean hidden) {
        boolean[] drawn = new boolean[all.size()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = all.get(i).drawn() || (all.get(i).goesOn(hidden) && i > 0 && drawn[i - 1]);
        }
        for (int i = drawn.length - 2; i >= 0; i--) {
            drawn[i] |= all.get(i).goesOn(hidden) && drawn[i + 1];
        }
        return drawn;
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

    /** The length of the longest run, in pixels; 0 where nothing is drawn. */
    private int longest() {
        return runs.stream().mapToInt(Run::length).max().orElse(0);
    }

    /** Whether the axis is one of rulings, not of writing, which is darker than faint rulings are. */
    boolean isAsDark(double usual, int most) {
        return usual == 0 || count >= Math.max(MANY, most / 2) || contrast <= DARKER * usual;
    }

    /** Those stretches of an upright axis that part rows which follow each other, as strokes of writing in single rows do not. */
    List<Run> upright(double usual, double longStroke) {
        boolean parts = runs.stream().anyMatch(run -> run.count > 1 || run.length() > longStroke);
        if (!parts || (count < MANY && contrast < LIKE_OTHERS * usual)) {
            return List.of();
        }
        return runs.stream()
                .filter(run -> run.count > 1
                        || run.length() > longStroke
                        || (longest() > 2 * longStroke && run.contrast >= LIKE_ITSELF * contrast))
                .toList();
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
