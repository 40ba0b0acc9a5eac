package dev.gouji.recognise.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueListTest {

    @ParameterizedTest
    @CsvSource({"0 0 1,3", "'0\n0\n1\n2',4", "'０　1 -',3", "' 1  无 3 ',3"})
    void valuesWithWhiteSpaceBetweenAreAList(String text, int count) {
        assertEquals(List.of(text.strip().split("[\\s　]+")), ValueList.in(text));
        assertEquals(count, ValueList.in(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1 2 三", "12", "", "见 附 件", "12345"})
    void anythingElseIsNone(String text) {
        assertEquals(List.of(), ValueList.in(text));
    }

    @Test
    void aListIsAtMostFourHundredCharacters() {
        assertEquals(200, ValueList.in("1 ".repeat(200)).size());
        assertEquals(List.of(), ValueList.in("1 ".repeat(201)));
    }
}
