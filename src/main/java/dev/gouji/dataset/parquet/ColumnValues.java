package dev.gouji.dataset.parquet;

import java.util.Arrays;

/** A stretch of a column: its values as numbers of distinct ones, and what is missing or repeated. Not thread-safe. */
final class ColumnValues {

    private static final int FIRST = 64;

    private final Leaf leaf;
    private final DistinctValues distinct;
    private int[] values = new int[FIRST];
    private int count;
    private byte[] definitions;
    private byte[] repetitions;
    private int slots;

    ColumnValues(Leaf leaf) {
        this.leaf = leaf;
        distinct = new DistinctValues(leaf.prefix());
        definitions = new byte[leaf.definition() > 0 ? FIRST : 0];
        repetitions = new byte[leaf.repetition() > 0 ? FIRST : 0];
    }

    Leaf leaf() {
        return leaf;
    }

    DistinctValues distinct() {
        return distinct;
    }

    /** How many values there are. */
    int count() {
        return count;
    }

    /** How many values there are, what is missing or empty among them. */
    int slots() {
        return slots;
    }

    /** The numbers of the values, of which only the first {@link #count} count. */
    int[] values() {
        return values;
    }

    /** What is there of each, of which only the first {@link #slots} count; empty where nothing can be missing. */
    byte[] definitions() {
        return definitions;
    }

    /** Which list each goes on; empty where there are no lists. */
    byte[] repetitions() {
        return repetitions;
    }

    /** Adds a value by its number among the distinct ones. */
    void add(int number, int repetition) {
        slot(leaf.definition(), repetition);
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = number;
    }

    /** Adds that there is no value, and how far what it is nested in is there. */
    void addNothing(int definition, int repetition) {
        slot(definition, repetition);
    }

    /** Adds all of another stretch of the same column. */
    void add(ColumnValues other) {
        int[] numbers = new int[other.distinct.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = distinct.numberOf(other.distinct, i);
        }
        if (values.length - count < other.count) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, count + other.count));
        }
        for (int i = 0; i < other.count; i++) {
            values[count++] = numbers[other.values[i]];
        }
        definitions = appended(definitions, other.definitions, other.slots);
        repetitions = appended(repetitions, other.repetitions, other.slots);
        slots += other.slots;
    }

    private void slot(int definition, int repetition) {
        if (definitions.length > 0) {
            definitions = roomy(definitions, 1);
            definitions[slots] = (byte) definition;
        }
        if (repetitions.length > 0) {
            repetitions = roomy(repetitions, 1);
            repetitions[slots] = (byte) repetition;
        }
        slots++;
    }

    private byte[] appended(byte[] levels, byte[] more, int length) {
        if (levels.length == 0) {
            return levels;
        }
        byte[] longer = roomy(levels, length);
        System.arraycopy(more, 0, longer, slots, length);
        return longer;
    }

    private byte[] roomy(byte[] levels, int more) {
        return levels.length - slots < more ? Arrays.copyOf(levels, Math.max(2 * levels.length, slots + more)) : levels;
    }
}
