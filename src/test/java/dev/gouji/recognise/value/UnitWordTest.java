package dev.gouji.recognise.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitWordTest {

    @ParameterizedTest
    @CsvSource({"件, 件", "（万元）, 万元", "单位：条, 条", "（单位：人次）, 人次", "萬 元, 万元"})
    void aUnitMayBeAllOfAText(String text, String unit) {
        assertEquals(unit, UnitWord.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3件", "件数", "规章", "", "（单位：：：万元）"})
    void anythingElseIsNone(String text) {
        assertNull(UnitWord.of(text));
    }

    @ParameterizedTest
    @CsvSource({"条2543, 条", "件 3, 件", "人次-, 人次", "万元1.5, 万元"})
    void aUnitMayStandBeforeANumber(String text, String unit) {
        assertEquals(unit, UnitWord.before(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"条例", "2543条", "公开3"})
    void wordsAreNoUnitBeforeANumber(String text) {
        assertNull(UnitWord.before(text));
    }

    @ParameterizedTest
    @CsvSource({"主动公开文件数（条）, 条", "收取费用（单位：万元）, 万元", "收取费用(單位：萬元), 万元"})
    void aUnitMayStandAtTheEndOfALabel(String text, String unit) {
        assertEquals(unit, UnitWord.atEndOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"主动公开文件数", "（条）主动公开", "部分公开（注）"})
    void otherRemarksAreNone(String text) {
        assertNull(UnitWord.atEndOf(text));
    }
}
