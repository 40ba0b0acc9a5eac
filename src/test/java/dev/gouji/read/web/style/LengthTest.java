package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "7px,     7",
        "7,       7",
        "-3px,    -3",
        "+3px,    3",
        ".5px,    0.5",
        "5.px,    5",
        "1e2px,   100",
        "' 7px ', 7",
        "3em,     60",
        "3rem,    60",
        "3ex,     30",
        "3ch,     30",
        "3pt,     4",
        "2pc,     32",
        "1in,     96",
        "2.54cm,  96",
        "25.4mm,  96",
        "101.6q,  96",
        "50%,     100",
        "100vw,   1366",
        "100vmax, 1366",
        "100vh,   768",
        "100vmin, 768"
    })
    void aLengthInPixelsWhereTheFontHasTwentyAndTheWholeTwoHundred(String written, double pixels) {
        assertEquals(pixels, Length.of(written).pixels(20, 200), 0.001);
    }

    @ParameterizedTest
    @CsvSource({"50%, 0.5", ".5, 0.5", "1, 1"})
    void aShareIsWrittenAsANumberOrInPercent(String written, double share) {
        assertEquals(share, Length.of(written).share());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "auto", "px", "1 px", "calc(1px)", "--1", "1234567890px", "1px 2px"})
    void whatIsNoLengthIsNone(String written) {
        assertNull(Length.of(written));
    }
}
