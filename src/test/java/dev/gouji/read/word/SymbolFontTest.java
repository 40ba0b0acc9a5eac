package dev.gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolFontTest {

    @ParameterizedTest
    @CsvSource({
        "Wingdings,   F0FE, ☑",
        "Wingdings,   FE,   ☑",
        "WINGDINGS,   F0FC, ✓",
        "Wingdings,   F0FB, ✗",
        "Wingdings,   F0FD, ☒",
        "Wingdings,   F06F, □",
        "Wingdings,   F071, □",
        "Wingdings,   F0A8, □",
        "Wingdings,   F06E, ■",
        "Wingdings,   F06C, ●",
        "Wingdings,   F020, ' '",
        "Wingdings,   F080, ⓪",
        "Wingdings,   F081, ①",
        "Wingdings,   F08A, ⑩",
        "Wingdings,   F08B, \uf08b",
        "Wingdings,   F041, \uf041",
        "Wingdings 2, F0FE, \uf0fe",
        "Webdings,    F031, \uf031",
        "Symbol,      F031, 1",
        "Symbol,      F061, \uf061",
        "宋体,        F031, 1",
        "宋体,        5E74, 年",
        ",            F031, 1",
        "Symbol,      ' F031 ', 1"
    })
    void aPlaceInAFontShowsASignOrStaysOfPrivateUse(String font, String code, String shown) {
        assertEquals(shown, SymbolFont.display(font, code));
    }

    @ParameterizedTest
    @CsvSource({"x", "''", "1F", "10000", "D83D", "-41", ","})
    void aCodeThatIsNoneShowsNothing(String code) {
        assertEquals("", SymbolFont.display("Wingdings", code));
    }

    @Test
    void inAFontOfSignsNoDigitIsOne() {
        assertEquals("\uf031\uf032年\t", SymbolFont.displayAll("Wingdings", "12年\t"));
        assertEquals("12", SymbolFont.displayAll("Symbol", "12"));
    }
}
