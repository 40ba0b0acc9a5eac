package dev.gouji.ledger.explain.equation;

import dev.gouji.form.FormTable;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.form.Relation;
import dev.gouji.form.Relation.Comparison;
import dev.gouji.ledger.FigureBook;
import dev.gouji.report.Alternative;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table's relations and a report's figures → equations in whole numbers. */
public final class SystemBuilder {

    private static final int FINEST = 6;
    private static final int LARGEST = 12;

    private final FigureBook book;
    private final FormTable table;
    private final Map<Relation, Map<FigureKey, Long>> equations = new LinkedHashMap<>();
    private final List<LedgerSystem.Solved> solved = new ArrayList<>();
    private final Set<FigureKey> totals = new HashSet<>();
    private int scale;

    /** Over the figures of a report. */
    public SystemBuilder(FigureBook book, FormTable table) {
        this.book = book;
        this.table = table;
    }

    /** The equations; null when the table has none, or a figure so large or fine that no search can be trusted with it. */
    public LedgerSystem build() {
        List<Relation> ceilings = new ArrayList<>();
        Set<FigureKey> capped = new HashSet<>();
        for (Relation relation : table.relations()) {
            if (relation.comparison() == Comparison.AT_MOST) {
                ceilings.add(relation);
                capped.addAll(relation.left());
                capped.addAll(relation.right());
                continue;
            }
            Map<FigureKey, Long> equation = new LinkedHashMap<>();
            relation.left().forEach(key -> equation.merge(key, 1L, Long::sum));
            relation.right().forEach(key -> equation.merge(key, -1L, Long::sum));
            equations.put(relation, equation);
            if (relation.total()) {
                totals.addAll(relation.right());
            }
        }
        List<PrintedSlot> slots = table.slots();
        for (PrintedSlot slot : slots) {
            Figure figure = book.figure(slot.key());
            if (figure.mark() == Mark.NUMBER) {
                BigDecimal value = figure.value().stripTrailingZeros();
                if (value.scale() > FINEST || value.precision() - value.scale() > LARGEST) {
                    return null;
                }
                scale = Math.max(scale, value.scale());
            }
        }
        if (equations.isEmpty()) {
            return null;
        }
        slots.forEach(this::solveBlankTotal);
        slots.forEach(this::solveUnread);
        Map<FigureKey, LedgerCell> cells = new LinkedHashMap<>();
        for (PrintedSlot slot : slots) {
            boolean read = book.figure(slot.key()).mark() != Mark.UNREADABLE
                    && book.figure(slot.key()).mark() != Mark.MISSING;
            if (equations.values().stream().anyMatch(equation -> equation.containsKey(slot.key()))
                    || (read && capped.contains(slot.key()) && !isSolved(slot.key()))) {
                cells.put(slot.key(), cell(slot));
            }
        }
        return new LedgerSystem(
                List.copyOf(cells.values()),
                List.copyOf(equations.values()),
                ceilings,
                solved,
                BigDecimal.ONE.scaleByPowerOfTen(scale).longValueExact());
    }

    private boolean isSolved(FigureKey key) {
        return solved.stream().anyMatch(each -> each.cell().key().equals(key));
    }

    private void solveBlankTotal(PrintedSlot slot) {
        if (book.figure(slot.key()).mark().countsAsZero() && totals.contains(slot.key())) {
            FigureBook.StandIn standIn = book.standIn(slot.key());
            if (standIn != null && equations.containsKey(standIn.relation())) {
                takeOut(slot, standIn.relation(), false);
            }
        }
    }

    private void solveUnread(PrintedSlot slot) {
        Mark mark = book.figure(slot.key()).mark();
        if (mark != Mark.UNREADABLE && mark != Mark.MISSING) {
            return;
        }
        List<Relation> with = equations.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(slot.key()))
                .map(Map.Entry::getKey)
                .toList();
        if (!with.isEmpty()) {
            takeOut(slot, with.get(0), true);
        }
    }

    /** Solves the equation for a figure and puts it into the others; one it cannot be solved for is left alone. */
    private void takeOut(PrintedSlot slot, Relation relation, boolean unread) {
        Map<FigureKey, Long> pivot = equations.get(relation);
        long own = pivot.getOrDefault(slot.key(), 0L);
        if (Math.abs(own) != 1) {
            equations.remove(relation);
            return;
        }
        equations.remove(relation);
        for (Map<FigureKey, Long> equation : equations.values()) {
            long times = equation.getOrDefault(slot.key(), 0L) / own;
            if (times != 0) {
                pivot.forEach((key, coefficient) -> equation.merge(key, -times * coefficient, Long::sum));
                equation.values().removeIf(coefficient -> coefficient == 0);
            }
        }
        equations.values().removeIf(Map::isEmpty);
        solved.add(new LedgerSystem.Solved(cell(slot), new HashMap<>(pivot), unread));
    }

    private LedgerCell cell(PrintedSlot slot) {
        Figure figure = book.figure(slot.key());
        Quantity quantity = slot.column().quantity();
        long value = figure.value() == null ? 0 : scaled(figure.value());
        List<Long> alternatives = figure.alternatives().stream()
                .filter(other -> other.mark() == Mark.NUMBER)
                .map(Alternative::value)
                .filter(other ->
                        other.stripTrailingZeros().scale() <= scale && other.precision() - other.scale() <= LARGEST)
                .map(this::scaled)
                .toList();
        return new LedgerCell(
                figure,
                value,
                quantity,
                totals.contains(slot.key()),
                !figure.certainty().isSure(),
                alternatives);
    }

    private long scaled(BigDecimal value) {
        return value.movePointRight(scale).longValueExact();
    }
}
