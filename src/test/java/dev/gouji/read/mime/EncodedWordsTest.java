package dev.gouji.read.mime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {

    private static String latin(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String fileName(String parameters) {
        return new HeaderLine("attachment; " + parameters).parameter("filename");
    }

    @ParameterizedTest
    @CsvSource({
        "=?gb2312?B?xOqxqA==?=, 年报",
        "=?GBK?Q?=C4=EA=B1=A8_1?=, 年报 1",
        "=?utf-8?b?5bm05oql?=.doc, 年报.doc",
        "a =?utf-8?Q?=E5=B9=B4?= b, a 年 b",
        "=?gb2312?B?xA==?= =?gb2312?B?6rGo?=, 年报",
        "=?nonsense?B?5bm05oql?=, 年报",
        "plain.doc, plain.doc",
        "=?gb2312?X?xOqxqA==?=, =?gb2312?X?xOqxqA==?="
    })
    void wordsAreDecoded(String written, String text) {
        assertEquals(text, EncodedWords.decode(written));
    }

    @Test
    void namesAreDecodedInEveryWayTheyAreWritten() {
        assertEquals("年报.doc", fileName("filename*=GBK''%C4%EA%B1%A8.doc"));
        assertEquals("年报.doc", fileName("filename*=utf-8'zh'%E5%B9%B4%E6%8A%A5.doc; filename=\"x.doc\""));
        assertEquals(
                "年报一.doc", fileName("filename*0*=gb2312''%C4%EA; filename*1*=%B1%A8; filename*2=\"\u00D2\u00BB.doc\""));
        assertEquals("年报.doc", fileName("filename=\"=?gb2312?B?xOqxqA==?=.doc\""));
        assertEquals("年报.doc", fileName("filename=\"" + latin("年报.doc", TextDecoder.GB18030) + "\""));
        assertEquals("年报.doc", fileName("filename=\"" + latin("年报.doc", StandardCharsets.UTF_8) + "\""));
        assertEquals("a.doc", fileName("filename=a.doc"));
        assertEquals("a b;\"c.doc", fileName("size=3;filename = \"a b;\\\"c.doc\" ; x=y"));
        assertEquals("a.doc", fileName("creation-date=\"Fri; filename=x\";\r\n\tfilename=\"a.doc"));
        assertEquals(null, fileName("filename=\"\""));
    }
}
