package dev.gouji.recognise.settle;

import dev.gouji.form.Relation;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.FigureKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether, in a table that does not add up as printed, the one reading of a line that adds up within itself breaks fewer
 * relations than any other reading of that line would: a misprint can make another one add up by chance, but that one
 * moves digits from column to column.
 */
final class Standout {

    /** A cell moved wrongly breaks a column besides the one from which it was taken. */
    private static final int MARGIN = 2;

    /** One in so many. */
    private static final int HARDLY = 3;

    private static final long ENOUGH = 1_000_000_000L;

    private final List<OpenLine> lines;
    private final List<Relation> relations;
    private final Map<FigureKey, Long> fixed;
    private final Map<Integer, ReadingFinder> unsummed = new HashMap<>();
    private final Map<Integer, ReadingFinder> shorter = new HashMap<>();

    /**
     * For one table.
     *
     * @param relations all of them
     * @param known the figures outside the open lines
     * @param finders what was found of each open line
     */
    Standout(List<OpenLine> lines, List<Relation> relations, Map<FigureKey, Long> known, List<ReadingFinder> finders) {
        this.lines = lines;
        this.relations = relations;
        this.fixed = new HashMap<>(known);
        for (int i = 0; i < lines.size(); i++) {
            List<Reading> readings = finders.get(i).readings().isEmpty()
                    ? unsummed(i).readings()
                    : finders.get(i).readings();
            if (readings.size() == 1) {
                fixed.putAll(amounts(lines.get(i), readings.get(0)));
            }
        }
    }

    /**
     * Whether a reading hardly adds up by chance: the line can be parted in few ways for the size of its totals.
     *
     * @param within the relations that have no figure of another line
     */
    boolean isHardlyByChance(int line, Reading reading, List<Relation> within) {
        Map<FigureKey, Long> amounts = amounts(lines.get(line), reading);
        long sizes = 1;
        for (Relation relation : within) {
            long total = relation.right().stream().mapToLong(amounts::get).sum();
            sizes = Math.min(ENOUGH, sizes * Math.min(ENOUGH, Math.abs(total) + 1));
        }
        long others = new RunText(lines.get(line), lines.get(line).tokens()).ways() - 1;
        return others <= sizes / HARDLY;
    }

    /** Whether a reading stands out among all that a line can have. */
    boolean is(int line, Reading reading) {
        if (!unsummed(line).isComplete()) {
            return false;
        }
        int own = broken(line, lines.get(line), reading);
        return unsummed(line).readings().stream()
                .allMatch(other -> other.amounts().equals(reading.amounts())
                        || broken(line, lines.get(line), other) >= own + MARGIN);
    }

    /** Whether a reading breaks fewer relations than any other that the line can have if its last cell was lost. */
    boolean isAmongShorter(int line, Reading reading) {
        int own = broken(line, lines.get(line), reading);
        return shorter(line).isComplete()
                && shorter(line).readings().stream()
                        .allMatch(other -> broken(line, lines.get(line).withoutLast(), other) > own);
    }

    /** Whether a cell is the same however the line is parted if its last cell was lost. */
    boolean isSoInShorter(int line, int slot, LineCell cell) {
        int last = lines.get(line).own() - 1;
        List<Reading> readings = shorter(line).readings();
        if (!shorter(line).isComplete() || slot == last) {
            return shorter(line).isComplete() && readings.isEmpty();
        }
        int at = slot < last ? slot : slot - 1;
        return readings.stream()
                .map(reading -> reading.cells().get(at))
                .allMatch(other -> other != null && Alternatives.isSame(cell, other));
    }

    private ReadingFinder shorter(int line) {
        return shorter.computeIfAbsent(
                line, index -> new ReadingFinder(lines.get(index).withoutLast(), List.of()));
    }

    private ReadingFinder unsummed(int line) {
        return unsummed.computeIfAbsent(line, index -> new ReadingFinder(lines.get(index), List.of()));
    }

    private int broken(int line, OpenLine as, Reading reading) {
        Map<FigureKey, Long> amounts = amounts(as, reading);
        Set<FigureKey> own = TableSettler.keys(lines.get(line));
        int broken = 0;
        for (Relation relation : relations) {
            long difference = 0;
            boolean touched = false;
            boolean assessable = true;
            for (FigureKey key : keys(relation)) {
                touched |= amounts.containsKey(key);
                Long amount = own.contains(key) ? amounts.get(key) : fixed.get(key);
                assessable &= amount != null;
                long counted = Objects.requireNonNullElse(amount, 0L);
                difference += relation.left().contains(key) ? counted : -counted;
            }
            broken += touched && assessable && difference != 0 ? 1 : 0;
        }
        return broken;
    }

    private static List<FigureKey> keys(Relation relation) {
        return Stream.concat(relation.left().stream(), relation.right().stream())
                .toList();
    }

    private static Map<FigureKey, Long> amounts(OpenLine line, Reading reading) {
        Map<FigureKey, Long> amounts = new HashMap<>();
        for (int slot = 0; slot < reading.amounts().size(); slot++) {
            amounts.put(line.slots().get(slot).key(), reading.amounts().get(slot));
        }
        return amounts;
    }
}
