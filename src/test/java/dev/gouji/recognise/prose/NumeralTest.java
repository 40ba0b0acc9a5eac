package dev.gouji.recognise.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共81件                | 81 件 1 EXACT",
                "共1,234件             | 1234 件 1 EXACT",
                "1.2万件               | 12000 件 1000.0 EXACT",
                "12.50万元             | 125000 元 100.00 EXACT",
                "3千万元               | 30000000 元 10000000 EXACT",
                "占4.34%               | 4.34 % 0.01 EXACT",
                "百分之四点三四        | 4.34 % 0.01 EXACT",
                "百分之五十            | 50 % 1 EXACT",
                "三十二件              | 32 件 1 EXACT",
                "一百零五件            | 105 件 1 EXACT",
                "两千三百四十件        | 2340 件 1 EXACT",
                "二〇件                | 20 件 1 EXACT",
                "十件                  | 10 件 1 EXACT",
                "100余件               | 100 件 1 AT_LEAST",
                "超过100件             | 100 件 1 AT_LEAST",
                "近100件               | 100 件 1 AT_MOST",
                "约100件               | 100 件 1 ABOUT",
                "0件                   | 0 件 1 EXACT",
                "增加到81件            | 81 件 1 EXACT",
                "至81件                | 81 件 1 EXACT",
                "办结9件到位           | 9 件 1 EXACT",
                "一百二十件            | 120 件 1 EXACT",
                "十二件                | 12 件 1 EXACT",
                "一二三四五六七八九件  | 123456789 件 1 EXACT",
                "111122223333444455556666件 | 111122223333444455556666 件 1 EXACT",
            })
    void aNumberIsReadWithItsUnitAndItsLastDigit(String text, String expected) {
        Numeral numeral = Numeral.in(text).get(0);
        assertEquals(
                expected,
                numeral.value().toPlainString() + " " + numeral.unit() + " "
                        + numeral.step().toPlainString() + " " + numeral.closeness());
    }

    @ParameterizedTest
    @CsvSource({
        "10-20件",
        "3至5件",
        "第5条",
        "2023年",
        "〔2021〕30号",
        "增长2.3个百分点",
        "一百二件",
        "一是",
        "100人",
        "A4件",
        "二十三十件",
        "1.2.3件",
        "9件-20",
        "9到20件",
        "9件到20件",
        "0到20件",
        "九到二十件",
        "零至二十件",
        "十到二十件",
        "一百零十件",
        "1,2345件",
        "1,23件",
        "2〇3件",
        "一十二2件",
        "一二三四五六七八九一件",
        "1111222233334444555566667件"
    })
    void rangesDatesNamesAndWhatIsReadTwoWaysAreNoNumbers(String text) {
        assertEquals(0, Numeral.in(text).size(), () -> Numeral.in(text).toString());
    }
}
