package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.read.look.Colour;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColourTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    #0af                    → 00aaff 1.0
                    #0af8                   → 00aaff 0.53
                    #102030                 → 102030 1.0
                    #10203080               → 102030 0.5
                    navy                    → 000080 1.0
                    ' white '               → ffffff 1.0
                    transparent             → 000000 0.0
                    rgb(1, 2, 3)            → 010203 1.0
                    rgb(1 2 3)              → 010203 1.0
                    rgba(1, 2, 3, .5)       → 010203 0.5
                    rgb(1 2 3 / 50%)        → 010203 0.5
                    rgb(100%, 0%, 50%)      → ff0080 1.0
                    rgb(300, -5, 7.6)       → ff0008 1.0
                    hsl(0, 100%, 50%)       → ff0000 1.0
                    hsl(120, 100%, 25%)     → 008000 1.0
                    hsl(240deg 100% 50%)    → 0000ff 1.0
                    hsl(480, 100%, 50%)     → 00ff00 1.0
                    hsl(77, 0%, 50%)        → 808080 1.0
                    hsla(60, 100%, 50%, .3) → ffff00 0.3
                    """)
    void coloursInTheWordsOfStyleSheets(String written, String expected) {
        assertEquals(expected, said(CssColour.of(written)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    hsl(-120, 100%, 50%)      → 0000ff 1.0
                    hsl(0.5turn, 100%, 50%)   → 00ffff 1.0
                    hsl(200grad, 100%, 50%)   → 00ffff 1.0
                    hsl(3.1416rad, 100%, 50%) → 00ffff 1.0
                    hsl(240 100 50)           → 0000ff 1.0
                    """)
    void aHueIsAnAngleOfAnyUnitAndSaturationNeedsNoSignOfPercent(String written, String expected) {
        assertEquals(expected, said(CssColour.of(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fff",
                "#ff",
                "#12345",
                "#ggg",
                "currentcolor",
                "rgb(1, 2)",
                "rgb(a, b, c)",
                "rgb(1 2 3",
                "lab(1 2 3)"
            })
    void whatIsNoColourIsNone(String written) {
        assertNull(CssColour.of(written));
    }

    private static String said(Colour colour) {
        return String.format(Locale.ROOT, "%06x %s", colour.rgb(), Math.round(colour.alpha() * 100) / 100.0);
    }
}
