package dev.gouji.recognise.figure;

import dev.gouji.form.FormTable;
import dev.gouji.form.Relation;
import dev.gouji.recognise.expected.ExpectedSlot;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.loss.TextLosses;
import dev.gouji.recognise.settle.OpenLine;
import dev.gouji.recognise.settle.Settlement;
import dev.gouji.recognise.settle.TableSettler;
import dev.gouji.recognise.value.CellValue;
import dev.gouji.report.Certainty;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lines found of one table count in its sums, and what follows from these. */
final class TableSums {

    private final FormTable table;
    private final TableSettler settler;
    private final Map<FigureKey, Long> known = new HashMap<>();
    private final Set<LineCell> blankTotals = new HashSet<>();
    private final long leftBlank;

    /**
     * The sums of one table.
     *
     * @param lines those of the table
     * @param losses what shows where the text is cut off
     */
    TableSums(FormTable table, List<FoundLine> lines, TextLosses losses) {
        this.table = table;
        Map<FigureKey, LineCell> blank = new HashMap<>();
        for (FoundLine line : lines) {
            List<ExpectedSlot> slots = line.expected().slots();
            for (int i = 0; i < slots.size(); i++) {
                LineCell cell = line.cell(i);
                if (cell != null && isCount(cell.value())) {
                    known.put(slots.get(i).key(), cell.value().value().longValueExact());
                } else if (cell != null && cell.value().mark().countsAsZero()) {
                    known.put(slots.get(i).key(), 0L);
                    blank.put(slots.get(i).key(), cell);
                }
            }
        }
        leftBlank = table.relations().stream()
                .filter(relation ->
                        relation.total() && blank.containsKey(relation.right().get(0)))
                .map(relation -> relation.right().get(0))
                .distinct()
                .count();
        table.relations().stream().filter(Relation::total).forEach(relation -> fill(relation, blank));
        List<OpenLine> open =
                lines.stream().map(FoundLine::open).filter(Objects::nonNull).toList();
        Set<FigureKey> cutOff = lines.stream()
                .filter(line -> losses.isCutOff(line.expected()))
                .flatMap(line -> line.expected().slots().stream())
                .map(ExpectedSlot::key)
                .collect(Collectors.toSet());
        settler = new TableSettler(table, known, open, cutOff);
    }

    private static boolean isCount(CellValue value) {
        return value.mark() == Mark.NUMBER && value.value().scale() <= 0;
    }

    /** A total that nobody wrote counts as the sum of its parts, as it does where the sums are checked. */
    private void fill(Relation relation, Map<FigureKey, LineCell> blank) {
        FigureKey total = relation.right().get(0);
        if (blank.containsKey(total) && known.keySet().containsAll(relation.left())) {
            long sum = relation.left().stream().mapToLong(known::get).sum();
            if (sum != 0) {
                known.put(total, sum);
                blankTotals.add(blank.get(total));
            }
        }
    }

    /** Whether every line whose cells ran together can be parted so that it adds up. */
    boolean isReadable() {
        return settler.isReadable();
    }

    /** What the sums settle; {@code whole}: whether nothing in the text shows that cells of it were lost. */
    Settlement settle(boolean whole) {
        return settler.settle(whole);
    }

    /**
     * How surely a plain cell of a line was read. The one blank that stands for a number can be a number that was lost, where
     * columns say nothing; an author who leaves totals blank leaves them all.
     */
    Certainty certainty(FoundLine line, LineCell cell, Settlement settlement) {
        boolean lost =
                cell.isBlank() && leftBlank == 1 && !line.match().candidate().isGrid();
        boolean told = !blankTotals.contains(cell) || (!lost && line.trust() == Trust.SURE);
        Certainty settled = told ? Certainty.INFERRED : Certainty.DOUBTFUL;
        return switch (line.trust()) {
            case SURE -> told ? Certainty.READ : Certainty.DOUBTFUL;
            case IF_THE_LINE_ADDS_UP -> settlement.closes() || addsUp(line) ? settled : Certainty.DOUBTFUL;
            case IF_THE_TABLE_ADDS_UP -> settlement.closes() ? settled : Certainty.DOUBTFUL;
            case NONE -> Certainty.DOUBTFUL;
        };
    }

    /** Whether the relations within a line hold, and not for want of any number. */
    private boolean addsUp(FoundLine line) {
        Set<FigureKey> keys =
                line.expected().slots().stream().map(ExpectedSlot::key).collect(Collectors.toSet());
        List<Relation> within = table.relations().stream()
                .filter(relation -> relation.comparison() == Relation.Comparison.EQUAL)
                .filter(relation -> keys.containsAll(relation.left()) && keys.containsAll(relation.right()))
                .toList();
        return !within.isEmpty()
                && within.stream()
                        .allMatch(
                                relation -> sum(relation.left()) == sum(relation.right()) && sum(relation.left()) != 0);
    }

    private long sum(List<FigureKey> keys) {
        return keys.stream().mapToLong(key -> known.getOrDefault(key, 0L)).sum();
    }
}
