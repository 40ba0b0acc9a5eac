package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxSignsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "┌──┬──┐, true",
                "  ╔══╦══╗, true",
                "│甲│乙│, true",
                "+--+--+, true",
                "+==+, true",
                "│甲, false", // one bar is a quotation
                "|甲|乙|, false", // rows between pipes are found otherwise
                "+1, false",
                "──, false",
                "甲, false",
            })
    void aDrawnTableBeginsWithARuleOrARowBetweenBars(String line, boolean begins) {
        assertEquals(begins, BoxSigns.begins(line));
    }

    @ParameterizedTest
    @CsvSource({"├──┼──┤, true", "+--+--+, true", "'  ─── ', true", "│──│, false", "│甲│乙│, false"})
    void aRuleIsOneFromEndToEnd(String line, boolean rule) {
        assertEquals(rule, BoxSigns.isRule(line));
    }

    @ParameterizedTest
    @CsvSource({"│甲│乙│, true", "'  |甲|', true", "├──┤, true", "+--+, true", "甲│乙, false", "'', false", "'   ', false"})
    void aTableGoesOnWithABarOrACrossing(String line, boolean goesOn) {
        assertEquals(goesOn, BoxSigns.goesOn(line));
    }

    @ParameterizedTest
    @CsvSource({
        "│, true, false, false",
        "║, true, false, false",
        "─, false, true, false",
        "═, false, true, false",
        "-, false, true, false",
        "┼, false, false, true",
        "+, false, false, true",
        "╚, false, false, true",
        "甲, false, false, false"
    })
    void aSignIsABarALineOrACrossing(char sign, boolean bar, boolean line, boolean crossing) {
        assertEquals(bar, BoxSigns.isBar(sign));
        assertEquals(line, BoxSigns.isLine(sign));
        assertEquals(crossing, BoxSigns.isCrossing(sign));
    }
}
