package dev.gouji.recognise.settle;

import dev.gouji.form.FormTable;
import dev.gouji.form.PrintedSlot;
import dev.gouji.form.Quantity;
import dev.gouji.form.Relation;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles the open lines of one table by its relations: first those within a line, then those across lines.
 *
 * <p>A cell is inferred when it is the same in all readings of the table in which every relation holds. Where a published
 * table breaks its own relations there is no such reading; then only the relations within a line count, and only where no
 * cell of it can have vanished. A line without relations is inferred where it can be parted in one way alone.
 */
public final class TableSettler {

    private final List<Relation> relations;
    private final Map<FigureKey, Long> known;
    private final List<OpenLine> lines;
    private final Set<FigureKey> cutOff;
    private final List<List<Relation>> within = new ArrayList<>();
    private final List<ReadingFinder> finders = new ArrayList<>();
    private final Set<FigureKey> counts = new HashSet<>();

    /**
     * A settler of one table.
     *
     * @param known the whole numbers of the figures outside the open lines; marks count 0; what is unreadable or missing has
     *     none
     * @param cutOff the figures that are not printed because the text ends before them
     */
    public TableSettler(FormTable table, Map<FigureKey, Long> known, List<OpenLine> lines, Set<FigureKey> cutOff) {
        this.cutOff = Set.copyOf(cutOff);
        this.known = Map.copyOf(known);
        this.lines = List.copyOf(lines);
        for (PrintedSlot slot : table.slots()) {
            if (slot.column().quantity() != Quantity.MONEY) {
                counts.add(slot.key());
            }
        }
        relations = table.relations().stream()
                .filter(relation -> relation.comparison() == Relation.Comparison.EQUAL)
                .filter(relation -> keys(relation).allMatch(counts::contains))
                .toList();
        for (OpenLine line : lines) {
            Set<FigureKey> own = keys(line);
            within.add(relations.stream()
                    .filter(relation -> keys(relation).allMatch(own::contains))
                    .toList());
            finders.add(new ReadingFinder(line, within.get(within.size() - 1)));
        }
    }

    /** Whether every open line has a reading in which the relations within it hold. */
    public boolean isReadable() {
        return finders.stream()
                .noneMatch(finder -> finder.isComplete() && finder.readings().isEmpty());
    }

    /**
     * Settles what can be settled.
     *
     * @param whole whether nothing in the text shows that cells were lost; where something does, any line may lack its last
     */
    public Settlement settle(boolean whole) {
        Map<FigureKey, Integer> lineOf = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (finders.get(i).isComplete() && !finders.get(i).readings().isEmpty()) {
                for (FigureKey key : keys(lines.get(i))) {
                    lineOf.put(key, i);
                }
            }
        }
        List<Relation> across = relations.stream()
                .filter(relation -> keys(relation).allMatch(key -> known.containsKey(key) || lineOf.containsKey(key)))
                .filter(relation -> within.stream().noneMatch(own -> own.contains(relation)))
                .toList();
        JointSearch search = new JointSearch(lines, finders, across, known);
        Set<FigureKey> joined = new HashSet<>();
        across.forEach(relation -> keys(relation).forEach(joined::add));
        Standout standout = new Standout(lines, relations, known, finders);
        Map<FigureKey, Settled> cells = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean trusted =
                    (search.isSolved() && joined.containsAll(keys(lines.get(i)))) || isTrusted(i, whole, standout);
            settle(i, trusted, standout, search, joined, cells);
        }
        boolean assessed = relations.stream()
                .allMatch(relation ->
                        across.contains(relation) || within.stream().anyMatch(own -> own.contains(relation)));
        boolean read = lines.stream()
                .allMatch(line -> lineOf.containsKey(line.slots().get(0).key()));
        boolean closes = !relations.isEmpty() && assessed && read && search.isSolved();
        return new Settlement(cells, closes, read);
    }

    /**
     * Whether what all readings of a line say is so though the table does not confirm it: nothing adds up in the line, or one
     * reading alone does, and that hardly by chance.
     */
    private boolean isTrusted(int index, boolean whole, Standout standout) {
        Set<FigureKey> own = keys(lines.get(index));
        boolean alone = relations.stream()
                .filter(relation -> keys(relation).anyMatch(own::contains))
                .filter(relation -> keys(relation).noneMatch(cutOff::contains))
                .allMatch(within.get(index)::contains);
        List<Reading> readings = finders.get(index).readings();
        if (within.get(index).isEmpty() || readings.size() != 1) {
            return alone && within.get(index).isEmpty();
        }
        Reading reading = readings.get(0);
        return (whole || standout.isAmongShorter(index, reading))
                && (alone ? standout.isHardlyByChance(index, reading, within.get(index)) : standout.is(index, reading));
    }

    private void settle(
            int index,
            boolean trusted,
            Standout standout,
            JointSearch search,
            Set<FigureKey> joined,
            Map<FigureKey, Settled> cells) {
        OpenLine line = lines.get(index);
        ReadingFinder finder = finders.get(index);
        boolean summed = !within.get(index).isEmpty();
        List<Reading> readings = finder.readings();
        List<Reading> likely = likely(readings, search, index);
        List<List<LineCell>> possible = ReadingFinder.possibleCells(line);
        boolean whole = readings.stream().allMatch(reading -> reading.isWhole(line.own()));
        for (int slot = 0; slot < line.slots().size(); slot++) {
            FigureKey key = line.slots().get(slot).key();
            boolean confirmed =
                    whole || (search.isSolved() && (joined.contains(key) || (summed && !line.lacksCells())));
            int at = slot;
            List<LineCell> values = Alternatives.of(
                    Stream.of(likely, readings)
                            .flatMap(List::stream)
                            .map(reading -> reading.cells().get(at)),
                    possible.get(slot));
            boolean placed = slot < line.own() || !line.lacksCells();
            LineCell agreed = finder.isComplete() && trusted && confirmed && placed ? agreed(likely, slot) : null;
            Settled.Basis basis = Settled.Basis.NONE;
            if (agreed != null && (summed || joined.contains(key))) {
                basis = Settled.Basis.SUMS;
            } else if (agreed != null && standout.isSoInShorter(index, slot, agreed)) {
                basis = Settled.Basis.COUNT;
            }
            cells.put(key, new Settled(agreed, basis, Alternatives.without(agreed, values)));
        }
    }

    /** The readings of a line that some reading of the whole table has; all of them where the table has none. */
    private static List<Reading> likely(List<Reading> readings, JointSearch search, int line) {
        if (!search.isSolved()) {
            return readings;
        }
        BitSet used = search.used(line);
        List<Reading> likely = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (used.get(i)) {
                likely.add(readings.get(i));
            }
        }
        return likely;
    }

    /** What a slot holds in all readings; null when they differ, or have lost it. */
    private static LineCell agreed(List<Reading> readings, int slot) {
        LineCell agreed = readings.isEmpty() ? null : readings.get(0).cells().get(slot);
        for (Reading reading : readings) {
            LineCell cell = reading.cells().get(slot);
            if (agreed == null || cell == null || !Alternatives.isSame(agreed, cell)) {
                return null;
            }
        }
        return agreed;
    }

    private static Stream<FigureKey> keys(Relation relation) {
        return Stream.concat(relation.left().stream(), relation.right().stream());
    }

    static Set<FigureKey> keys(OpenLine line) {
        Set<FigureKey> keys = new HashSet<>();
        line.slots().forEach(slot -> keys.add(slot.key()));
        return keys;
    }
}
