package dev.gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({
        "decimal,                   12,    12",
        "unheardOf,                 12,    12",
        "none,                      12,    ''",
        "bullet,                    12,    ''",
        "decimalZero,               9,     09",
        "decimalZero,               10,    10",
        "numberInDash,              5,     '- 5 -'",
        "upperRoman,                1994,  MCMXCIV",
        "lowerRoman,                48,    xlviii",
        "upperLetter,               26,    Z",
        "upperLetter,               27,    AA",
        "lowerLetter,               2,     b",
        "lowerLetter,               0,     ''",
        "decimalFullWidth,          10,    １０",
        "decimalFullWidth2,         10,    １０",
        "ideographDigital,          120,   一二〇",
        "taiwaneseDigital,          120,   一二〇",
        "japaneseDigitalTenThousand,120,   一二〇",
        "decimal,                   -1,    -1",
        "chineseCounting,           10000, 10000",
        "chineseCounting,           -1,    -1"
    })
    void aNumberInTheDigitsOfAFormat(String format, int number, String written) {
        assertEquals(written, NumberStyle.write(format, number));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "111, 111th",
        "20, 20th"
    })
    void ordinalsEndAsTheyAreSpoken(int number, String written) {
        assertEquals(written, NumberStyle.write("ordinal", number));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 〇",
        "1, 一",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "21, 二十一",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1100, 一千一百",
        "9999, 九千九百九十九"
    })
    void countingLeavesTheOneOfTenAndSaysOneNoughtForMany(int number, String written) {
        assertEquals(written, NumberStyle.write("chineseCountingThousand", number));
        assertEquals(written, NumberStyle.write("chineseCounting", number));
        assertEquals(written, NumberStyle.write("japaneseCounting", number));
        assertEquals(written, NumberStyle.write("taiwaneseCounting", number));
        assertEquals(written, NumberStyle.write("taiwaneseCountingThousand", number));
    }

    @ParameterizedTest
    @CsvSource({
        "chineseLegalSimplified,    0,   零",
        "chineseLegalSimplified,    10,  壹拾",
        "chineseLegalSimplified,    205, 贰佰零伍",
        "ideographLegalTraditional, 26,  貳拾陸",
        "japaneseLegal,             3,   參"
    })
    void legalDigitsKeepTheOneOfTen(String format, int number, String written) {
        assertEquals(written, NumberStyle.write(format, number));
    }

    @ParameterizedTest
    @CsvSource({
        "decimalEnclosedCircle,        1,  ①",
        "decimalEnclosedCircleChinese, 20, ⑳",
        "decimalEnclosedCircle,        21, 21",
        "decimalEnclosedCircle,        0,  0",
        "decimalEnclosedFullstop,      2,  ⒉",
        "decimalEnclosedParen,         3,  ⑶",
        "ideographEnclosedCircle,      10, ㈩",
        "ideographEnclosedCircle,      11, 11",
        "ideographTraditional,         1,  甲",
        "ideographTraditional,         11, 甲",
        "ideographTraditional,         0,  0",
        "ideographZodiac,              12, 亥",
        "ideographZodiac,              13, 子"
    })
    void signsAreFewAndEndInDigitsOrBeginAnew(String format, int number, String written) {
        assertEquals(written, NumberStyle.write(format, number));
    }

    @ParameterizedTest
    @CsvSource({
        "0,   decimal",
        "1,   upperRoman",
        "22,  decimalZero",
        "23,  bullet",
        "39,  chineseCountingThousand",
        "40,  decimal",
        "57,  numberInDash",
        "255, none",
        "-1,  decimal"
    })
    void aFormatHasACodeInBinaryFiles(int code, String name) {
        assertEquals(name, NumberStyle.named(code));
    }
}
