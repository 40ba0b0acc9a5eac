package dev.gouji.read.scan.stroke;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ridges → runs of them, and the runs that lie on each other in one group. Coordinates are pixels. */
final class RidgeRuns {

    /** The shortest run, in inches. */
    private static final double SHORTEST = 0.1;

    /** A gap up to this is none, in inches. */
    private static final double GAP = 0.015;

    /** Of more runs the page is a drawing, not writing. */
    private static final int MOST = 400_000;

    /** A group with more slabs is a dark place, no line. */
    private static final int MOST_SLABS = 40;

    /**
     * A run of ridge pixels.
     *
     * @param y its row
     * @param from the first pixel
     * @param to the last pixel
     */
    record Run(int y, int from, int to) {}

    private RidgeRuns() {}

    /** The groups of runs, each from top to bottom. */
    static List<List<Run>> groups(RidgeMask mask, double dpi) {
        int gap = Math.max(2, (int) (dpi * GAP));
        List<Run> runs = runs(mask, Math.max(8, (int) (dpi * SHORTEST)), gap);
        int[] parent = new int[runs.size()];
        int first = 0;
        for (int i = 0; i < runs.size(); i++) {
            parent[i] = i;
            Run run = runs.get(i);
            while (runs.get(first).y < run.y - 2) {
                first++;
            }
            for (int j = first; j < i && runs.get(j).y < run.y; j++) {
                Run above = runs.get(j);
                if (above.from <= run.to + gap && run.from <= above.to + gap) {
                    parent[root(parent, j)] = root(parent, i);
                }
            }
        }
        Map<Integer, List<Run>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).add(runs.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    /**
     * A group that is higher than a line → slabs that are not, those with the longest runs first: writing that touches a line is
     * in its group, and so are the parts of a line that drifts.
     */
    static List<List<Run>> slabs(List<Run> group, int height) {
        List<List<Run>> slabs = new ArrayList<>();
        List<Run> rest = group;
        while (!rest.isEmpty() && slabs.size() < MOST_SLABS) {
            int top = rest.get(0).y();
            if (rest.get(rest.size() - 1).y() - top < height) {
                slabs.add(rest);
                return slabs;
            }
            int middle = longest(rest);
            List<Run> slab = new ArrayList<>();
            List<Run> others = new ArrayList<>();
            for (Run run : rest) {
                (Math.abs(run.y() - middle) <= height / 2 ? slab : others).add(run);
            }
            slabs.add(slab);
            rest = others;
        }
        return slabs;
    }

    /** The row whose runs, with those of the rows beside it, are the longest together. */
    private static int longest(List<Run> runs) {
        Map<Integer, Integer> lengths = new LinkedHashMap<>();
        for (Run run : runs) {
            for (int y = run.y() - 1; y <= run.y() + 1; y++) {
                lengths.merge(y, run.to() - run.from(), Integer::sum);
            }
        }
        int best = runs.get(0).y();
        int most = 0;
        for (Map.Entry<Integer, Integer> row : lengths.entrySet()) {
            if (row.getValue() > most) {
                most = row.getValue();
                best = row.getKey();
            }
        }
        return best;
    }

    private static List<Run> runs(RidgeMask mask, int shortest, int gap) {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < mask.page().height(); y++) {
            int start = -1;
            int last = -1;
            for (int x = 0; x < mask.page().width(); x++) {
                if (mask.at(x, y)) {
                    if (start >= 0 && x - last > gap) {
                        add(runs, y, start, last, shortest);
                        start = -1;
                    }
                    start = start < 0 ? x : start;
                    last = x;
                }
            }
            if (start >= 0) {
                add(runs, y, start, last, shortest);
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, int y, int from, int to, int shortest) {
        if (to - from >= shortest && runs.size() < MOST) {
            runs.add(new Run(y, from, to));
        }
    }

    private static int root(int[] parent, int run) {
        int at = run;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
