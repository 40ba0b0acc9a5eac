package dev.gouji.recognise.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearWordsTest {

    @ParameterizedTest
    @CsvSource({"2021年, 2021", "2021年度, 2021", "2021, 2021", "二〇二一年, 2021", "二○一九年度, 2019", "二零二零年, 2020", "二O一八年, 2018"
    })
    void aYearIsRead(String text, int year) {
        assertEquals(year, YearWords.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999年", "二一年", "2021年1月", "", "二〇二十年"})
    void anythingElseIsNone(String text) {
        assertNull(YearWords.parse(text));
    }
}
