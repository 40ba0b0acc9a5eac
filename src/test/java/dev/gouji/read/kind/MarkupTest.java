package dev.gouji.read.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is by how it begins; {@code ¶} stands for a line end. */
class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    {\\rtf1                                  → RTF
                    ` ¶{\\rtf1`                              → RTF
                    x{\\rtf1                                 →
                    <!DOCTYPE html>                          → HTML
                    <HTML>                                   → HTML
                    <!-- a --><html>                         → HTML
                    <?xml version="1.0"?><html>              → HTML
                    <!doctype x [<!entity a "b">]><html>     → HTML
                    <!doctype x><p>                          → HTML
                    <table><tr>                              → HTML
                    <o:p>                                    → HTML
                    <x:html>                                 → HTML
                    <x xmlns="http://www.w3.org/1999/xhtml"> → HTML
                    <st1:place>                              → HTML
                    甲</p>乙</div>                           → HTML
                    甲</p>乙                                 →
                    甲<乙                                    →
                    """)
    void textThatIsRtfOrHtml(String text, Kind kind) {
        assertEquals(kind, Markup.kindOf(text.replace('¶', '\n')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    <?xml version="1.0"?>                    → XML
                    <?xml version="1.0"?><data>              → XML
                    <data xmlns="urn:x">                     → XML
                    <data>                                   →
                    <w:wordDocument>                         → WORD_XML
                    <pkg:package>                            → WORD_XML
                    <w:document>                             → WORD_XML
                    <data xmlns="wordprocessingml">          → WORD_XML
                    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">      → SHEET_XML
                    <ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"> → SHEET_XML
                    <data xmlns="urn:schemas-microsoft-com:office:spreadsheet">          → XML
                    <office:document mimetype="application/vnd.oasis.opendocument.spreadsheet"> → ODS
                    <office:document mimetype="application/vnd.oasis.opendocument.text"> → FODT
                    <office:document>                        → XML
                    """)
    void textThatIsXml(String text, Kind kind) {
        assertEquals(kind, Markup.kindOf(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    From: a¶To: b¶MIME-Version: 1.0¶¶            → EMAIL
                    Received: a¶ b¶Subject: c¶¶                  → EMAIL
                    Message-ID: a¶¶                              → EMAIL
                    Return-Path: a¶Content-Type: text/html¶¶     → EMAIL
                    From: a¶MIME-Version: 1.0¶Content-Type: multipart/related¶¶ → MHT
                    From: a¶MIME-Version: 1.0¶Content-Type: text/html¶¶         → MHT
                    MIME-Version: 1.0¶Content-Type: text/plain¶¶ → EMAIL
                    From: a¶To: b¶¶                              →
                    标题：公开¶MIME-Version: 1.0¶                →
                    """)
    void textThatIsMailOrAPageSavedAsOne(String text, Kind kind) {
        assertEquals(kind, Markup.kindOf(text.replace('¶', '\n')));
        assertEquals(kind, Markup.kindOf(text.replace("¶", "\r\n")));
    }
}
