package dev.gouji.convert.decided;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.convert.Converter;
import dev.gouji.dataset.QueueSheet.Filled;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.FigureKey;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTest {

    private static final FigureKey KEY = FigureKey.of("requests/refused.enforcement_file/natural_person");
    private static final DecisionMaker MAKER = new DecisionMaker("甲", "2026-03-08T02:11:40.123Z");
    private static final AnnualReport REPORT = report();

    private static AnnualReport report() {
        try {
            return new Converter()
                    .convert(Path.of("samples/broken-2023.docx"))
                    .get(0)
                    .reports()
                    .get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Decision decision(String said) {
        Filled line = new Filled(3, null, null, null, "figure", KEY.toString(), null, said, "说明");
        return SheetWords.figure(line, REPORT, KEY, MAKER);
    }

    @ParameterizedTest
    @CsvSource({
        "0, value, 0, number",
        "12.50, value, 12.5, number",
        "'1,234', value, 1234, number",
        "１２, value, 12, number",
        "ok, as-printed, 40, number",
        "照录, as-printed, 40, number",
        "空白, mark, , blank",
        "-, mark, , dash",
        "—, mark, , dash",
        "/, mark, , slash",
        "／, mark, , slash",
        "无, mark, , none",
        "看不清, cannot-be-read, , unreadable",
        "?, cannot-be-read, , unreadable"
    })
    void aFigureIsDecidedByANumberOrAWord(String said, String kind, String value, String mark) {
        Decision decision = decision(said);

        assertEquals(kind, decision.kind().code());
        assertEquals(value, decision.value());
        assertEquals(mark, decision.mark().code());
        assertEquals("40", decision.raw());
        assertEquals("说明", decision.note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "12,34", "1e5", "12.1234567", "--1", "1 2", "确认"})
    void whatIsNeitherIsNoDecision(String said) {
        assertNull(decision(said));
        assertTrue(SheetWords.wrong(new Filled(3, null, null, null, null, null, null, said, null))
                .zh()
                .contains(said));
    }

    @ParameterizedTest
    @CsvSource({"确认, CONFIRM_FINDING", "OK, CONFIRM_FINDING", "不是问题, DISMISS_FINDING", "dismiss, DISMISS_FINDING"})
    void aFindingIsConfirmedOrDismissed(String said, DecisionKind kind) {
        assertEquals(kind, SheetWords.finding(said));
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2023年度, 2023", "YEAR, 23,", "ORGAN, 230112, 230112", "ORGAN, 哈尔滨,", "AGENCY, 霁川市公安局, 霁川市公安局"})
    void whoseItIsAndOfWhenIsWhatIsWritten(DecisionKind kind, String said, String value) {
        assertEquals(value, SheetWords.frontValue(kind, said));
    }

    @Test
    void nothingIsDecidedOfAFigureThatTheReportHasNot() {
        FigureKey none = FigureKey.of("requests/none/total");

        assertThrows(IllegalArgumentException.class, () -> MAKER.cannotBeRead(REPORT, none, null));
        assertThrows(IllegalArgumentException.class, () -> MAKER.front(REPORT, DecisionKind.VALUE, "1", null));
    }
}
