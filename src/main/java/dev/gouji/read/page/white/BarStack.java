package dev.gouji.read.page.white;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Bars one above the other that part the rows of one table. */
final class BarStack {

    /** Two bars further apart are of two tables, in points. */
    private static final double FARTHEST = 500;

    /** An edge that begins so near to a bar meets it, in points. */
    private static final double BESIDE = 6;

    /** The share of their joints that bars of one table have in common. */
    private static final double AGREEMENT = 0.5;

    private final List<Bar> bars = new ArrayList<>();
    private double from;
    private double to;

    /** The stack that one bar begins. */
    BarStack(Bar first) {
        bars.add(first);
        from = first.from();
        to = first.to();
    }

    /** Whether a bar below may part rows of this table. */
    boolean fits(Bar bar) {
        boolean within = bar.from() > from - Bar.SAME && bar.to() < to + Bar.SAME;
        boolean around = bar.from() < from + Bar.SAME && bar.to() > to - Bar.SAME;
        List<Double> joints = joints();
        long fewer = Math.min(joints.size(), bar.joints().size());
        return (within || around) && bar.at() - bottom() < FARTHEST && bar.shared(joints) >= AGREEMENT * fewer;
    }

    void add(Bar bar) {
        bars.add(bar);
        from = Math.min(from, bar.from());
        to = Math.max(to, bar.to());
    }

    /** Top to bottom. */
    List<Bar> bars() {
        return bars;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    double top() {
        return bars.get(0).at();
    }

    double bottom() {
        return bars.get(bars.size() - 1).at();
    }

    /** The y of its bars, those of one height once. */
    List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        for (Bar bar : bars) {
            if (heights.isEmpty() || bar.at() - heights.get(heights.size() - 1) > Bar.SAME) {
                heights.add(bar.at());
            }
        }
        return heights;
    }

    /** The places between its sides where bars of it have a joint or an end, ascending. */
    List<Double> joints() {
        List<Double> all = new ArrayList<>();
        for (Bar bar : bars) {
            all.addAll(bar.joints());
            all.add(bar.from());
            all.add(bar.to());
        }
        all.removeIf(x -> x < from + Bar.SAME || x > to - Bar.SAME);
        all.sort(null);
        List<Double> joints = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size() || all.get(i) - all.get(start) > Bar.SAME) {
                joints.add(all.get((start + i) / 2));
                start = i;
            }
        }
        return joints;
    }

    /** Whether some edge from top to bottom stands between the sides: then it draws the columns, and no joint does. */
    boolean hasUpright(List<Ruling> uprights) {
        return uprights.stream()
                .anyMatch(edge -> edge.at() > from + Bar.SAME
                        && edge.at() < to - Bar.SAME
                        && Math.min(edge.to(), bottom() + BESIDE) - Math.max(edge.from(), top() - BESIDE) > Bar.SAME);
    }
}
