package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    /** The values of a {@code style} attribute. */
    static Values of(String style) {
        Map<String, String> declared = new InlineStyle().of(style).plain();
        return declared.isEmpty() ? Values.NONE : new Values(declared);
    }

    @ParameterizedTest
    @CsvSource({
        "color:red,                     color,       red",
        "color:inherit,                 color,       ''",
        "color:unset,                   color,       ''",
        "color:revert,                  color,       ''",
        "color:revert-layer,            color,       ''",
        "color:initial,                 color,       black",
        "visibility:initial,            visibility,  visible",
        "font-size:initial,             font-size,   16px",
        "direction:initial,             direction,   ltr",
        "text-indent:initial,           text-indent, 0",
        "display:initial,               display,     ''",
        "color:red,                     display,     ''"
    })
    void aWordForAllPropertiesIsNoValueButTheInitialOne(String style, String property, String value) {
        assertEquals(value, of(style).of(property));
        assertEquals(!value.isEmpty(), of(style).has(property));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    color:var(--ink)                       → grey
                    color:var( --ink )                     → grey
                    --ink:red;color:var(--ink)             → red
                    color:var(--none)                      → ''
                    color:var(--none, Blue)                → blue
                    --a:var(--b);--b:tan;color:var(--a)    → tan
                    --a:var(--a);color:var(--a)            → ''
                    --r:1;color:rgb(var(--r), 2, 3)        → rgb(1, 2, 3)
                    """)
    void variablesArePutInThoseOfItsOwnBeforeThoseOfItsParent(String style, String colour) {
        assertEquals(colour, of(style).in(Map.of("--ink", "Grey")).of("color"));
    }

    @Test
    void variablesThatGrowWithoutEndGiveNothing() {
        String doubled = "--b:var(--a) var(--a);--c:var(--b) var(--b);--d:var(--c) var(--c);--e:var(--d) var(--d)";
        Values values = of(doubled + ";color:var(--e)");
        assertEquals("", values.in(Map.of("--a", "x".repeat(900))).of("color"));
    }

    @Test
    void valuesWithoutVariablesStayTheSame() {
        Values values = of("color:red");
        assertSame(values, values.in(Map.of("--ink", "grey")));
    }

    @Test
    void customPropertiesAreToldApart() {
        assertEquals(Map.of("--a", "1"), of("--a:1;color:red").customs());
        assertEquals(Map.of(), of("color:red").customs());
    }

    @Test
    void somePropertiesCanBeLeftOut() {
        Values values = of("display:none;color:red").without(Set.of("display", "opacity"));
        assertFalse(values.has("display"));
        assertTrue(values.is("color", "red"));
    }

    @ParameterizedTest
    @CsvSource({
        "color:red,           20",
        "font-size:inherit,   20",
        "font-size:12px,      12",
        "font-size:2em,       40",
        "font-size:2rem,      32",
        "font-size:50%,       10",
        "font-size:larger,    24",
        "font-size:smaller,   16.67",
        "font-size:medium,    16",
        "font-size:xx-small,  16"
    })
    void theSizeOfTheFontWhereTheParentHasTwentyPixels(String style, double size) {
        assertEquals(size, of(style).fontSize(20), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"left:2em, 40", "left:50%, 100", "left:auto, 7", "top:1px, 7"})
    void aLengthOrWhatStandsForNone(String style, double pixels) {
        assertEquals(pixels, of(style).pixels("left", 20, 200, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "display:inline-block, true",
        "display:inline,       false",
        "position:absolute,    true",
        "position:fixed,       true",
        "position:relative,    false",
        "float:left,           true",
        "float:none,           false",
        "color:red,            false"
    })
    void aLineThroughTheTextAroundRunsThroughWhatStandsInTheLine(String style, boolean anew) {
        assertEquals(anew, of(style).startsAnew());
    }
}
