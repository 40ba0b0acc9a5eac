package dev.gouji.read.sheet.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Legibility;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of format codes, one by one. */
class FormatCodesTest {

    private static CellText show(String value, String code) {
        return NumberFormat.of(code).show(new BigDecimal(value), false);
    }

    private static String said(CellText shown) {
        return shown.text() + (shown.legibility() == Legibility.CLEAR ? "" : "?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    5        | ??0          | 5
                    1.5      | 0.0?         | 1.5
                    1234.5   | #,##0.0#     | 1,234.5
                    5        | 0000,000     | 0,000,005
                    0.5      | .00          | .50
                    0.5      | #.00         | .50
                    1234567  | 0,,          | 1?
                    2000000  | 0,,          | 2?
                    1234567  | #,##0,       | 1,235?
                    0.12345  | 0.00%        | 12.35%?
                    0.12     | %0           | %12
                    0.0012   | 0%%          | 12%%
                    1.25     | 0.0"a"0      | 1.2a5
                    12.5     | 0"元"        | 13元?
                    12       | "合计"       | 合计
                    -0.3     | 0            | 0?
                    1.005    | 0.00         | 1.01?
                    """)
    void placesForDigits(String value, String code, String shown) {
        assertEquals(shown, said(show(value, code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    12   | \\-0          | -12
                    12   | !件0          | 件12
                    12   | 0_)           | 12
                    12   | * 0           | 12
                    12   | *-0           | 12
                    12   | 0"件          | 12件
                    12   | 0\\           | 12
                    12   | [Red]0        | 12
                    12   | [颜色10]0     | 12
                    12   | [color 5]0    | 12
                    12   | [$-804]0      | 12
                    12   | [$元]0        | 元12
                    12   | [DBNum1]0     | 12?
                    12   | [h]           | 12?
                    12   | [Red          | ``
                    12   | 0/0           | 12?
                    12   | 0E+0          | 12?
                    12   | @0            | 12?
                    12   | @"件"         | 12件
                    """)
    void signsBesideDigits(String value, String code, String shown) {
        assertEquals(shown, said(show(value, code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    15  | 0";"0;(0)         | 1;5
                    5   | 0\\;              | 5;
                    5   | 0_;               | 5
                    5   | 0;(0);无;@        | 5
                    -5  | 0;(0);无;@        | (5)
                    0   | 0;(0);无;@        | 无
                    0   | 0;(0)             | 0
                    -5  | 0;@               | -5
                    -5  | 0;(0);@           | (5)
                    0   | 0;(0);@           | 0
                    5   | [<0]少;多         | 多
                    5   | [>5]多;[<5]少     | 5?
                    4   | [>5]多;[<5]少     | 少
                    5   | [>=5]多;少        | 多
                    5   | [<=5]少;多        | 少
                    5   | [<>5]异;同        | 同
                    5   | [=5]同;异         | 同
                    6   | [=5]同;异         | 异
                    5   | [>9]多            | 5?
                    5   | [>9]多;[>8]大;"x" | x
                    5   | "a";[<0]"b"       | a
                    """)
    void theSectionForANumber(String value, String code, String shown) {
        assertEquals(shown, said(show(value, code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    45292.75   | yy-mm-dd            | 24-01-01
                    45292      | e"年"m"月"          | 2024年1月
                    45292      | yyy                 | 2024
                    0.5        | h:mm:ss             | 12:00:00
                    0.5211     | mm:ss               | 30:23
                    0.5211     | h"时"mm"分"         | 12时30分
                    45292.5    | m/d h:mm            | 1/1 12:00
                    0          | h:mm AM/PM          | 12:00 AM
                    0.5        | h:mm AM/PM          | 12:00 PM
                    0.25       | 上午/下午h"时"      | 上午6时
                    0.75       | 上午/下午h"时"      | 下午6时
                    45292      | aaaa                | 2024-01-01?
                    45292      | dddd                | 2024-01-01?
                    45292      | mmm                 | 2024-01-01?
                    45292      | ggge                | 2024-01-01?
                    45292      | yyyy@               | 2024-01-01?
                    45292      | mm:ss.0             | 2024-01-01?
                    45292      | [h]:mm              | 2024-01-01?
                    1          | yyyy/m/d            | 1900/1/1
                    59         | yyyy/m/d            | 1900/2/28
                    2958465    | yyyy/m/d            | 9999/12/31
                    """)
    void partsOfADate(String value, String code, String shown) {
        assertEquals(shown, said(show(value, code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2958466"})
    void aCountOfDaysThatIsNoDateCannotBeRead(String value) {
        CellText shown = show(value, "yyyy/m/d");
        assertEquals(value, shown.text());
        assertEquals(Legibility.ILLEGIBLE, shown.legibility());
    }

    @ParameterizedTest
    @CsvSource({
        "9,  0.5,    50%",
        "14, 45292,  2024/1/1",
        "31, 45292,  2024年1月1日",
        "57, 45292,  2024年1月",
        "41, 0,      -",
        "34, 0.75,   下午6时00分",
        "35, 0.75,   下午6时00分00秒",
        "55, 0.75,   下午6时00分",
        "56, 0.75,   下午6时00分00秒"
    })
    void formatsThatAreNamedByNumberAlone(int number, String value, String shown) {
        assertEquals(shown, said(show(value, BuiltInFormats.code(number))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 59, 163, -1})
    void aNumberThatNamesNoFormatIsGeneral(int number) {
        assertNull(BuiltInFormats.code(number));
        assertEquals("12", said(show("12", BuiltInFormats.code(number))));
    }

    @ParameterizedTest
    @CsvSource({
        "0,               0",
        "0.00,            0",
        "100,             100",
        "1.50,            1.5",
        "1234567890.12,   1234567890?",
        "123456789.12,    123456789.1?",
        "12345678.12,     12345678.12",
        "0.00000000012,   0?",
        "-1.5,            -1.5"
    })
    void generalShowsTenDigits(String value, String shown) {
        assertEquals(shown, said(show(value, "General")));
    }

    @Test
    void aCodeLongerThanAnyIsGeneral() {
        assertEquals("1.5", said(show("1.5", "0".repeat(256))));
        assertEquals("1.5", said(show("1.5", "")));
        assertEquals("2?", said(show("1.5", "0" + "_ ".repeat(127))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    0.00,          云溪,  云溪
                    0;-0;0,        云溪,  云溪
                    0;-0;0;"x"@,   云溪,  x云溪
                    @"市",         云溪,  云溪市
                    0;@"市",       云溪,  云溪市
                    """)
    void aTextGoesThroughTheLastSectionIfItIsForTexts(String code, String text, String shown) {
        assertEquals(shown, NumberFormat.of(code).show(text).text());
    }

    @Test
    void aTextThatIsHiddenSaysWhatIsStored() {
        assertEquals(
                new CellText("", Legibility.CLEAR, "云溪"), NumberFormat.of(";;;").show("云溪"));
        assertNull(NumberFormat.of(";;;").show(" ").stored());
    }

    @ParameterizedTest
    @CsvSource({
        "12,                     12",
        "' 12 ',                 12",
        "3.0000000000000004,     3",
        "0.1234567890123456,     0.123456789012346",
        "1E3,                    1000",
        "1E-3,                   0.001",
        "0E99,                   0",
        "1E61,                   ",
        "1E-61,                  ",
        "'',                     ",
        "1 2,                    ",
        "NaN,                    "
    })
    void aStoredNumberHasFifteenDigits(String text, String value) {
        BigDecimal stored = StoredNumber.of(text);
        assertEquals(value, stored == null ? null : stored.toPlainString());
    }
}
