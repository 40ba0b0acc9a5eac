package dev.gouji.recognise.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.report.Certainty;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "０,0",
        "０.00,0.00",
        "12,12",
        "　12　,12",
        "１２,12",
        "-18,-18",
        "－18,-18",
        "−18,-18",
        "减18,-18",
        "增7,7",
        "+7,7",
        "＋7,7",
        "25.1,25.1",
        "25．1,25.1",
        "5件,5",
        "123456789012345678,123456789012345678"
    })
    void aPlainNumberIsRead(String raw, BigDecimal value) {
        CellValue read = CellValue.of(raw);
        assertEquals(Mark.NUMBER, read.mark());
        assertEquals(value, read.value());
        assertEquals(Certainty.READ, read.certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1，234", "１，２３４", "1'234", "1’234"})
    void thousandsMayBeSeparated(String raw) {
        assertEquals(new BigDecimal("1234"), CellValue.of(raw).value());
        assertEquals(Certainty.READ, CellValue.of(raw).certainty());
    }

    @Test
    void aUnitStaysBesideItsNumber() {
        CellValue value = CellValue.of("25.1 万元");
        assertEquals(new BigDecimal("25.1"), value.value());
        assertEquals("万元", value.unit());
        assertEquals("元", CellValue.of("75,394,432.52元").unit());
        assertNull(CellValue.of("3").unit());
    }

    @ParameterizedTest
    @CsvSource({
        "'',BLANK",
        "' ',BLANK",
        "'　',BLANK",
        "'\u00a0',BLANK",
        "/,SLASH",
        "／,SLASH",
        "-,DASH",
        "－,DASH",
        "—,DASH",
        "——,DASH",
        "–,DASH",
        "无,NONE",
        "' 无 ',NONE"
    })
    void everyWayOfWritingNoneIsAMark(String raw, Mark mark) {
        assertEquals(mark, CellValue.of(raw).mark());
        assertEquals(Certainty.READ, CellValue.of(raw).certainty());
        assertNull(CellValue.of(raw).value());
    }

    @ParameterizedTest
    @CsvSource({"'12\n3',123", "'1 2',12", "007,7", "００,0"})
    void aBrokenOrPaddedNumberIsDoubtful(String raw, BigDecimal value) {
        assertEquals(0, value.compareTo(CellValue.of(raw).value()));
        assertEquals(Certainty.DOUBTFUL, CellValue.of(raw).certainty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O",
                "l",
                "1O",
                "I2",
                "①",
                "٣",
                "१२",
                "三",
                "十二",
                "见附件",
                "约5",
                "1或2",
                "5（3）",
                "*",
                "1,23",
                "12,3456",
                "1.2.3",
                "1,2",
                "3-5",
                "1/2",
                "50%",
                "+",
                "减",
                "1e5",
                "0x10",
                "½",
                "²",
                "12¹",
                "12₁",
                "1②",
                "12⒈",
                "𝟑",
                "1𝟑",
                "Ⅲ",
                "О",
                "1〇",
                "〇1",
                "一",
                "١٢",
                "๓",
                "l2",
                "１l",
                "1234567890123456789",
                "#REF!"
            })
    void whatIsNotPlainlyANumberIsUnreadable(String raw) {
        assertEquals(Mark.UNREADABLE, CellValue.of(raw).mark());
        assertNull(CellValue.of(raw).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"零", "〇", "○", "0（零）", "０（零）"})
    void aPlainWordForZeroIsInferred(String raw) {
        assertEquals(new CellValue(Mark.NUMBER, BigDecimal.ZERO, null, Certainty.INFERRED), CellValue.of(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不涉及", "未发生", "暂无"})
    void aPlainWordForNothingIsInferred(String raw) {
        assertEquals(new CellValue(Mark.NONE, null, null, Certainty.INFERRED), CellValue.of(raw));
    }

    @ParameterizedTest
    @CsvSource({"5（含自然失效2件）,5", "'6\n（其中修订4件）',6", "318(包括变更12件),318"})
    void aNoteOfWhatIsAmongThemIsNoPartOfANumber(String raw, BigDecimal value) {
        assertEquals(new CellValue(Mark.NUMBER, value, null, Certainty.INFERRED), CellValue.of(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "*", "×", "…", "N/A", "※", "□", "#REF!"})
    void aMarkThatSaysNothingStandsForAValueAllTheSame(String raw) {
        assertEquals(CellValue.OPEN_MARK, CellValue.of(raw));
        assertEquals(true, CellValue.of(raw).isValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"见附件", "不予公开", "）", "：", "其他"})
    void wordsAndPunctuationAreNoMarks(String raw) {
        assertEquals(CellValue.UNREADABLE, CellValue.of(raw));
        assertEquals(false, CellValue.of(raw).isValue());
    }

    @Test
    void aCellOfAMillionDigitsIsUnreadableAtOnce() {
        assertEquals(CellValue.UNREADABLE, CellValue.of("1".repeat(1_000_000)));
        assertEquals(CellValue.UNREADABLE, CellValue.of("1" + ",111".repeat(250_000)));
    }
}
