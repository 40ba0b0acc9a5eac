package dev.gouji.read.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDecoderTest {

    private static final Charset GBK = Charset.forName("GB18030");

    /** Names of an archive, each with its charset before it: {@code GBK:年报 UTF-8:年报}. */
    private static List<byte[]> names(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.split(":", 2))
                .map(parts -> parts[1].getBytes(Charset.forName(parts[0])))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8:年报 UTF-8:公开,            年报 公开",
        "GBK:年报 GBK:公开,                年报 公开",
        "GBK:年报.docx US-ASCII:a.txt,     年报.docx a.txt",
        "US-ASCII:a.txt,                   a.txt",
        "GBK:年报 UTF-8:公开,              年报 公开",
        "IBM437:résumé,                    résumé",
        "GBK:年报 IBM437:résumé,           年报 résumé"
    })
    void namesAreChineseWhereAllReadSoAndElseEachByItself(String stored, String decoded) {
        List<byte[]> names = names(stored);
        NameDecoder decoder = NameDecoder.of(names, NameDecoder.dos());
        List<String> texts = names.stream().map(decoder::decode).toList();
        assertEquals(List.of(decoded.split(" ")), texts);
    }

    @Test
    void theCharsetOfOldIsThatOfTheFormat() {
        byte[] name = "é".getBytes(StandardCharsets.ISO_8859_1);
        NameDecoder decoder = NameDecoder.of(List.of(name), StandardCharsets.ISO_8859_1);
        assertEquals("é", decoder.decode(name));
    }

    @Test
    void rareCharactersOfGbkMustNotPrevail() {
        byte[] rare = {(byte) 0x81, 0x40, (byte) 0x82, 0x41};
        assertEquals(
                4,
                NameDecoder.of(List.of(rare), StandardCharsets.ISO_8859_1)
                        .decode(rare)
                        .length());
        byte[] half = {(byte) 0x81, 0x40, (byte) 0xB9, (byte) 0xAB};
        assertEquals(
                2,
                NameDecoder.of(List.of(half), StandardCharsets.ISO_8859_1)
                        .decode(half)
                        .length());
    }

    @Test
    void aLabelThatTheBytesGiveTheLieIsNone() {
        assertEquals("年报", NameDecoder.strictly("年报".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertNull(NameDecoder.strictly("年报".getBytes(GBK), StandardCharsets.UTF_8));
    }
}
