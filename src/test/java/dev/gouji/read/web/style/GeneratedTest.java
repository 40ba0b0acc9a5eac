package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedTest {

    private final Element element = new Element("b").attr("data-n", "42");

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    "8"                    → 8   → GENERATED
                    '8'                    → 8   → GENERATED
                    "a" "b"                → ab  → GENERATED
                    attr(data-n)           → 42  → GENERATED
                    "n" attr(data-n "0")   → n42 → GENERATED
                    counter(item)          → ``  → GENERATED
                    "8" counter(item)      → 8   → GENERATED
                    url(a.png)             → ``  → PICTURE
                    "8" url(a.png)         → 8   → PICTURE
                    """)
    void textIsReadAndTheRestIsInk(String content, String text, Reason reason) {
        assertEquals(new Generated(text, Sight.ink(reason)), Generated.of(content, element, Sight.SHOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "' '", "'\u200b'", "none", "normal", "attr(data-none)"})
    void whatWritesNothingIsNothing(String content) {
        assertNull(Generated.of(content, element, Sight.SHOWN));
    }

    @Test
    void whatIsLeftOutIsNothingAndWhatIsUnseenSaysSo() {
        assertNull(Generated.of("'8'", element, Sight.HIDDEN));
        Sight white = Sight.unseen(Reason.COLOUR);
        assertEquals(new Generated("8", white), Generated.of("'8'", element, white));
    }

    @Test
    void aBoxWithoutTextCountsWhereItPaints() {
        Sight picture = Sight.ink(Reason.PICTURE);
        assertEquals(new Generated("", picture), Generated.painted(picture));
        assertNull(Generated.painted(Sight.SHOWN));
    }
}
