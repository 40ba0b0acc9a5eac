package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a value of a record may be, all the way down, as its schema says and never as a run has it. Immutable.
 *
 * @param kind what sort of value
 * @param nullable whether it may be null; what stands in some kinds of an object and not in others may be, too
 * @param members of an object, in order; empty for all others
 * @param item of a list; null for all others
 */
public record FieldShape(Kind kind, boolean nullable, List<Member> members, FieldShape item) {

    /** Sorts of values. */
    public enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        LIST,
        /** An object whose members the schema names; of several kinds of objects all that any of them has. */
        OBJECT,
        /** An object whose members are named by the data. */
        FREE
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @param shape what it may be
     */
    public record Member(String name, FieldShape shape) {}

    /** The shape that a node of a schema describes; a reference is looked up in the root. */
    static FieldShape of(JsonNode root, JsonNode node) {
        return of(root, node, false);
    }

    private static FieldShape of(JsonNode root, JsonNode node, boolean nullable) {
        if (node.has("$ref")) {
            return of(root, root.at(node.get("$ref").textValue().substring(1)), nullable);
        }
        if (node.has("anyOf")) {
            // with null: how a schema says that a nested record may be missing
            return of(root, node.get("anyOf").get(0), true);
        }
        List<String> types = new ArrayList<>();
        node.path("type").forEach(type -> types.add(type.textValue()));
        boolean missing = types.remove("null") || nullable;
        String type = types.isEmpty() ? node.path("type").textValue() : types.get(0);
        return switch (type) {
            case "string" -> leaf(Kind.TEXT, missing);
            case "integer" -> leaf(Kind.INTEGER, missing);
            case "number" -> leaf(Kind.NUMBER, missing);
            case "boolean" -> leaf(Kind.BOOLEAN, missing);
            case "array" -> new FieldShape(Kind.LIST, missing, List.of(), of(root, node.get("items")));
            case "object" -> object(root, node, missing);
            default -> throw new IllegalArgumentException("no type of a schema: " + node);
        };
    }

    private static FieldShape leaf(Kind kind, boolean nullable) {
        return new FieldShape(kind, nullable, List.of(), null);
    }

    private static FieldShape object(JsonNode root, JsonNode node, boolean nullable) {
        Map<String, FieldShape> members = new LinkedHashMap<>();
        if (node.has("properties")) {
            put(root, node, false, members);
        } else if (node.has("oneOf")) {
            node.get("oneOf").forEach(one -> put(root, one, true, members));
        } else {
            return leaf(Kind.FREE, nullable);
        }
        List<Member> list = members.entrySet().stream()
                .map(member -> new Member(member.getKey(), member.getValue()))
                .toList();
        return new FieldShape(Kind.OBJECT, nullable, list, null);
    }

    private static void put(JsonNode root, JsonNode node, boolean nullable, Map<String, FieldShape> members) {
        for (Map.Entry<String, JsonNode> property : ((ObjectNode) node.get("properties")).properties()) {
            FieldShape shape = of(root, property.getValue(), nullable);
            FieldShape other = members.put(property.getKey(), shape);
            if (other != null && !other.equals(shape)) {
                throw new IllegalArgumentException("two things of one name: " + property.getKey());
            }
        }
    }
}
