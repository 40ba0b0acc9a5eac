package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void linesEndAsTheStandardSays() throws IOException {
        assertEquals("a,b\r\n,1\r\n", written(false, NullNode.instance, NODES.numberNode(1)));
    }

    @Test
    void aByteOrderMarkComesOnlyWhenAskedFor() throws IOException {
        byte[] with = written(true, NODES.textNode("甲"), null).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'}, Arrays.copyOf(with, 4));
        assertEquals("a,b\r\n甲,\r\n", written(false, NODES.textNode("甲"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+7", "-18", "@SUM", "\tx", "\rx", "\n=1", "\r\nx", "＝1+1", "＋7", "－18", "＠SUM", "'x", "''", "'"
            })
    void aTextThatBeginsLikeAFormulaIsGuardedAndRestoredByRemovingOneApostrophe(String text) throws IOException {
        String cell = cells(NODES.textNode(text)).get(0);
        assertEquals('\'', cell.charAt(0));
        assertEquals(text, cell.substring(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "say \"so\"", "甲，乙,丙", " x ", "（＝18）", "减18", "#", "\uD840\uDC00"})
    void everyOtherTextStandsAsItIs(String text) throws IOException {
        assertEquals(text, cells(NODES.textNode(text)).get(0));
    }

    @Test
    void numbersStayNumbers() throws IOException {
        assertEquals("a,b\r\n-18,1230\r\n", written(false, NODES.numberNode(-18), number("1.23E+3")));
        assertEquals("a,b\r\n-0.000001,12.50\r\n", written(false, number("-1E-6"), number("12.50")));
    }

    @Test
    void nestedValuesAreJsonText() throws IOException {
        JsonNode nested = NODES.objectNode().put("line", 1).put("char", 2);
        assertEquals("a,b\r\n\"{\"\"line\"\":1,\"\"char\"\":2}\",[]\r\n", written(false, nested, NODES.arrayNode()));
    }

    private static JsonNode number(String text) {
        return NODES.numberNode(new BigDecimal(text));
    }

    private static List<String> cells(JsonNode cell) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(written(false, cell, null)))) {
            return parser.getRecords().get(1).toList();
        }
    }

    private static String written(boolean bom, JsonNode... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out, List.of("a", "b"), bom)) {
            file.write(Arrays.asList(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
