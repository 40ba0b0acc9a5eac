package dev.gouji.read.page.ruling;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Edges → groups of edges that meet, directly or through others; a table is one such group. */
final class EdgeGrouper {

    /** Edges that end this near to each other meet. */
    private static final double REACH = 3;

    private final List<Ruling> edges = new ArrayList<>();
    private final int[] parent;
    private final int horizontals;

    private EdgeGrouper(List<Ruling> horizontal, List<Ruling> vertical) {
        edges.addAll(horizontal);
        horizontals = edges.size();
        edges.addAll(vertical);
        edges.subList(horizontals, edges.size()).sort(Comparator.comparingDouble(Ruling::at));
        parent = new int[edges.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /**
     * Groups in the order of their first horizontal edge; edges that meet none are left out, but not those on the left of a
     * group that run along all of it: a browser draws only the sides of a cell on a page that lies within it.
     */
    static List<List<Ruling>> group(List<Ruling> horizontal, List<Ruling> vertical, Budget budget)
            throws UnreadableException {
        EdgeGrouper grouper = new EdgeGrouper(horizontal, vertical);
        grouper.join(budget);
        Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < grouper.parent.length; i++) {
            groups.computeIfAbsent(grouper.root(i), key -> new ArrayList<>()).add(grouper.edges.get(i));
        }
        List<Ruling> alone = groups.values().stream()
                .filter(group -> group.size() < 2)
                .flatMap(List::stream)
                .filter(edge -> !edge.horizontal())
                .toList();
        groups.values().removeIf(group -> group.size() < 2);
        groups.values().forEach(group -> addSides(group, alone));
        return new ArrayList<>(groups.values());
    }

    private static void addSides(List<Ruling> group, List<Ruling> alone) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double left = Double.MAX_VALUE;
        for (Ruling edge : group) {
            top = Math.min(top, edge.horizontal() ? edge.at() : edge.from());
            bottom = Math.max(bottom, edge.horizontal() ? edge.at() : edge.to());
            left = Math.min(left, edge.horizontal() ? edge.from() : edge.at());
        }
        for (Ruling edge : alone) {
            boolean along = Math.abs(edge.from() - top) < REACH && Math.abs(edge.to() - bottom) < REACH;
            if (along && edge.at() < left - REACH) {
                group.add(edge);
            }
        }
    }

    private void join(Budget budget) throws UnreadableException {
        for (int i = 0; i < horizontals; i++) {
            budget.checkTime();
            Ruling row = edges.get(i);
            for (int j = first(row.from() - REACH); j < edges.size(); j++) {
                Ruling column = edges.get(j);
                if (column.at() > row.to() + REACH) {
                    break;
                }
                if (row.at() >= column.from() - REACH && row.at() <= column.to() + REACH) {
                    parent[root(j)] = root(i);
                }
            }
        }
    }

    /** The first vertical edge at or right of x. */
    private int first(double x) {
        int low = horizontals;
        int high = edges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges.get(middle).at() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int root(int edge) {
        int at = edge;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
