package dev.gouji.dataset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"</script>", "<!--", "a&b", "\u2028", "\u2029", "\u202E", "\uFEFF", "\u0085", "\u007F", "\u200B"
            })
    void noTextEndsAScriptOrTurnsTheWriting(String text) {
        String json = new String(PageJson.bytes(PageJson.text(text)), StandardCharsets.UTF_8);
        assertTrue(json.chars().noneMatch(c -> "<>&\u2028\u2029\u202E\uFEFF\u0085\u007F\u200B".indexOf(c) >= 0), json);
        assertTrue(json.contains("\\u"), json);
    }

    @Test
    void anythingElseStaysAsItIs() {
        String text = "\"政府信息公开'";
        String json = new String(PageJson.bytes(PageJson.text(text)), StandardCharsets.UTF_8);
        assertEquals("\"\\\"政府信息公开'\"", json);
    }

    @ParameterizedTest
    @CsvSource({
        "12,                  12",
        "12.00,               12",
        "1E+3,                1000",
        "0E-9,                0",
        "999999999999999,     999999999999999",
        "1234567890123456,    '\"1234567890123456\"'", // a script would round it
        "0.5,                 '\"0.5\"'",
        "1E+70,               '\"1E+70\"'", // not written out
    })
    void aNumberIsOneOnlyWhereAScriptHoldsItExactly(BigDecimal number, String json) {
        assertEquals(json, PageJson.number(number).toString());
    }

    @Test
    void nothingIsNull() {
        assertTrue(PageJson.number(null).isNull());
        assertTrue(PageJson.text(null).isNull());
    }

    @Test
    void longTextsAreCutByCharactersAndSaySo() {
        assertEquals("ab…", PageJson.whole("abc", 2));
        assertEquals("\uD83D\uDE00\uD83D\uDE01", PageJson.whole("\uD83D\uDE00\uD83D\uDE01", 2));
        assertEquals("\uD83D\uDE00…", PageJson.whole("\uD83D\uDE00\uD83D\uDE01", 1));
    }

    @Test
    void halvesOfPairsDoNotReachThePage() {
        assertFalse(PageJson.whole("a\uD800b", 9).contains("\uD800"));
        assertEquals(3, PageJson.whole("a\uD800b", 9).length());
    }
}
