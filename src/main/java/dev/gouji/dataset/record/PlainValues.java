package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Records as plain values of Java, field by field in their schema's order, for engines that have a table format of their own.
 *
 * <p>A text and an object whose members the data names (as JSON) are a {@link String}, an integer is a {@link Long}, a number
 * a {@link BigDecimal} of {@link #SCALE}, a boolean a {@link Boolean}; a list and an object are an {@code Object[]} of their
 * items and members. Not thread-safe.
 */
public final class PlainValues implements FieldSink<RuntimeException> {

    /** The digits after the point that every number has. */
    public static final int SCALE = 6;

    /** All digits of a number. */
    public static final int PRECISION = 38;

    private final List<FieldShape> shapes;
    private final List<Object> values = new ArrayList<>();

    /** For one record of a schema, field by field. */
    public PlainValues(RecordSchema schema) {
        shapes = schema.fields().stream().map(RecordSchema.Field::shape).toList();
    }

    /** The values of a record; one that is not as its schema says is an {@link IllegalStateException}. */
    public static Object[] of(RecordSchema schema, ObjectNode record) {
        schema.hold(record);
        PlainValues values = new PlainValues(schema);
        record.properties().forEach(field -> values.nested(field.getKey(), field.getValue()));
        return values.done();
    }

    /** The values of all fields, and room for another record. */
    public Object[] done() {
        if (values.size() != shapes.size()) {
            throw new IllegalStateException("a record of " + values.size() + " fields instead of " + shapes.size());
        }
        Object[] record = values.toArray();
        values.clear();
        return record;
    }

    @Override
    public void text(String field, String value) {
        values.add(value == null ? null : WholeText.of(value));
    }

    @Override
    public void number(String field, BigDecimal value) {
        values.add(value == null ? null : decimal(value));
    }

    @Override
    public void number(String field, Integer value) {
        values.add(value == null ? null : Long.valueOf(value));
    }

    @Override
    public void flag(String field, boolean value) {
        values.add(value);
    }

    @Override
    public void nested(String field, JsonNode value) {
        values.add(value(shapes.get(values.size()), value));
    }

    private static Object value(FieldShape shape, JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        return switch (shape.kind()) {
            case TEXT -> WholeText.of(node.textValue());
            case FREE -> WholeText.of(Json.line(node));
            case INTEGER -> node.longValue();
            case NUMBER -> decimal(node.decimalValue());
            case BOOLEAN -> node.booleanValue();
            case LIST -> list(shape.item(), node);
            case OBJECT ->
                shape.members().stream()
                        .map(member -> value(member.shape(), node.get(member.name())))
                        .toArray();
        };
    }

    private static Object[] list(FieldShape item, JsonNode node) {
        Object[] items = new Object[node.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = value(item, node.get(i));
        }
        return items;
    }

    /** A number as a column has it; null for one that is out of all bounds. */
    public static BigDecimal decimal(BigDecimal value) {
        // before it is scaled: 1E+999999999 would fill the memory
        if (value.precision() - value.scale() > PRECISION - SCALE) {
            return null;
        }
        BigDecimal scaled = value.setScale(SCALE, RoundingMode.HALF_UP);
        return scaled.precision() > PRECISION ? null : scaled;
    }
}
