package dev.gouji.read.word.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfTokensTest {

    static RtfTokens tokens(String text) {
        return new RtfTokens(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Words with their parameters, bytes as characters, escaped ones in hexadecimal. */
    private static String read(String text) {
        RtfTokens tokens = tokens(text);
        List<String> signs = new ArrayList<>();
        for (RtfTokens.Sign sign = tokens.next(); sign != RtfTokens.Sign.END; sign = tokens.next()) {
            signs.add(
                    switch (sign) {
                        case OPEN -> "{";
                        case CLOSE -> "}";
                        case WORD -> tokens.word() + "=" + tokens.parameter(-9);
                        case SYMBOL -> "\\" + (char) tokens.value();
                        case RAW -> String.valueOf((char) tokens.value());
                        case ESCAPED -> "'" + Integer.toHexString(tokens.value());
                        case BINARY -> "bin";
                        case END -> "";
                    });
        }
        return String.join(" ", signs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    {\\b a}             → { b=-9 a }
                    \\fs24a             → fs=24 a
                    \\fs24 a            → fs=24 a
                    \\li-120 a          → li=-120 a
                    \\b-a               → b=-9 - a
                    \\fs99999999999 a   → fs=2147483647 a
                    \\'b9\\'AB          → 'b9 'ab
                    \\'4x               → '4 x
                    \\'xy               → '3f x y
                    \\~\\*\\{           → \\~ \\* \\{
                    \\bin3 }{}a         → bin a
                    \\bin99 }{}a        → bin
                    \\bin-3 a           → bin a
                    \\                  → ``
                    a\\                 → a
                    """)
    void signsOfAText(String text, String signs) {
        assertEquals(signs, read(text));
    }

    @Test
    void lineEndsAreNoText() {
        assertEquals("a b par=-9", read("a\r\nb\n\0\\par\n"));
    }

    @ParameterizedTest
    @CsvSource({"\\v, true", "\\v1, true", "\\v0, false"})
    void aWordWithoutAParameterIsOn(String text, boolean on) {
        RtfTokens tokens = tokens(text);
        tokens.next();
        assertEquals(on, tokens.isOn());
    }

    @ParameterizedTest
    @CsvSource({"A, 65", "'\n\nA', 65", "\\'41, -1", "\\a, 92", "' ', -1", "'', -1"})
    void aSecondByteStandsRawAndIsNoSign(String text, int trail) {
        assertEquals(trail, tokens(text).takeTrailByte());
    }

    @ParameterizedTest
    @CsvSource({"}\\par, true", "\\cell, true", "\\row, true", "} remnant, false", "'', false"})
    void whatIsLeftIsContentWhereSomethingEndsInIt(String text, boolean more) {
        assertEquals(more, tokens(text).hasMore());
    }
}
