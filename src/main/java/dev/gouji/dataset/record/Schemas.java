package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas (2020-12) of the records, each complete in itself. Thread-safe.
 *
 * <p>They are strict: every field is required, none may be added, and what may be null says so. Annotations that begin
 * with {@code x-} are gouji's own: keys between the records, and {@code x-ndjson-only} for fields that the CSV files
 * leave out.
 */
public final class Schemas {

    /** The version of the dataset: adding a field raises the minor number, changing one the major. */
    public static final String VERSION = "2.0";

    private static final List<String> NAMES = List.of(
            "documents",
            "reports",
            "figures",
            "findings",
            "explanation",
            "organs",
            "labels",
            "relations",
            "crosswalk",
            "difference",
            "decision",
            "conversion");

    private static final String DEFINITIONS = "#/$defs/";

    private Schemas() {}

    /** The records that have a schema. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The schema of a record, indented, without a line feed at its end.
     *
     * @param name one of {@link #names}; an {@link IllegalArgumentException} otherwise
     */
    public static String text(String name) {
        return Json.pretty(tree(name));
    }

    static ObjectNode tree(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no schema " + name + "; there are " + String.join(", ", NAMES));
        }
        ObjectNode root = resource(name);
        root.findParents("x-record").forEach(node -> extend((ObjectNode) node));
        Map<String, ObjectNode> definitions = new TreeMap<>();
        define(root, definitions);
        if (!definitions.isEmpty()) {
            root.putObject("$defs").setAll(definitions);
        }
        return root;
    }

    /** Makes a node that names a record that record's schema, with the node's own fields after or instead of its. */
    private static void extend(ObjectNode node) {
        ObjectNode record = definition(node.remove("x-record").textValue());
        ObjectNode properties = (ObjectNode) record.get("properties");
        ObjectNode own = (ObjectNode) node.remove("properties");
        own.fieldNames().forEachRemaining(properties::remove);
        properties.setAll(own);
        ArrayNode required = record.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        node.setAll(record);
    }

    private static void define(JsonNode node, Map<String, ObjectNode> definitions) {
        for (String reference : node.findValuesAsText("$ref")) {
            String name = reference.substring(DEFINITIONS.length());
            if (!definitions.containsKey(name)) {
                ObjectNode definition = definition(name);
                definitions.put(name, definition);
                define(definition, definitions);
            }
        }
    }

    private static ObjectNode definition(String name) {
        ObjectNode node = resource(name);
        node.remove(List.of("$schema", "$id", "x-primary-key", "x-foreign-keys"));
        return node;
    }

    private static ObjectNode resource(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name + ".json")) {
            return (ObjectNode) Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " is not as it should be", e);
        }
    }
}
