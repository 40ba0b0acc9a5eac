package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.document.Message;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A record's schema as the writers need it, taken from its JSON Schema.
 *
 * @param name the record's, and that of its files
 * @param title for people
 * @param description for people
 * @param fields in order
 * @param primaryKey the fields that tell one record from another
 * @param foreignKeys the fields that name another record
 */
public record RecordSchema(
        String name,
        Message title,
        Message description,
        List<Field> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    /**
     * A field.
     *
     * @param name its name
     * @param title for people
     * @param type the JSON type, null left out; an object or array is nested
     * @param nullable whether it may be null
     * @param ndjsonOnly whether the CSV files leave it out
     * @param description for people
     * @param values the only texts it may hold; empty for any
     * @param shape what it may hold, all the way down
     */
    public record Field(
            String name,
            Message title,
            String type,
            boolean nullable,
            boolean ndjsonOnly,
            String description,
            List<String> values,
            FieldShape shape) {}

    /**
     * Fields that name another record.
     *
     * @param fields here
     * @param resource the other record's name; empty for the same
     * @param to the fields there
     */
    public record ForeignKey(List<String> fields, String resource, List<String> to) {}

    /** The schema of this name. */
    public static RecordSchema of(String name) {
        ObjectNode root = Schemas.tree(name);
        List<Field> fields = new ArrayList<>();
        root.get("properties").properties().forEach(entry -> fields.add(field(root, entry.getKey(), entry.getValue())));
        List<ForeignKey> foreignKeys = new ArrayList<>();
        for (JsonNode key : root.path("x-foreign-keys")) {
            foreignKeys.add(
                    new ForeignKey(texts(key.get("fields")), key.get("resource").textValue(), texts(key.get("to"))));
        }
        return new RecordSchema(
                name,
                title(root, name),
                new Message(
                        root.get("x-description-zh").textValue(),
                        root.get("description").textValue()),
                List.copyOf(fields),
                texts(root.path("x-primary-key")),
                foreignKeys);
    }

    /** This schema for files of another name: many an {@code explanation} stands in {@code explanations.ndjson}. */
    public RecordSchema named(String file) {
        return new RecordSchema(file, title, description, fields, primaryKey, foreignKeys);
    }

    /** The field of this name; never null. */
    public Field field(String fieldName) {
        return fields.stream()
                .filter(field -> field.name().equals(fieldName))
                .findFirst()
                .orElseThrow();
    }

    /** The fields that the CSV file has. */
    public List<Field> csvFields() {
        return fields.stream().filter(field -> !field.ndjsonOnly()).toList();
    }

    /** Refuses a record whose fields are not exactly these, in this order. */
    public void hold(ObjectNode record) {
        Iterator<String> names = record.fieldNames();
        for (Field field : fields) {
            if (!names.hasNext() || !names.next().equals(field.name())) {
                throw new IllegalStateException(name + ": a record is not as its schema says at " + field.name());
            }
        }
        if (names.hasNext()) {
            throw new IllegalStateException(name + ": the schema does not have the field " + names.next());
        }
    }

    private static Field field(JsonNode root, String name, JsonNode schema) {
        List<String> types = new ArrayList<>(texts(schema.path("type")));
        boolean nullable = types.remove("null");
        // anyOf with null is how a schema says that a nested record may be missing
        String type = types.isEmpty() ? "object" : types.get(0);
        return new Field(
                name,
                title(schema, name),
                type,
                nullable || schema.has("anyOf"),
                schema.path("x-ndjson-only").asBoolean(),
                schema.get("description").textValue(),
                texts(schema.path("enum")),
                FieldShape.of(root, schema));
    }

    private static Message title(JsonNode schema, String name) {
        return new Message(schema.get("x-title-zh").textValue(), name.replace('_', ' '));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(item -> texts.add(item.textValue()));
        return List.copyOf(texts);
    }
}
