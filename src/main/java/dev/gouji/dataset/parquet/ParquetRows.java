package dev.gouji.dataset.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.FieldSink;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.PlainValues;
import dev.gouji.dataset.record.WholeText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some records as stretches of columns, made field by field; whoever hands them over holds them to their schema. Every
 * field of a record is put, in order. Not thread-safe.
 */
public final class ParquetRows implements FieldSink<RuntimeException> {

    private final List<Node> fields;
    private final List<ColumnValues> columns = new ArrayList<>();
    /** The numbers of the values of a column; null before there is any. */
    private final List<Map<Object, Integer>> known;

    private final Object[] last;
    private final int[] lastNumber;
    private int next;
    private int rows;

    /** No records yet. */
    public ParquetRows(ParquetLayout layout) {
        fields = layout.fields();
        layout.leaves().forEach(leaf -> columns.add(new ColumnValues(leaf)));
        known = new ArrayList<>(Collections.nCopies(columns.size(), null));
        last = new Object[columns.size()];
        lastNumber = new int[columns.size()];
    }

    /** Adds a record by its fields. */
    public void add(ObjectNode row) {
        row.forEach(value -> put(next(), value, 0, 0));
    }

    @Override
    public void text(String field, String value) {
        leaf(value);
    }

    @Override
    public void number(String field, BigDecimal value) {
        leaf(value);
    }

    @Override
    public void number(String field, Integer value) {
        leaf(value == null ? null : Long.valueOf(value));
    }

    @Override
    public void flag(String field, boolean value) {
        leaf(value);
    }

    @Override
    public void nested(String field, JsonNode value) {
        put(next(), value, 0, 0);
    }

    int rows() {
        return rows;
    }

    List<ColumnValues> columns() {
        return columns;
    }

    private Node next() {
        Node field = fields.get(next);
        next = (next + 1) % fields.size();
        if (next == 0) {
            rows++;
        }
        return field;
    }

    private void leaf(Object value) {
        Node field = next();
        if (value == null) {
            putNothing(field, 0, 0);
        } else {
            putValue(field, value, 0);
        }
    }

    /** Puts a value; the definition is that of what it is nested in. */
    private void put(Node node, JsonNode value, int definition, int repetition) {
        if (value == null || value.isNull()) {
            putNothing(node, definition, repetition);
            return;
        }
        switch (node.shape().kind()) {
            case OBJECT ->
                node.children().forEach(child -> put(child, value.get(child.name()), node.definition(), repetition));
            case LIST -> {
                Node item = node.children().get(0);
                if (value.isEmpty()) {
                    putNothing(item, node.definition(), repetition);
                }
                for (int i = 0; i < value.size(); i++) {
                    put(item, value.get(i), node.definition() + 1, i == 0 ? repetition : node.repetition());
                }
            }
            case INTEGER -> putValue(node, value.longValue(), repetition);
            case NUMBER -> putValue(node, value.decimalValue(), repetition);
            case BOOLEAN -> putValue(node, value.booleanValue(), repetition);
            case TEXT -> putValue(node, value.textValue(), repetition);
            case FREE -> putValue(node, Json.line(value), repetition);
        }
    }

    private void putNothing(Node node, int definition, int repetition) {
        for (int leaf = node.firstLeaf(); leaf < node.endLeaf(); leaf++) {
            columns.get(leaf).addNothing(definition, repetition);
        }
    }

    private void putValue(Node node, Object value, int repetition) {
        int leaf = node.firstLeaf();
        // most columns of most records have what the record before has
        if (!value.equals(last[leaf])) {
            Map<Object, Integer> numbers = known.get(leaf);
            if (numbers == null) {
                numbers = new HashMap<>();
                known.set(leaf, numbers);
            }
            Integer number = numbers.get(value);
            if (number == null) {
                byte[] bytes = bytes(node.shape().kind(), value);
                if (bytes == null) {
                    putNothing(node, node.definition() - 1, repetition);
                    return;
                }
                number = columns.get(leaf).distinct().add(bytes);
                numbers.put(value, number);
            }
            last[leaf] = value;
            lastNumber[leaf] = number;
        }
        columns.get(leaf).add(lastNumber[leaf], repetition);
    }

    /** What a file has for a value; null for a number that is out of all bounds. */
    private static byte[] bytes(FieldShape.Kind kind, Object value) {
        return switch (kind) {
            case INTEGER -> {
                Bytes bytes = new Bytes(Long.BYTES);
                bytes.putLong((Long) value);
                yield bytes.toArray();
            }
            case NUMBER -> decimal((BigDecimal) value);
            case BOOLEAN -> new byte[] {(byte) (value.equals(true) ? 1 : 0)};
            default -> WholeText.of((String) value).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] decimal(BigDecimal value) {
        BigDecimal scaled = PlainValues.decimal(value);
        if (scaled == null) {
            return null;
        }
        BigInteger unscaled = scaled.unscaledValue();
        byte[] bytes = new byte[Leaf.DECIMAL_BYTES];
        byte[] digits = unscaled.toByteArray();
        int fill = bytes.length - digits.length;
        if (unscaled.signum() < 0) {
            Arrays.fill(bytes, 0, fill, (byte) 0xFF);
        }
        System.arraycopy(digits, 0, bytes, fill, digits.length);
        return bytes;
    }
}
