package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.read.look.Colour;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed on through an element, and through one inside it. */
class InheritedTest {

    private static Inherited by(String... styles) {
        Inherited inherited = Inherited.FIRST;
        for (String style : styles) {
            inherited = inherited.by(ValuesTest.of(style));
        }
        return inherited;
    }

    @ParameterizedTest
    @CsvSource({
        "visibility:hidden, color:red,          hidden",
        "visibility:hidden, visibility:visible, visible",
        "visibility:hidden, visibility:inherit, hidden",
        "visibility:hidden, visibility:initial, visible",
        "color:red,         color:red,          visible"
    })
    void visibilityGoesDownUntilAnotherIsDeclared(String outer, String inner, String visibility) {
        assertEquals(visibility, by(outer, inner).visibility());
    }

    @ParameterizedTest
    @CsvSource({
        "color:#f00,      top:1px,                                     ff0000",
        "color:#f00,      color:currentcolor,                          ff0000",
        "color:#f00,      color:#00f,                                  0000ff",
        "color:#f00,      color:#00f;-webkit-text-fill-color:#0f0,     00ff00",
        "color:#f00,      color:#00f;-webkit-text-fill-color:currentcolor, 0000ff",
        "color:#f00,      color:initial,                               000000"
    })
    void textIsFilledWithTheNearestColour(String outer, String inner, String colour) {
        assertEquals(colour, String.format("%06x", by(outer, inner).colour().rgb()));
    }

    @Test
    void aColourInWordsThatNobodyKnowsCannotBeTold() {
        assertNull(by("color:color-mix(in srgb, red, blue)").colour());
    }

    @ParameterizedTest
    @CsvSource({
        "background:#f00,        top:1px,                       ff0000",
        "background:#f00,        background-color:transparent,  ff0000",
        "background:#f00,        background:#00f,               0000ff",
        "background:#fff,        background:rgba(0 0 0 / 50%),  808080",
        "background:url(a.png),  background:#00f,               0000ff",
        "background:#f00,        background-image:none,         ff0000"
    })
    void textStandsOnTheNearestGroundThatCovers(String outer, String inner, String ground) {
        assertEquals(ground, String.format("%06x", by(outer, inner).ground().rgb()));
    }

    @ParameterizedTest
    @CsvSource({
        "top:1px,               background:url(a.png)",
        "background:url(a.png), top:1px",
        "background:url(a.png), background:rgba(0 0 0 / 50%)",
        "top:1px,               'background-color:color(srgb 1 1 1)'"
    })
    void onAPictureNobodyCanTellTheGround(String outer, String inner) {
        assertNull(by(outer, inner).ground());
    }

    @ParameterizedTest
    @CsvSource({
        "font-size:20px, font-size:2em,        40, 0",
        "font-size:20px, text-indent:2em,      20, 40",
        "text-indent:9px, font-size:20px,      20, 9",
        "top:1px,        text-indent:50%,      16, 683"
    })
    void theFontAndTheIndentGoDownInPixels(String outer, String inner, double font, double indent) {
        assertEquals(font, by(outer, inner).font());
        assertEquals(indent, by(outer, inner).indent());
    }

    @ParameterizedTest
    @CsvSource({
        "direction:rtl,              top:1px,              true,  false",
        "direction:rtl,              direction:ltr,        false, false",
        "unicode-bidi:bidi-override, top:1px,              false, true",
        "unicode-bidi:isolate-override, top:1px,           false, true",
        "unicode-bidi:bidi-override, unicode-bidi:normal,  false, false"
    })
    void theOrderOfCharactersGoesDown(String outer, String inner, boolean rightToLeft, boolean reversed) {
        assertEquals(rightToLeft, by(outer, inner).rightToLeft());
        assertEquals(reversed, by(outer, inner).reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "text-decoration:line-through, top:1px,                      true",
        "text-decoration:line-through, text-decoration:none,         true",
        "text-decoration:line-through, display:inline-block,         false",
        "text-decoration:underline,    top:1px,                      false",
        "display:inline-block,         text-decoration:line-through, true"
    })
    void aLineOfAnOuterElementCannotBeTakenAway(String outer, String inner, boolean struck) {
        assertEquals(struck, by(outer, inner).struck());
    }

    @ParameterizedTest
    @CsvSource({
        "-webkit-text-security:disc, top:1px,                    true",
        "-webkit-text-security:disc, -webkit-text-security:none, false",
        "top:1px,                    top:1px,                    false"
    })
    void dotsForCharactersGoDown(String outer, String inner, boolean security) {
        assertEquals(security, by(outer, inner).security());
    }

    @Test
    void theNearestListStyleHolds() {
        assertEquals("square", by("list-style-type:square", "color:red").listStyle());
        assertEquals("none", by("list-style-type:square", "list-style:none").listStyle());
    }

    @Test
    void customPropertiesAddUp() {
        assertEquals(Map.of("--a", "1", "--b", "3"), by("--a:1;--b:2", "--b:3").customs());
        assertEquals(Map.of("--a", "1"), by("--a:1", "color:red").customs());
    }

    @Test
    void aPageBeginsBlackOnWhite() {
        assertEquals(Colour.BLACK, by("top:1px").colour());
        assertEquals(Colour.WHITE, by("top:1px").ground());
    }
}
