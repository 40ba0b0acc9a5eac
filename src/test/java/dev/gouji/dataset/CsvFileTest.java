package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", "\t=1", "\r=1", "\n=1", "'", "'=1"})
    void aTextThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertEquals("'" + text, CsvFile.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1=1", "某局", "（＝）", " 1"})
    void anyOtherTextStaysAsItIs(String text) {
        assertEquals(text, CsvFile.guarded(text));
    }
}
