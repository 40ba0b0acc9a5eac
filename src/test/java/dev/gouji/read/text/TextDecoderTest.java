package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.ErrorCode;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String TEXT = "政府信息公开工作年度报告（2023）\r\n规章\t0\t5\t74\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theCharsetIsFoundWithAndWithoutItsMark(String name) throws UnreadableException {
        Charset charset = Charset.forName(name);
        assertEquals(charset, TextDecoder.charsetOf(TEXT.getBytes(charset)));
        assertEquals(TEXT, decode(TEXT.getBytes(charset)).text());
        if (name.startsWith("UTF")) {
            byte[] marked = ("\uFEFF" + TEXT).getBytes(charset);
            assertEquals(charset, TextDecoder.charsetOf(marked));
            assertEquals(TEXT, decode(marked).text());
        }
    }

    @Test
    void aStrayZeroDoesNotTurnAsciiIntoChinese() {
        byte[] bytes = "{rtf1 plain text 2023 with one zero at its end\0".getBytes(StandardCharsets.US_ASCII);
        assertEquals(StandardCharsets.UTF_8, TextDecoder.charsetOf(bytes));
        byte[] chinese = (TEXT + "\0").getBytes(TextDecoder.GB18030);
        assertEquals(TextDecoder.GB18030, TextDecoder.charsetOf(chinese));
    }

    @Test
    void asciiIsUtf8AndRareCharactersSurviveInGb18030() throws UnreadableException {
        assertEquals(StandardCharsets.UTF_8, TextDecoder.charsetOf("plain 123".getBytes(StandardCharsets.US_ASCII)));
        String rare = "䶮㐂镕𠮷";
        assertEquals(rare, decode(rare.getBytes(TextDecoder.GB18030)).text());
    }

    @Test
    void aFewBadBytesInMuchUtf8LeaveItUtf8AndAreReported() throws UnreadableException {
        byte[] bytes = TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        TextDecoder.Decoded decoded = decode(bytes);
        assertEquals(StandardCharsets.UTF_8, decoded.charset());
        assertTrue(decoded.undecoded() > 0);
        assertEquals(ErrorCode.DAMAGED, decoded.notices().get(0).code());
        assertTrue(decoded.text().contains("工作年度报告"));
    }

    @Test
    void anEndInsideACharacterIsToldApartFromDamage() throws UnreadableException {
        byte[] bytes = "年度报告".getBytes(StandardCharsets.UTF_8);
        TextDecoder.Decoded decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals("年度报\uFFFD", decoded.text());
        assertTrue(decoded.cutShort());
        assertEquals(ErrorCode.TRUNCATED, decoded.notices().get(0).code());
        assertEquals(0, decoded.undecoded());
    }

    @Test
    void textIsToldFromBinary() {
        assertTrue(TextDecoder.isText(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertFalse(TextDecoder.isText(new byte[100], StandardCharsets.UTF_8));
        byte[] controls = "abc\1\2\3def\4\5".repeat(20).getBytes(StandardCharsets.US_ASCII);
        assertFalse(TextDecoder.isText(controls, StandardCharsets.UTF_8));
    }

    @Test
    void charactersOverTheBoundAreRefused() {
        Limits limits = new Limits(Map.of(Bound.CHARACTERS, 10L));
        byte[] bytes = "年".repeat(11).getBytes(StandardCharsets.UTF_8);
        UnreadableException refused = assertThrows(
                UnreadableException.class, () -> TextDecoder.decode(bytes, StandardCharsets.UTF_8, new Budget(limits)));
        assertEquals(ErrorCode.LIMIT_CHARACTERS, refused.code());
    }

    private static TextDecoder.Decoded decode(byte[] bytes) throws UnreadableException {
        return TextDecoder.decode(bytes, TextDecoder.charsetOf(bytes), new Budget(Limits.STANDARD));
    }
}
