package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSignsTest {

    @ParameterizedTest
    @CsvSource({
        "'# 题', 1",
        "'###### 题', 6",
        "'   ## 题', 2",
        "'#\t题', 1",
        "'####### 题', 0",
        "'    # 题', 0",
        "'#题', 0",
        "'#', 0",
        "'#  ', 0",
        "题, 0"
    })
    void aHeadingBeginsWithUpToSixSigns(String line, int level) {
        assertEquals(level, MarkdownSigns.headingLevel(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|---|---|", "---|---", "|:-:|-:|", "| --- | --- |", "+---+===+", "|---||---|"})
    void aSeparatorIsOfDashesAndColons(String line) {
        assertTrue(MarkdownSigns.isSeparator(line));
    }

    /** A dash in a cell says that there is nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"|-|-|", "|--|--|", "---", "||", "| |", "|---|5|", "|:|:|", ""})
    void aRowOfMarksIsNone(String line) {
        assertFalse(MarkdownSigns.isSeparator(line));
    }

    @ParameterizedTest
    @CsvSource({
        "'正文\n# 题\n', true",
        "'正文\r\n|---|---|', true",
        "'  :--|--:', true",
        "'正文\n- 一\n#题', false",
        "'', false",
    })
    void aTextIsMarkdownByOneLine(String text, boolean markdown) {
        assertEquals(markdown, MarkdownSigns.in(text.getBytes(StandardCharsets.UTF_8)));
    }
}
