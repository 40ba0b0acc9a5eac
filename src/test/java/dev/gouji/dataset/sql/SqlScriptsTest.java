package dev.gouji.dataset.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.FieldShape.Kind;
import dev.gouji.dataset.record.FieldShape.Member;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.RecordSchema.Field;
import dev.gouji.dataset.record.RecordSchema.ForeignKey;
import dev.gouji.document.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptsTest {

    private static final Message TITLE = new Message("机关的", "of an organ's");

    private static FieldShape shape(Kind kind) {
        return new FieldShape(kind, false, List.of(), null);
    }

    private static Field field(String name, FieldShape shape, boolean nullable) {
        return new Field(name, TITLE, "string", nullable, false, "what it is", List.of(), shape);
    }

    private static RecordSchema schema(String name, ForeignKey... keys) {
        return new RecordSchema(
                name,
                TITLE,
                TITLE,
                List.of(
                        field("id", shape(Kind.TEXT), false),
                        field("order", shape(Kind.INTEGER), true),
                        field("value", shape(Kind.NUMBER), false)),
                List.of("id"),
                List.of(keys));
    }

    private static ForeignKey to(String resource) {
        return new ForeignKey(List.of("order"), resource, List.of("id"));
    }

    private static String script(String name, RecordSchema... schemas) {
        return SqlScripts.of(List.of(schemas)).get(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUCKDB     | VARCHAR | BIGINT  | DECIMAL(38, 6) | BOOLEAN | JSON",
                "POSTGRESQL | text    | bigint  | numeric        | boolean | jsonb",
                "SQLITE     | TEXT    | INTEGER | NUMERIC        | BOOLEAN | TEXT",
            })
    void everyEngineHasItsTypes(Engine engine, String text, String integer, String number, String flag, String free) {
        assertEquals(text, engine.type(shape(Kind.TEXT)));
        assertEquals(integer, engine.type(shape(Kind.INTEGER)));
        assertEquals(number, engine.type(shape(Kind.NUMBER)));
        assertEquals(flag, engine.type(shape(Kind.BOOLEAN)));
        assertEquals(free, engine.type(shape(Kind.FREE)));
    }

    @Test
    void whatIsNestedIsNestedInOneEngineAndJsonInOthers() {
        FieldShape object = new FieldShape(
                Kind.OBJECT,
                false,
                List.of(new Member("zh", shape(Kind.TEXT)), new Member("n", shape(Kind.INTEGER))),
                null);
        FieldShape list = new FieldShape(Kind.LIST, false, List.of(), object);
        assertEquals("STRUCT(\"zh\" VARCHAR, \"n\" BIGINT)[]", Engine.DUCKDB.type(list));
        assertEquals("jsonb", Engine.POSTGRESQL.type(list));
        assertEquals("TEXT", Engine.SQLITE.type(list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duckdb.sql", "postgresql.sql", "sqlite.sql"})
    void aTableHasItsKeysAndWordsThatAnEngineKeepsAreQuoted(String name) {
        String script = script(name, schema("b", to("a")), schema("a"));
        assertTrue(script.contains("PRIMARY KEY (\"id\")"), script);
        assertTrue(script.contains("FOREIGN KEY (\"order\") REFERENCES \"a\" (\"id\")"), script);
        assertTrue(
                script.indexOf("CREATE TABLE \"a\"") < script.indexOf("CREATE TABLE \"b\""),
                "what is named comes first");
        assertFalse(script.contains("{tables}"), script);
    }

    @Test
    void whatMayBeNullMayBeAndSoMayNumbers() {
        String script = script("postgresql.sql", schema("a"));
        assertTrue(script.contains("\"id\" text NOT NULL"), script);
        assertTrue(script.contains("\"order\" bigint,"), script);
        assertTrue(script.contains("\"value\" numeric,"), script);
    }

    @Test
    void commentsAreInBothLanguagesWithTheirQuotesDoubled() {
        assertTrue(script("duckdb.sql", schema("a")).contains("IS '机关的 · of an organ''s: what it is';"));
    }

    @Test
    void aTableThatNamesItselfHasNoForeignKeyOfThat() {
        assertFalse(script("duckdb.sql", schema("a", to("a"), to(""))).contains("FOREIGN KEY"));
    }

    @Test
    void tablesThatNameEachOtherInACircleAreRefused() {
        List<RecordSchema> circle = List.of(schema("a", to("b")), schema("b", to("a")));
        assertThrows(IllegalStateException.class, () -> SqlScripts.of(circle));
    }

    @Test
    void everyEngineReadsTheFilesItsWay() {
        Map<String, String> scripts = SqlScripts.of(List.of(schema("a")));
        assertTrue(scripts.get("duckdb.sql").contains("INSERT INTO \"a\" SELECT * FROM 'a.parquet';"));
        assertTrue(scripts.get("duckdb-views.sql").contains("CREATE VIEW \"a\" AS SELECT * FROM 'a.parquet';"));
        assertTrue(scripts.get("postgresql.sql").contains("\\copy one_line FROM 'a.ndjson'"));
        assertTrue(scripts.get("sqlite.sql").contains("line ->> '$.id', line ->> '$.order', line ->> '$.value'"));
    }
}
