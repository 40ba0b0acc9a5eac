package dev.gouji.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void escapeSequencesAreShownAndNotObeyed() {
        assertEquals("␛[2J报告␇.docx", Printable.line("\u001b[2J报告\u0007.docx"));
        assertEquals("\\u009B31m", Printable.line("\u009b31m"));
        assertEquals("a␡", Printable.line("a\u007f"));
    }

    @Test
    void aNameCannotTurnTheDirectionOfWriting() {
        assertEquals("\\u202Efdp.exe", Printable.line("\u202Efdp.exe"));
        assertEquals("a\\u2066b\\u2028", Printable.line("a\u2066b\u2028"));
    }

    @Test
    void textStaysOnOneLine() {
        assertEquals("a␊b␍", Printable.line("a\nb\r"));
        assertEquals("商业企业", Printable.folded("商业\n企业"));
        assertEquals("", Printable.folded("\u00a0"));
        assertEquals("12 3", Printable.folded(" 12\n\u30003 "));
    }

    @Test
    void halfACharacterIsNamedAndNotWritten() {
        assertEquals("x\\uD840", Printable.line("x\uD840"));
        assertEquals("\uD840\uDC00", Printable.line("\uD840\uDC00"));
    }

    @Test
    void plainTextIsReturnedAsItIs() {
        assertEquals("2023 年度报告（终稿）", Printable.line("2023 年度报告（终稿）"));
    }
}
