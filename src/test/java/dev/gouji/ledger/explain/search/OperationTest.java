package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.form.Quantity;
import dev.gouji.ledger.explain.equation.LedgerCell;
import dev.gouji.report.Cause;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

    private static final int ONE = 1;
    private static final int CENTS = 100;

    private static LedgerCell part(long printed) {
        return cell(printed, Mark.NUMBER, Quantity.COUNT, false, false, List.of());
    }

    private static LedgerCell total(long printed) {
        return cell(printed, Mark.NUMBER, Quantity.COUNT, true, false, List.of());
    }

    private static LedgerCell doubtful(long printed, Long... alternatives) {
        return cell(printed, Mark.NUMBER, Quantity.COUNT, false, true, List.of(alternatives));
    }

    private static LedgerCell cell(
            long printed, Mark mark, Quantity quantity, boolean total, boolean doubtful, List<Long> alternatives) {
        BigDecimal value = mark == Mark.NUMBER ? BigDecimal.valueOf(printed) : null;
        FigureKey key = FigureKey.of("tiny/in/a");
        Figure figure = new Figure(key, value, null, mark, "", Certainty.READ, List.of(), null);
        return new LedgerCell(figure, printed, quantity, total, doubtful, alternatives);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}, {3}")
    @CsvSource({
        "1264, 1234, DIGIT_REPLACED, 100",
        "1243, 1234, DIGITS_EXCHANGED, 105",
        "4321, 1324, DIGITS_EXCHANGED, 125",
        "1234, 134, DIGIT_DROPPED, 110",
        "134, 1234, DIGIT_INSERTED, 115",
        "1234, 1299, DIGIT_REPLACED, 200",
        "0, 35, NUMBER_FOR_BLANK, 160",
        "12, 3456, OTHER, 240",
        "7, 0, DIGIT_REPLACED, 115",
        "4567, 0, OTHER, 255"
    })
    void whatIsMeantAndPrintedTellsTheCauseAndTheCost(long meant, long printed, Cause cause, int cost) {
        assertEquals(new Operation(cost, cause), Operation.of(part(printed), meant, ONE));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}, {3}")
    @CsvSource({
        "1264, 1234, DIGIT_REPLACED, 100",
        "1234, 1299, TOTAL_WRONG, 190",
        "12, 3456, TOTAL_WRONG, 190",
        "4567, 0, TOTAL_WRONG, 205"
    })
    void aTotalIsRatherAddedUpWronglyThanTypedWithTwoWrongDigits(long meant, long printed, Cause cause, int cost) {
        assertEquals(new Operation(cost, cause), Operation.of(total(printed), meant, ONE));
    }

    @ParameterizedTest(name = "{0} {1} for {2}: {3}")
    @CsvSource({
        "COUNT, 18600, 10600, LOOK_ALIKE",
        "COUNT, 18600, 12600, DIGIT_REPLACED",
        "MONEY, 860, 880, LOOK_ALIKE",
        "MONEY, 860, 850, DIGIT_REPLACED",
        "SIGNED, -8600, -8800, LOOK_ALIKE"
    })
    void aDigitOfADoubtfulFigureMayBeTakenForOneThatLooksLikeIt(
            Quantity quantity, long meant, long printed, Cause cause) {
        LedgerCell cell = cell(printed, Mark.NUMBER, quantity, false, true, List.of());
        assertEquals(cause, Operation.of(cell, meant, CENTS).cause());
    }

    @Test
    void aBlankThatMustBeANumberIsOneOperationWhateverTheNumber() {
        LedgerCell blank = cell(0, Mark.BLANK, Quantity.COUNT, false, false, List.of());
        assertEquals(new Operation(130, Cause.BLANK_FOR_NUMBER), Operation.of(blank, 7, ONE));
        assertEquals(new Operation(130, Cause.BLANK_FOR_NUMBER), Operation.of(blank, 4567, ONE));
    }

    @Test
    void whatACellCannotHoldIsNoOperation() {
        assertNull(Operation.of(part(3), -3, ONE));
        assertNull(Operation.of(part(300), 350, CENTS));
    }

    @Test
    void aSignAloneIsOneOperationAndADigitBesidesIsAnother() {
        LedgerCell signed = cell(-12, Mark.NUMBER, Quantity.SIGNED, false, false, List.of());
        assertEquals(new Operation(100, Cause.SIGN), Operation.of(signed, 12, ONE));
        assertEquals(new Operation(240, Cause.OTHER), Operation.of(signed, 13, ONE));
        assertEquals(new Operation(100, Cause.DIGIT_REPLACED), Operation.of(signed, -13, ONE));
    }

    @Test
    void countsAmongAmountsAreComparedInWholeNumbersAndMoneyInCents() {
        assertEquals(new Operation(100, Cause.DIGIT_REPLACED), Operation.of(part(1200), 1300, CENTS));
        LedgerCell money = cell(1200, Mark.NUMBER, Quantity.MONEY, false, false, List.of());
        assertEquals(new Operation(100, Cause.DIGIT_REPLACED), Operation.of(money, 1205, CENTS));
    }

    @Test
    void aCountThatIsNotWholeHasNoDigitsToCompare() {
        assertEquals(new Operation(240, Cause.OTHER), Operation.of(part(1250), 1300, CENTS));
    }

    @Test
    void inDoubtEveryOperationCostsAQuarterAndDigitsMayLookAlike() {
        assertEquals(new Operation(25, Cause.LOOK_ALIKE), Operation.of(doubtful(106), 186, ONE));
        assertEquals(new Operation(25, Cause.DIGIT_REPLACED), Operation.of(doubtful(106), 126, ONE));
        assertEquals(new Operation(60, Cause.OTHER), Operation.of(doubtful(3456), 12, ONE));
    }

    @Test
    void aReadingThatTheCellItselfOffersIsTheCheapest() {
        assertEquals(new Operation(20, Cause.OTHER), Operation.of(doubtful(3456, 12L), 12, ONE));
        assertEquals(new Operation(60, Cause.OTHER), Operation.of(doubtful(3456, 12L), 13, ONE));
    }
}
