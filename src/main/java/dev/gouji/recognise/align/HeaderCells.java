package dev.gouji.recognise.align;

import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Wording;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Assigns header cells to slots: by their labels and those above them, else by order. */
public final class HeaderCells {

    private static final double UPPER = 0.5;
    private static final double UNLIKE = -1;
    private static final double CLEARLY = 0.2;

    private final List<PrintedSlot> slots;
    private final List<List<LineCell>> rows;
    private final IdentityHashMap<LineCell, Integer> index = new IdentityHashMap<>();
    private final List<String[]> folded = new ArrayList<>();
    private final Map<Wording, double[]> fits = new HashMap<>();

    private HeaderCells(List<PrintedSlot> slots, List<List<LineCell>> rows) {
        this.slots = slots;
        this.rows = rows;
        for (List<LineCell> row : rows) {
            for (LineCell cell : row) {
                index.put(cell, folded.size());
                folded.add(new String[] {Folding.core(cell.text()), Folding.coreWithoutRemark(cell.text())});
            }
        }
    }

    /**
     * The header of some slots.
     *
     * @param rows header cells, row by row
     * @param ordered whether the labels stand in the form's order; if not, order cannot settle anything
     */
    public static Header assign(List<PrintedSlot> slots, List<List<LineCell>> rows, boolean ordered) {
        HeaderCells header = new HeaderCells(slots, rows);
        List<LineCell> all = rows.stream().flatMap(List::stream).toList();
        List<LineCell> byLabels = header.byLabels();
        if (!byLabels.contains(null)) {
            return new Header(byLabels, all, ordered);
        }
        List<LineCell> none = new ArrayList<>(Collections.nCopies(slots.size(), null));
        return new Header(ordered ? header.byOrder(all) : none, all, ordered);
    }

    /** For each slot the one cell whose label and upper labels fit best; null where two fit alike. */
    private List<LineCell> byLabels() {
        List<LineCell> assigned = new ArrayList<>();
        for (PrintedSlot slot : slots) {
            LineCell best = null;
            double most = 0;
            double second = 0;
            for (int row = 0; row < rows.size(); row++) {
                for (LineCell cell : rows.get(row)) {
                    double fit = fit(slot, cell, row);
                    if (fit > most) {
                        second = most;
                        most = fit;
                        best = cell;
                    } else {
                        second = Math.max(second, fit);
                    }
                }
            }
            assigned.add(most - second >= CLEARLY && !assigned.contains(best) ? best : null);
        }
        return assigned;
    }

    private double fit(PrintedSlot slot, LineCell cell, int row) {
        int leaf = slot.headers().size() - 1;
        double fit = fit(slot.headers().get(leaf), cell);
        if (fit == 0) {
            return 0;
        }
        for (Wording upper : slot.headers().subList(0, leaf)) {
            double best = 0;
            for (List<LineCell> above : rows.subList(0, row)) {
                for (LineCell other : above) {
                    if (other.overlaps(cell.start(), cell.end())) {
                        boolean inside = folded.get(index.get(other))[0].contains(Folding.core(upper.label()));
                        best = Math.max(best, inside ? 1 : fit(upper, other));
                    }
                }
            }
            fit += UPPER * best;
        }
        return fit;
    }

    /** The best assignment that keeps both orders; gaps are free. */
    private List<LineCell> byOrder(List<LineCell> all) {
        List<LineCell> cells = new ArrayList<>(all);
        cells.sort(Comparator.comparingInt(LineCell::start));
        double[][] best = new double[slots.size() + 1][cells.size() + 1];
        for (int i = 1; i <= slots.size(); i++) {
            List<Wording> headers = slots.get(i - 1).headers();
            for (int j = 1; j <= cells.size(); j++) {
                double fit = fit(headers.get(headers.size() - 1), cells.get(j - 1));
                double paired = fit == 0 ? 0 : best[i - 1][j - 1] + fit;
                best[i][j] = Math.max(paired, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        LineCell[] assigned = new LineCell[slots.size()];
        int i = slots.size();
        int j = cells.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i][j - 1]) {
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                assigned[--i] = cells.get(--j);
            }
        }
        return new ArrayList<>(Arrays.asList(assigned));
    }

    private double fit(Wording wording, LineCell cell) {
        double[] known = fits.computeIfAbsent(wording, key -> new double[folded.size()]);
        int at = index.get(cell);
        if (known[at] == 0) {
            double fit = WordingFit.of(wording).similarity(folded.get(at)[0], folded.get(at)[1]);
            known[at] = fit < LabelSimilarity.ALIKE ? UNLIKE : fit;
        }
        return Math.max(known[at], 0);
    }
}
