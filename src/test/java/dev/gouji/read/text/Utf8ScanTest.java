package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8ScanTest {

    private static Utf8Scan of(String text) {
        return Utf8Scan.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void charactersOfSeveralBytesAreCounted() {
        assertEquals(new Utf8Scan(4, 0), of("a甲é𠀀乙"));
        assertTrue(of("甲").isCertain());
        assertFalse(of("abc").isCertain(), "any charset explains it");
        assertTrue(of("abc").looksRight());
    }

    @ParameterizedTest
    @CsvSource({
        "c080, 2", // overlong
        "e08080, 3",
        "eda080, 3", // half of a pair of surrogates
        "f4908080, 4", // beyond the last character
        "ff, 1",
        "e541, 1", // a letter where a byte more should stand
    })
    void everyByteThatNoSequenceExplainsIsAnError(String hex, int errors) {
        assertEquals(errors, Utf8Scan.of(HexFormat.of().parseHex(hex)).errors());
    }

    @Test
    void aLastCharacterThatIsCutOffIsNone() {
        byte[] bytes = "甲乙".getBytes(StandardCharsets.UTF_8);
        assertEquals(new Utf8Scan(1, 0), Utf8Scan.of(Arrays.copyOf(bytes, 5)));
    }

    @Test
    void aFewErrorsAmongManyCharactersLeaveItUtf8() {
        byte[] many = "甲".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(many, many.length + 2);
        broken[many.length] = (byte) 0xFF;
        broken[many.length + 1] = 'a';
        assertTrue(Utf8Scan.of(broken).looksRight());
        assertFalse(Utf8Scan.of("年度报告".getBytes(Charset.forName("GBK"))).looksRight());
    }
}
