package dev.gouji.dataset.sql;

import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.document.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scripts in {@code sql/} of a dataset, each to be run in the dataset's folder. */
public final class SqlScripts {

    /** The folder's name. */
    public static final String FOLDER = "sql";

    private final List<RecordSchema> schemas;

    private SqlScripts(List<RecordSchema> schemas) {
        this.schemas = inOrder(schemas);
    }

    /** The text of each script by its name. */
    public static Map<String, String> of(List<RecordSchema> schemas) {
        SqlScripts scripts = new SqlScripts(schemas);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("duckdb.sql", scripts.script("duckdb", Engine.DUCKDB, SqlScripts::fromParquet));
        texts.put("duckdb-views.sql", scripts.script("duckdb-views", Engine.DUCKDB, SqlScripts::asParquet));
        texts.put("postgresql.sql", scripts.script("postgresql", Engine.POSTGRESQL, SqlScripts::fromLines));
        texts.put("sqlite.sql", scripts.script("sqlite", Engine.SQLITE, SqlScripts::byExtraction));
        return texts;
    }

    /** A name as every engine takes it, whatever words it keeps for itself. */
    static String name(String name) {
        return '"' + name + '"';
    }

    private String script(String template, Engine engine, Function<RecordSchema, String> load) {
        return resource(template)
                .replace("{tables}", each(schema -> table(schema, engine)))
                .replace("{comments}", each(SqlScripts::comments))
                .replace("{load}", each(load))
                .replace("{views}", resource("views").strip());
    }

    private String each(Function<RecordSchema, String> text) {
        return schemas.stream().map(text).collect(Collectors.joining("\n\n"));
    }

    private static String table(RecordSchema schema, Engine engine) {
        List<String> lines = new ArrayList<>();
        for (RecordSchema.Field field : schema.fields()) {
            String about = engine == Engine.SQLITE ? "    -- " + about(field) + "\n" : "";
            String line = about + "    " + name(field.name()) + " " + engine.type(field.shape());
            lines.add(line + (field.nullable() || field.shape().kind() == FieldShape.Kind.NUMBER ? "" : " NOT NULL"));
        }
        lines.add("    PRIMARY KEY (" + names(schema.primaryKey()) + ")");
        for (RecordSchema.ForeignKey key : schema.foreignKeys()) {
            // what names its own table may stand before what it names, which engines refuse row by row
            if (!isOwn(schema, key)) {
                lines.add("    FOREIGN KEY (" + names(key.fields()) + ") REFERENCES " + name(key.resource()) + " ("
                        + names(key.to()) + ")");
            }
        }
        return "-- " + both(schema.title()) + "\nCREATE TABLE " + name(schema.name()) + " (\n"
                + String.join(",\n", lines) + "\n);";
    }

    private static String comments(RecordSchema schema) {
        StringBuilder text = new StringBuilder("COMMENT ON TABLE ")
                .append(name(schema.name()))
                .append(" IS ")
                .append(quoted(
                        both(schema.title()) + ": " + schema.description().zh() + " · "
                                + schema.description().en()))
                .append(';');
        for (RecordSchema.Field field : schema.fields()) {
            text.append("\nCOMMENT ON COLUMN ").append(name(schema.name())).append('.');
            text.append(name(field.name())).append(" IS ");
            text.append(quoted(about(field))).append(';');
        }
        return text.toString();
    }

    private static String fromParquet(RecordSchema schema) {
        return "INSERT INTO " + name(schema.name()) + " SELECT * FROM '" + schema.name() + ".parquet';";
    }

    private static String asParquet(RecordSchema schema) {
        return "CREATE VIEW " + name(schema.name()) + " AS SELECT * FROM '" + schema.name() + ".parquet';";
    }

    /** Every line is one text until the engine takes it apart. */
    private static String fromLines(RecordSchema schema) {
        return "TRUNCATE one_line;\n\\copy one_line FROM '" + schema.name()
                + ".ndjson' WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')\nINSERT INTO " + name(schema.name())
                + " SELECT record.* FROM one_line, json_populate_record(NULL::" + name(schema.name())
                + ", one_line.line::json) AS record;";
    }

    private static String byExtraction(RecordSchema schema) {
        String values = schema.fields().stream()
                .map(field -> "line ->> '$." + field.name() + "'")
                .collect(Collectors.joining(", "));
        return "DELETE FROM one_line;\n.import " + schema.name() + ".ndjson one_line\nINSERT INTO "
                + name(schema.name()) + " SELECT " + values + " FROM one_line;";
    }

    /** What is named comes before what names it. */
    private static List<RecordSchema> inOrder(List<RecordSchema> schemas) {
        List<RecordSchema> left = new ArrayList<>(schemas);
        List<RecordSchema> done = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (!left.isEmpty()) {
            RecordSchema next = left.stream()
                    .filter(schema -> schema.foreignKeys().stream()
                            .allMatch(key -> isOwn(schema, key) || names.contains(key.resource())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("records that name each other in a circle"));
            left.remove(next);
            done.add(next);
            names.add(next.name());
        }
        return done;
    }

    private static boolean isOwn(RecordSchema schema, RecordSchema.ForeignKey key) {
        return key.resource().isEmpty() || key.resource().equals(schema.name());
    }

    private static String names(List<String> names) {
        return names.stream().map(SqlScripts::name).collect(Collectors.joining(", "));
    }

    private static String about(RecordSchema.Field field) {
        return both(field.title()) + ": " + field.description();
    }

    private static String both(Message title) {
        return title.zh() + " · " + title.en();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String resource(String name) {
        try (InputStream in = SqlScripts.class.getResourceAsStream(name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + ".sql is not as it should be", e);
        }
    }
}
