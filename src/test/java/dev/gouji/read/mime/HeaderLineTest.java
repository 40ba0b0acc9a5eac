package dev.gouji.read.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderLineTest {

    private static String name(String line) {
        return new HeaderLine(line).parameter("filename");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "attachment; filename=a.docx | a.docx",
                "attachment; filename=\"a b.docx\" | a b.docx",
                "attachment; filename=\"a;b\\\"c.docx\"; size=1 | a;b\"c.docx",
                "attachment; size=1; FileName=a.docx | a.docx",
                "attachment; filename=\"a.docx | a.docx", // never closed
                "attachment; filename*=UTF-8''%E6%8A%A5.docx | 报.docx",
                "attachment; filename*=GBK'zh'%B1%A8.docx | 报.docx",
                "attachment; filename=x.docx; filename*=UTF-8''%E6%8A%A5.docx | 报.docx", // the better one counts
                "attachment; filename*0=a; filename*1=b.docx | ab.docx",
                "attachment; filename*1=b.docx; filename*0=a | ab.docx",
                "attachment; filename*0*=UTF-8''%E6%8A; filename*1*=%A5.docx | 报.docx", // a character in two pieces
                "attachment; filename=\"=?UTF-8?B?5oqlLmRvY3g=?=\" | 报.docx",
            })
    void aNameIsDecodedHoweverItIsWritten(String line, String name) {
        assertEquals(name, name(line));
    }

    @Test
    void bytesOfAnOldCharsetAreNames() {
        byte[] bytes = "年度报告.docx".getBytes(Charset.forName("GBK"));
        String line = "attachment; filename*0=" + new String(bytes, StandardCharsets.ISO_8859_1);
        assertEquals("年度报告.docx", name(line));
    }

    @ParameterizedTest
    @CsvSource({
        "attachment",
        "attachment; filename=",
        "attachment; filename=\" \"",
        "attachment; name=a.docx",
        "attachment; filename*x=a"
    })
    void withoutANameThereIsNone(String line) {
        assertNull(name(line));
    }

    @Test
    void theValueStandsBeforeTheParameters() {
        assertEquals("text/html", new HeaderLine(" Text/HTML ; charset=utf-8").value());
        assertEquals("text/html", new HeaderLine("text/html").value());
    }

    @Test
    void aLineThatGoesOnInTheNextIsOne() {
        assertEquals("a.docx", name("attachment;\r\n filename=a.docx"));
    }

    @Test
    void manyQuotesDoNotTakeLong() {
        assertNull(new HeaderLine("attachment; " + "\"\\".repeat(50_000)).parameter("filename"));
    }
}
