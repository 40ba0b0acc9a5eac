package dev.gouji.recognise.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitTest {

    @ParameterizedTest
    @CsvSource({
        "采购总金额（万元）, 万元",
        "本年收費金額（單位：萬元）, 万元",
        "'本年收费金额（单位：万\n元）', 万元",
        "采购总金额（万　元）, 万元",
        "采购总金额（元）, 元",
        "经费（千元）, 千元",
        "经费（百万元）, 百万元",
        "经费（亿元）, 亿元",
        "金额（万元/元）, ?元",
        "金额（美元）, ?元",
        "金额（万美元）, ?元"
    })
    void aTextNamesItsUnitInAnyWriting(String text, String unit) {
        assertEquals(unit, MoneyUnit.in(text));
    }

    @Test
    void whatOnlySharesTheCharacterIsNoUnit() {
        assertNull(MoneyUnit.in("采购总金额"));
        assertNull(MoneyUnit.in("单元"));
    }

    @ParameterizedTest
    @CsvSource({
        "25.1, 万元, 元, 251000",
        "1250, 元, 万元, 0.125",
        "3, 千元, 万元, 0.3",
        "2, 百万元, 万元, 200",
        "1.5, 亿元, 元, 150000000",
        "0, 元, 万元, 0",
        "1.50, 万元, 万元, 1.50"
    })
    void anAmountIsConverted(BigDecimal number, String from, String to, BigDecimal converted) {
        assertEquals(converted, MoneyUnit.convert(number, from, to));
    }
}
