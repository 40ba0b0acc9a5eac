package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.Json;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.RecordSchema.Field;
import dev.gouji.document.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordLinesTest {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "things",
            Message.NONE,
            Message.NONE,
            List.of(
                    field("name", FieldShape.Kind.TEXT, null, false),
                    field("size", FieldShape.Kind.NUMBER, null, false),
                    field(
                            "parts",
                            FieldShape.Kind.LIST,
                            new FieldShape(FieldShape.Kind.TEXT, false, List.of(), null),
                            true)),
            List.of("name"),
            List.of());

    @Test
    void aRecordIsOneLineInEachFile() throws IOException {
        RecordLines lines = new RecordLines(SCHEMA);
        put(lines, "甲,\u202E\uD83D\uDE00", "1.50");
        put(lines, null, "1E+3");
        RecordFiles.Lines done = lines.done();
        assertEquals("""
                {"name":"甲,\\u202E\uD83D\uDE00","size":1.50,"parts":[]}
                {"name":null,"size":1000,"parts":[]}
                """, text(done.ndjson()));
        assertEquals("\"甲,\u202E\uD83D\uDE00\",1.50\r\n,1000\r\n", text(done.csv()));
    }

    @Test
    void whatIsAsInTheRecordBeforeIsWrittenLikeIt() throws IOException {
        RecordLines lines = new RecordLines(SCHEMA);
        put(lines, "甲", "1");
        put(lines, "甲", "1");
        put(lines, "甲", "1.0");
        RecordFiles.Lines done = lines.done();
        assertEquals("""
                {"name":"甲","size":1,"parts":[]}
                {"name":"甲","size":1,"parts":[]}
                {"name":"甲","size":1.0,"parts":[]}
                """, text(done.ndjson()));
        assertEquals("甲,1\r\n甲,1\r\n甲,1.0\r\n", text(done.csv()));
    }

    @Test
    void whatASpreadsheetTakesForAFormulaIsGuardedInItsFileAlone() throws IOException {
        RecordLines lines = new RecordLines(SCHEMA);
        put(lines, "=1+1", "2");
        RecordFiles.Lines done = lines.done();
        assertEquals("{\"name\":\"=1+1\",\"size\":2,\"parts\":[]}\n", text(done.ndjson()));
        assertEquals("'=1+1,2\r\n", text(done.csv()));
    }

    @Test
    void aFieldInAnothersPlaceIsRefused() throws IOException {
        RecordLines lines = new RecordLines(SCHEMA);
        lines.begin();
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> lines.number("size", BigDecimal.ONE));
        assertEquals("things: a record is not as its schema says at size", refused.getMessage());
    }

    @Test
    void aRecordThatLacksAFieldIsRefused() throws IOException {
        RecordLines lines = new RecordLines(SCHEMA);
        lines.begin();
        lines.text("name", "甲");
        IllegalStateException refused = assertThrows(IllegalStateException.class, lines::end);
        assertEquals("things: a record ends before size", refused.getMessage());
    }

    private static void put(RecordLines lines, String name, String size) throws IOException {
        lines.begin();
        lines.text("name", name);
        lines.number("size", new BigDecimal(size));
        lines.nested("parts", Json.MAPPER.createArrayNode());
        lines.end();
    }

    private static Field field(String name, FieldShape.Kind kind, FieldShape item, boolean ndjsonOnly) {
        FieldShape shape = new FieldShape(kind, true, List.of(), item);
        return new Field(name, Message.NONE, "string", true, ndjsonOnly, "", List.of(), shape);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
