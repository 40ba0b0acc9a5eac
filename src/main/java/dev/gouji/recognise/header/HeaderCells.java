package dev.gouji.recognise.header;

import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.text.PrintedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Assigns header cells to slots: by their labels and those above them, else by order. */
final class HeaderCells {

    /** What a label above the own one adds where it fits. */
    private static final double UPPER = 0.5;

    private static final double CLEARLY = 0.2;

    private final List<ExpectedSlot> slots;
    private final List<List<LineCell>> rows;
    private final Map<FoldedWording, Map<PrintedText, Double>> fits = new HashMap<>();

    private HeaderCells(List<ExpectedSlot> slots, List<List<LineCell>> rows) {
        this.slots = slots;
        this.rows = rows;
    }

    /**
     * The header of some slots.
     *
     * @param rows header cells, row by row
     * @param ordered whether the labels stand in the form's order; if not, order cannot settle anything
     * @param grid whether every cell stands in its column, so that a label that order leaves out speaks against it
     */
    static Header assign(List<ExpectedSlot> slots, List<List<LineCell>> rows, boolean ordered, boolean grid) {
        HeaderCells header = new HeaderCells(slots, rows);
        List<LineCell> all = rows.stream().flatMap(List::stream).toList();
        List<LineCell> byLabels = header.byLabels();
        if (!byLabels.contains(null)) {
            return new Header(byLabels, all, ordered);
        }
        List<LineCell> byOrder = ordered ? header.byOrder(all) : header.none();
        return grid && header.isContradicted(byOrder, all)
                ? new Header(header.none(), all, false)
                : new Header(byOrder, all, ordered);
    }

    /** Whether the form's order leaves a slot without a cell and a cell with that slot's label without a slot. */
    private boolean isContradicted(List<LineCell> assigned, List<LineCell> all) {
        List<LineCell> left =
                all.stream().filter(cell -> !assigned.contains(cell)).toList();
        return IntStream.range(0, slots.size())
                .filter(slot -> assigned.get(slot) == null)
                .anyMatch(slot ->
                        left.stream().anyMatch(cell -> fit(slots.get(slot).own(), cell) > 0));
    }

    private List<LineCell> none() {
        return new ArrayList<>(Collections.nCopies(slots.size(), null));
    }

    /** For each slot the one cell whose label and upper labels fit best; null where two fit alike. */
    private List<LineCell> byLabels() {
        List<LineCell> assigned = new ArrayList<>();
        for (ExpectedSlot slot : slots) {
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

    /** How well a cell fits a slot by its own label and by the labels above both. */
    private double fit(ExpectedSlot slot, LineCell cell, int row) {
        double fit = fit(slot.own(), cell);
        if (fit == 0) {
            return 0;
        }
        for (FoldedWording upper : slot.upper()) {
            fit += UPPER
                    * rows.subList(0, row).stream()
                            .flatMap(List::stream)
                            .filter(other -> other.overlaps(cell))
                            .mapToDouble(other -> upperFit(upper, other))
                            .max()
                            .orElse(0);
        }
        return fit;
    }

    private double upperFit(FoldedWording upper, LineCell above) {
        return above.words().core().contains(upper.core()) ? 1 : fit(upper, above);
    }

    /** The best assignment that keeps both orders; gaps are free. */
    private List<LineCell> byOrder(List<LineCell> all) {
        List<LineCell> cells = new ArrayList<>(all);
        cells.sort(Comparator.comparingInt(LineCell::start));
        double[][] best = new double[slots.size() + 1][cells.size() + 1];
        for (int i = 1; i <= slots.size(); i++) {
            for (int j = 1; j <= cells.size(); j++) {
                double fit = fit(slots.get(i - 1).own(), cells.get(j - 1));
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

    /** How alike a label and a cell are; 0 when they are not alike. */
    private double fit(FoldedWording wording, LineCell cell) {
        return fits.computeIfAbsent(wording, key -> new HashMap<>()).computeIfAbsent(cell.words(), words -> {
            double fit = wording.similarity(words);
            return fit < LabelSimilarity.ALIKE ? 0 : fit;
        });
    }
}
