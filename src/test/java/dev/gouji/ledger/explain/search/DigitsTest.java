package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "1234, 1264, DIGIT_REPLACED",
        "0, 7, DIGIT_REPLACED",
        "1234, 1243, DIGITS_EXCHANGED",
        "1234, 1432, DISTANT_DIGITS_EXCHANGED",
        "120, 12, DIGIT_DROPPED",
        "105, 5, DIGIT_DROPPED",
        "42, 4, DIGIT_DROPPED",
        "10, 1, DIGITS_EXCHANGED",
        "4, 40, DIGIT_INSERTED",
        "0, 40, DIGIT_INSERTED",
        "123, 923, DIGIT_REPLACED",
        "123, 929, TWO_DIGITS_REPLACED"
    })
    void aSlipOfTheFingerIsKnownByWhatWasMeantAndWhatIsPrinted(long meant, long printed, Weight slip) {
        assertEquals(slip, Digits.slip(meant, printed));
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "5, 105", "12, 99", "1234, 4", "7, 123"})
    void whatNoSingleSlipDoesIsNone(long meant, long printed) {
        assertNull(Digits.slip(meant, printed));
    }

    @Test
    void lookAlikesDifferInOneDigitThatLooksLikeTheOther() {
        assertTrue(Digits.lookAlike(186, 106));
        assertTrue(Digits.lookAlike(71, 11));
        assertFalse(Digits.lookAlike(86, 68));
        assertFalse(Digits.lookAlike(12, 13));
    }
}
