package dev.gouji.recognise.settle;

import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether, in a table that does not add up as printed, the one reading of a line that adds up within itself breaks fewer
 * relations than any other reading of that line would: a misprint can make another one add up by chance, but that one
 * moves digits from column to column.
 */
final class Standout {

    /** A cell moved wrongly breaks a column besides the one from which it was taken. */
    private static final int MARGIN = 2;

    private final List<OpenLine> lines;
    private final List<Relation> relations;
    private final Map<FigureKey, Long> fixed;
    private final Map<Integer, ReadingFinder> unsummed = new HashMap<>();

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
                fixed.putAll(amounts(i, readings.get(0)));
            }
        }
    }

    /** Whether a reading stands out among all that a line can have. */
    boolean is(int line, Reading reading) {
        if (!unsummed(line).isComplete()) {
            return false;
        }
        int own = broken(line, reading);
        return unsummed(line).readings().stream()
                .allMatch(other -> other.amounts().equals(reading.amounts()) || broken(line, other) >= own + MARGIN);
    }

    private ReadingFinder unsummed(int line) {
        return unsummed.computeIfAbsent(line, index -> new ReadingFinder(lines.get(index), List.of()));
    }

    private int broken(int line, Reading reading) {
        Map<FigureKey, Long> amounts = amounts(line, reading);
        int broken = 0;
        for (Relation relation : relations) {
            long difference = 0;
            boolean touched = false;
            boolean assessable = true;
            for (FigureKey key : keys(relation)) {
                touched |= amounts.containsKey(key);
                Long amount = amounts.getOrDefault(key, fixed.get(key));
                assessable &= amount != null;
                difference += amount == null ? 0 : relation.left().contains(key) ? amount : -amount;
            }
            broken += touched && assessable && difference != 0 ? 1 : 0;
        }
        return broken;
    }

    private static List<FigureKey> keys(Relation relation) {
        return Stream.concat(relation.left().stream(), relation.right().stream())
                .toList();
    }

    private Map<FigureKey, Long> amounts(int line, Reading reading) {
        Map<FigureKey, Long> amounts = new HashMap<>();
        for (int slot = 0; slot < reading.amounts().size(); slot++) {
            amounts.put(
                    lines.get(line).slots().get(slot).key(), reading.amounts().get(slot));
        }
        return amounts;
    }
}
