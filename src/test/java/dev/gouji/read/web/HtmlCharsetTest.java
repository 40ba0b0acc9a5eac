package dev.gouji.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCharsetTest {

    private static final String BODY = "<body><p>政府信息公开工作年度报告</p>";

    @ParameterizedTest
    @CsvSource({
        "<meta charset=utf-8>, UTF-8, UTF-8",
        "<meta charset=\"gb2312\">, GB18030, GB18030",
        "'<meta http-equiv=Content-Type content=\"text/html; charset=gbk\">', GB18030, GB18030",
        "'<meta content=\"text/html;charset=GB2312\" http-equiv=\"Content-Type\" />', GB18030, GB18030",
        "<?xml version='1.0' encoding='GBK'?>, GB18030, GB18030",
        "<meta charset=big5>, Big5, Big5-HKSCS",
        "<title>x</title>, UTF-8, UTF-8",
        "<title>x</title>, GB18030, GB18030",
        "<title>x</title>, UTF-16LE, UTF-16LE",
        "<!-- <meta charset=big5> -->, GB18030, GB18030",
    })
    void theLabelIsReadWhereverItStands(String head, String written, String expected) {
        assertEquals(expected, charset(head, written));
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=gb2312>, UTF-8, UTF-8",
        "<meta charset=big5>, UTF-8, UTF-8",
        "<meta charset=utf-8>, GB18030, GB18030",
        "<meta charset=iso-8859-1>, GB18030, GB18030",
        "<meta charset=iso-8859-1>, UTF-8, UTF-8",
        "<meta charset=utf-16>, UTF-8, UTF-8",
        "<meta charset=nonsense>, GB18030, GB18030",
        "<meta charset=gb2312>, UTF-16BE, UTF-16BE",
    })
    void aLabelThatTheBytesDenyIsNotBelieved(String head, String written, String expected) {
        assertEquals(expected, charset(head, written));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theByteOrderMarkComesFirst(String written) {
        assertEquals(written, charset("\uFEFF<meta charset=big5>", written));
        assertTrue(Charset.isSupported("GB18030"));
    }

    private static String charset(String head, String written) {
        return HtmlCharset.of((head + BODY).getBytes(Charset.forName(written))).name();
    }
}
