package dev.gouji.read.page.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Typeset;
import dev.gouji.read.page.text.GlyphLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a page of 1,000 points. */
class PageNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "12,                  true",
        "１２,                true",
        "- 3 -,               true",
        "— 3 —,               true",
        "第3页,               true",
        "第 3 页,             true",
        "3/5,                 true",
        "Page 3,              true",
        "page 3 of 5,         true",
        "第 3 页 共 5 页,     true",
        "第3页，共5页,        true",
        "12345,               false",
        "3件,                 false",
        "第三页,              false",
        "共5页,               false",
        "-5.2,                false",
        "----------------3---------------, false"
    })
    void whatAPageNumberLooksLike(String text, boolean number) {
        GlyphLine line = new GlyphLine(new Typeset().set(100, 990, text).glyphs());
        assertEquals(number, PageNumbers.isPageNumber(line, 1_000));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "119, true", "121, false", "500, false", "879, false", "881, true"})
    void itStandsAtTheUpperOrLowerRim(double y, boolean number) {
        GlyphLine line = new GlyphLine(new Typeset().set(100, y, "3").glyphs());
        assertEquals(number, PageNumbers.isPageNumber(line, 1_000));
    }
}
