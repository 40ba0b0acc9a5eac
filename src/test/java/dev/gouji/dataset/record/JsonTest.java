package dev.gouji.dataset.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 0x1B, 0x7F, 0x85, 0x90, 0x9B, 0x9D, 0x9F, 0x61C, 0x200E, 0x202A, 0x202E, 0x2028, 0x2029,
                0x2066, 0x2069
            })
    void whatIsObeyedIsEscapedAndStaysTheSame(int obeyed) throws IOException {
        String text = "甲" + (char) obeyed + "乙";
        JsonNode node = Json.object().put(text, text).set("list", Json.array().add(Json.text(text)));
        for (String json : new String[] {Json.line(node), Json.pretty(node)}) {
            assertEquals(-1, json.indexOf(obeyed), json);
            assertEquals(node, Json.MAPPER.readTree(json));
        }
    }

    @Test
    void otherTextStandsAsItIs() {
        assertEquals("\"“甲”——乙　\uD840\uDC00\u200B／\"", Json.line(Json.text("“甲”——乙　\uD840\uDC00\u200B／")));
    }
}
