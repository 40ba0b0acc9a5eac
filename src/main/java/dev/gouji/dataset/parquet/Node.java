package dev.gouji.dataset.parquet;

import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.RecordSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * A field, or what is nested in one, as a file has it.
 *
 * @param name its name
 * @param shape what it may be
 * @param optional whether it may be missing
 * @param definition how many of it and of what it is nested in may be missing or empty
 * @param repetition how many lists a value in it stands in
 * @param children an object's members, or the one item of a list
 * @param firstLeaf the first column below it
 * @param endLeaf the one after the last below it
 */
record Node(
        String name,
        FieldShape shape,
        boolean optional,
        int definition,
        int repetition,
        List<Node> children,
        int firstLeaf,
        int endLeaf) {

    /** What the group is called that a list repeats, by the format's own rules, and what is in it. */
    static final String LIST = "list";

    static final String ITEM = "element";

    /** The fields of a record; the columns are added to a list, in order. */
    static List<Node> of(RecordSchema schema, List<Leaf> leaves) {
        return schema.fields().stream()
                .map(field -> of(field.name(), field.shape(), List.of(), 0, 0, leaves))
                .toList();
    }

    private static Node of(
            String name, FieldShape shape, List<String> above, int definition, int repetition, List<Leaf> leaves) {
        List<String> path = with(above, name);
        // a number that is out of all bounds has no place in a column
        boolean optional = shape.nullable() || shape.kind() == FieldShape.Kind.NUMBER;
        int own = definition + (optional ? 1 : 0);
        int repeated = repetition;
        int first = leaves.size();
        List<Node> children = new ArrayList<>();
        switch (shape.kind()) {
            case OBJECT -> {
                for (FieldShape.Member member : shape.members()) {
                    children.add(of(member.name(), member.shape(), path, own, repeated, leaves));
                }
            }
            case LIST -> {
                repeated++;
                children.add(of(ITEM, shape.item(), with(path, LIST), own + 1, repeated, leaves));
            }
            default -> leaves.add(new Leaf(path, shape.kind(), own, repeated));
        }
        return new Node(name, shape, optional, own, repeated, List.copyOf(children), first, leaves.size());
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }
}
