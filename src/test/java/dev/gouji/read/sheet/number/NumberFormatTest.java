package dev.gouji.read.sheet.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Legibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    private static CellText show(String value, String code) {
        return NumberFormat.of(code).show(StoredNumber.of(value), false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12               | General        | 12
            3.0000000000000004 | General      | 3
            0.1              | General        | 0.1
            -7               | General        | -7
            12345678901      | General        | 12345678901
            5                | 0              | 5
            5                | 00             | 05
            1234567          | #,##0          | 1,234,567
            25.1             | 0.00           | 25.10
            25.1             | #.##           | 25.1
            -5               | 0              | -5
            -5               | 0;(0)          | (5)
            0.25             | 0%             | 25%
            0.953            | 0.0%           | 95.3%
            12               | 0"件"          | 12件
            12               | G/通用格式"件"  | 12件
            12               | General"万元"   | 12万元
            12               | [Red]0;[Blue]-0 | 12
            12               | [$¥-804]#,##0.00 | ¥12.00
            0                | _ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ | -
            150              | [>=100]0;[<100]0.0 | 150
            12               | @              | 12
            -12              | 0_);(0)        | (12)
            123              | 0-0            | 12-3
            """)
    void aNumberIsShownAsItsFormatSays(String value, String code, String seen) {
        assertEquals(seen, show(value, code).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45292     | yyyy"年"m"月"d"日"  | 2024年1月1日
            45292     | yyyy/m/d           | 2024/1/1
            45292.5   | yyyy-mm-dd hh:mm   | 2024-01-01 12:00
            0.75      | h:mm AM/PM         | 6:00 PM
            59        | yyyy/m/d           | 1900/2/28
            61        | yyyy/m/d           | 1900/3/1
            """)
    void aDayIsCountedFrom1900(String value, String code, String seen) {
        assertEquals(seen, show(value, code).text());
    }

    @Test
    void aDayIsCountedFrom1904WhereTheWorkbookSaysSo() {
        assertEquals(
                "2024/1/1",
                NumberFormat.of("yyyy/m/d").show(StoredNumber.of("43830"), true).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.4       | 0        | 3
            0.4       | 0        | 0
            2.5       | 0        | 3
            1234567   | 0,       | 1235
            0.333333333333333 | General | 0.333333333
            """)
    void aRoundedNumberIsInDoubtAndKeepsWhatIsStored(String value, String code, String seen) {
        CellText shown = show(value, code);
        assertEquals(seen, shown.text());
        assertEquals(Legibility.DOUBTFUL, shown.legibility());
        assertEquals(StoredNumber.of(value).toPlainString(), shown.stored());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 0;-0;;@
            0  | #
            12 | ;;;
            """)
    void aFormatThatHidesANumberShowsABlankAndSaysWhatIsStored(String value, String code) {
        CellText shown = show(value, code);
        assertEquals("", shown.text());
        assertEquals(Legibility.CLEAR, shown.legibility());
        assertEquals(value, shown.stored());
    }

    @Test
    void aPlainNumberSaysNothingOfWhatIsStored() {
        assertNull(show("12", "0").stored());
        assertNull(show("0", "0;-0;\"-\"").stored());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12  | [DBNum1]General
            0.5 | # ?/?
            120 | 0.00E+00
            """)
    void whatAFormatShowsThatIsNotKnownIsInDoubt(String value, String code) {
        assertEquals(value, show(value, code).text());
        assertEquals(Legibility.DOUBTFUL, show(value, code).legibility());
    }

    @Test
    void aTextIsShownThroughTheSectionForTexts() {
        assertEquals("云溪", NumberFormat.of("0.00").show("云溪").text());
        assertEquals("云溪市", NumberFormat.of("0;-0;0;@\"市\"").show("云溪").text());
        assertEquals("云溪", NumberFormat.of(";;;").show("云溪").stored());
    }

    @Test
    void aNumberBeyondMeasureIsNone() {
        assertNull(StoredNumber.of("1E999999999"));
        assertNull(StoredNumber.of("abc"));
        assertNull(StoredNumber.of("9".repeat(500)));
    }
}
