package dev.gouji.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.dataset.record.ExtraTable;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.Schemas;
import dev.gouji.document.Message;
import dev.gouji.form.Forms;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code datapackage.json}: a Frictionless Data Package v2 that names every file of the data, derived from the schemas and from
 * what was written.
 */
public final class DataPackage {

    /** The file's name. */
    static final String NAME = "datapackage.json";

    private static final String OURS = "gouji-dataset";
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private DataPackage() {}

    /** The version of the dataset that a data package is of; null when it is none that gouji wrote. */
    public static String version(byte[] text) {
        try {
            JsonNode root = Json.MAPPER.readTree(text);
            boolean ours = root != null && root.path("name").asText().equals(OURS);
            return ours ? root.path("version").asText() : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * The package of these records, of {@code reports-wide.csv} and of these tables.
     *
     * @param files what was written to each file, all of them closed
     * @param bom whether the CSV files begin with a byte order mark
     */
    static ObjectNode of(
            List<RecordSchema> schemas, List<ExtraTable> tables, Map<String, SummedOutput> files, boolean bom) {
        ObjectNode root = Json.object();
        root.put("$schema", PROFILES + "datapackage.json");
        root.put("name", OURS);
        root.put("title", "政府信息公开工作年度报告 · yearly reports on government information disclosure");
        root.put("version", Schemas.VERSION);
        root.putObject("gouji").put("version", programVersion()).put("forms", Forms.VERSION);
        ArrayNode resources = root.putArray("resources");
        for (RecordSchema schema : schemas) {
            ndjson(resources.addObject(), schema);
            csv(resources.addObject(), schema);
        }
        RecordSchema reports = schemas.stream()
                .filter(schema -> schema.name().equals("reports"))
                .findFirst()
                .orElseThrow();
        wide(resources.addObject(), reports);
        tables.forEach(table -> extra(resources.addObject(), table));
        for (JsonNode resource : resources) {
            SummedOutput file = files.get(resource.get("path").textValue());
            ((ObjectNode) resource).put("bytes", file.bytes()).put("hash", "sha256:" + file.sha256());
            if (bom && resource.get("format").textValue().equals("csv")) {
                // what readers call UTF-8 whose byte order mark is no part of the first column's name
                ((ObjectNode) resource).put("encoding", "utf-8-sig");
            }
        }
        return root;
    }

    public static String programVersion() {
        String version = DataPackage.class.getPackage().getImplementationVersion();
        // classes that are run outside their archive have none
        return version == null ? "development" : version;
    }

    private static void ndjson(ObjectNode resource, RecordSchema schema) {
        describe(resource, schema.name(), schema.name() + ".ndjson", "ndjson", "application/x-ndjson");
        resource.put("title", both(schema.title()));
        resource.put("description", both(schema.description()));
        ObjectNode table = table(resource);
        schema.fields().forEach(field -> field(table, field));
        table.putArray("missingValues");
        keys(table, schema, "");
    }

    private static void csv(ObjectNode resource, RecordSchema schema) {
        describeCsv(resource, schema.name() + "-csv", schema.name() + ".csv", both(schema.title()));
        ObjectNode table = table(resource);
        schema.csvFields().forEach(field -> field(table, field));
        table.putArray("missingValues").add("");
        keys(table, schema, "-csv");
    }

    private static void wide(ObjectNode resource, RecordSchema reports) {
        describeCsv(resource, "reports-wide", "reports-wide.csv", both(WideTable.TITLE));
        resource.withObjectProperty("dialect").putArray("headerRows").add(1).add(2);
        ObjectNode table = table(resource);
        for (String name : WideTable.ABOUT) {
            field(table, reports.field(name));
        }
        ArrayNode fields = (ArrayNode) table.get("fields");
        WideTable.figures()
                .forEach((key, name) -> fields.addObject()
                        .put("name", key.toString())
                        .put("title", name)
                        .put("type", "number"));
        fields.addObject()
                .put("name", WideTable.DOUBTFUL)
                .put("title", both(WideTable.DOUBTFUL_TITLE))
                .put("type", "string")
                .put("description", "The keys of the figures that are not certain, separated by spaces.");
        texts(table, "missingValues", WideTable.NO_NUMBER);
        texts(table, "primaryKey", reports.primaryKey());
        ObjectNode key = table.putArray("foreignKeys").addObject();
        texts(key, "fields", reports.primaryKey());
        texts(key.putObject("reference").put("resource", "reports-csv"), "fields", reports.primaryKey());
    }

    private static void extra(ObjectNode resource, ExtraTable extra) {
        describeCsv(resource, extra.name(), extra.name() + ".csv", extra.description());
        ObjectNode table = table(resource);
        for (ExtraTable.Column column : extra.columns()) {
            ((ArrayNode) table.get("fields"))
                    .addObject()
                    .put("name", column.name())
                    .put("type", column.type())
                    .put("description", column.description());
        }
        table.putArray("missingValues").add("");
        texts(table, "primaryKey", extra.primaryKey());
    }

    private static void describe(ObjectNode resource, String name, String path, String format, String mediaType) {
        resource.put("name", name);
        resource.put("path", path);
        resource.put("type", "table");
        resource.put("format", format);
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
    }

    private static void describeCsv(ObjectNode resource, String name, String path, String title) {
        describe(resource, name, path, "csv", "text/csv");
        resource.put("title", title);
        resource.put(
                "description",
                "A text that begins with = + - @ tab, carriage return or ' has a ' put before it; removing one"
                        + " restores it. Nested values are JSON text.");
        resource.putObject("dialect").put("header", true).put("delimiter", ",").put("lineTerminator", "\r\n");
    }

    private static ObjectNode table(ObjectNode resource) {
        ObjectNode table = resource.putObject("schema");
        table.put("$schema", PROFILES + "tableschema.json");
        table.putArray("fields");
        return table;
    }

    private static void field(ObjectNode table, RecordSchema.Field field) {
        ObjectNode node = ((ArrayNode) table.get("fields")).addObject();
        node.put("name", field.name());
        node.put("title", both(field.title()));
        node.put("type", field.type());
        node.put("description", field.description());
        if (!field.nullable() || !field.values().isEmpty()) {
            ObjectNode constraints = node.putObject("constraints");
            constraints.put("required", !field.nullable());
            if (!field.values().isEmpty()) {
                texts(constraints, "enum", field.values());
            }
        }
    }

    private static void keys(ObjectNode table, RecordSchema schema, String suffix) {
        texts(table, "primaryKey", schema.primaryKey());
        if (schema.foreignKeys().isEmpty()) {
            return;
        }
        ArrayNode keys = table.putArray("foreignKeys");
        for (RecordSchema.ForeignKey foreign : schema.foreignKeys()) {
            ObjectNode key = keys.addObject();
            texts(key, "fields", foreign.fields());
            ObjectNode reference = key.putObject("reference");
            // a reference without a resource is to the same one
            if (!foreign.resource().isEmpty()) {
                reference.put("resource", foreign.resource() + suffix);
            }
            texts(reference, "fields", foreign.to());
        }
    }

    private static String both(Message text) {
        return text.zh() + " · " + text.en();
    }

    private static void texts(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }
}
