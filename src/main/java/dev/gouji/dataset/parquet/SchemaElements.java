package dev.gouji.dataset.parquet;

import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.PlainValues;
import java.util.ArrayList;
import java.util.List;

/** The types of a file's columns, as the file says them. */
final class SchemaElements {

    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;

    private final List<byte[]> elements = new ArrayList<>();

    /** Of the fields of a record. */
    SchemaElements(List<Node> fields) {
        Thrift root = new Thrift();
        root.putText(4, "record");
        root.putInt(5, fields.size());
        end(root);
        fields.forEach(this::add);
    }

    /** What a group holds follows it. */
    List<byte[]> elements() {
        return elements;
    }

    /** How the bytes of a column are to be taken. */
    static int physicalType(FieldShape.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> 0;
            case INTEGER -> 2;
            case NUMBER -> 7;
            default -> 6;
        };
    }

    private void add(Node node) {
        int repetition = node.optional() ? OPTIONAL : REQUIRED;
        FieldShape.Kind kind = node.shape().kind();
        switch (kind) {
            case OBJECT -> group(node.name(), repetition, node.children().size());
            case LIST -> {
                Thrift list = named(node.name(), repetition);
                list.putInt(5, 1);
                meaning(list, 3, 3);
                group(Node.LIST, REPEATED, 1);
            }
            case TEXT, FREE, INTEGER, NUMBER, BOOLEAN -> leaf(node, repetition);
        }
        node.children().forEach(this::add);
    }

    private void leaf(Node node, int repetition) {
        Thrift leaf = new Thrift();
        FieldShape.Kind kind = node.shape().kind();
        leaf.putInt(1, physicalType(kind));
        if (kind == FieldShape.Kind.NUMBER) {
            leaf.putInt(2, Leaf.DECIMAL_BYTES);
        }
        leaf.putInt(3, repetition);
        leaf.putText(4, node.name());
        switch (kind) {
            case TEXT -> meaning(leaf, 0, 1);
            case FREE -> meaning(leaf, 19, 12);
            case NUMBER -> {
                leaf.putInt(6, 5);
                leaf.putInt(7, PlainValues.SCALE);
                leaf.putInt(8, PlainValues.PRECISION);
                leaf.begin(10);
                leaf.begin(5);
                leaf.putInt(1, PlainValues.SCALE);
                leaf.putInt(2, PlainValues.PRECISION);
                leaf.end();
                leaf.end();
                end(leaf);
            }
            default -> end(leaf);
        }
    }

    private void group(String name, int repetition, int children) {
        Thrift group = named(name, repetition);
        group.putInt(5, children);
        end(group);
    }

    private static Thrift named(String name, int repetition) {
        Thrift element = new Thrift();
        element.putInt(3, repetition);
        element.putText(4, name);
        return element;
    }

    /** What a type means, for readers of long ago and for others, and the end of it. */
    private void meaning(Thrift element, int converted, int logical) {
        element.putInt(6, converted);
        element.begin(10);
        element.putEmpty(logical);
        element.end();
        end(element);
    }

    private void end(Thrift element) {
        element.end();
        elements.add(element.toArray());
    }
}
