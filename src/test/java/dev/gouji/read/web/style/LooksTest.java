package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Sight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of looks, at the edge where it begins to hide. A font has 16 pixels, the screen 1,366 by 768. */
class LooksTest {

    private static String said(Sight sight) {
        return sight.reason() == null ? sight.kind().name() : sight.kind() + " " + sight.reason();
    }

    private static String box(String style) {
        Values values = ValuesTest.of(style);
        return said(Looks.ofBox(values, Inherited.FIRST.by(values)));
    }

    private static String text(String style) {
        return said(Looks.ofText(Inherited.FIRST.by(ValuesTest.of(style))));
    }

    @ParameterizedTest
    @CsvSource({
        "display:none,            LEFT_OUT HIDDEN",
        "mso-hide:all,            LEFT_OUT HIDDEN",
        "display:block,           SHOWN",
        "opacity:0,               UNSEEN HIDDEN",
        "opacity:.1,              UNSEEN HIDDEN",
        "opacity:10%,             UNSEEN HIDDEN",
        "opacity:.25,             UNSURE HIDDEN",
        "opacity:.26,             SHOWN",
        "filter:opacity(0),       UNSEEN HIDDEN",
        "filter:opacity(20%),     UNSURE HIDDEN",
        "filter:opacity(x),       SHOWN",
        "opacity:.2;filter:opacity(1), UNSURE HIDDEN",
        "content-visibility:hidden,    UNSURE HIDDEN",
        "content-visibility:auto,      SHOWN"
    })
    void whatIsHiddenOrFaded(String style, String sight) {
        assertEquals(sight, box(style));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    position:absolute;clip:rect(0,0,0,0)          → UNSEEN OUTSIDE
                    position:absolute;clip:rect(0,9px,1px,0)      → UNSEEN OUTSIDE
                    position:absolute;clip:rect(0,1px,9px,0)      → UNSEEN OUTSIDE
                    position:absolute;clip:rect(0,9px,9px,0)      → SHOWN
                    position:absolute;clip:rect(0,0,0)            → SHOWN
                    position:absolute;clip:auto                   → SHOWN
                    position:relative;clip:rect(0,0,0,0)          → SHOWN
                    clip-path:inset(50%)                          → UNSEEN OUTSIDE
                    clip-path:inset(49%)                          → UNSURE OUTSIDE
                    clip-path:inset(60px)                         → UNSURE OUTSIDE
                    clip-path:inset(0)                            → UNSURE OUTSIDE
                    clip-path:circle(0)                           → UNSEEN OUTSIDE
                    clip-path:circle(9px)                         → UNSURE OUTSIDE
                    clip-path:url(#a)                             → UNSURE OUTSIDE
                    clip-path:none                                → SHOWN
                    mask-image:url(a.svg)                         → UNSURE COVERED
                    mask-image:none                               → SHOWN
                    """)
    void whatIsCutOut(String style, String sight) {
        assertEquals(sight, box(style));
    }

    @ParameterizedTest
    @CsvSource({
        "position:absolute;left:-400px,     UNSEEN OUTSIDE",
        "position:absolute;left:-399px,     SHOWN",
        "position:absolute;left:2732px,     UNSEEN OUTSIDE",
        "position:absolute;left:200%,       UNSEEN OUTSIDE",
        "position:absolute;left:2731px,     SHOWN",
        "position:absolute;top:-400px,      UNSEEN OUTSIDE",
        "position:absolute;top:4000px,      SHOWN",
        "position:absolute;right:-400px,    UNSEEN OUTSIDE",
        "position:absolute;right:2732px,    UNSEEN OUTSIDE",
        "position:fixed;left:-400px,        UNSEEN OUTSIDE",
        "position:relative;left:-400px,     UNSEEN OUTSIDE",
        "position:absolute;left:-300px;margin-left:-100px, UNSEEN OUTSIDE",
        "left:-9999px,                      SHOWN",
        "right:-9999px,                     SHOWN",
        "margin-left:-2732px,               UNSEEN OUTSIDE",
        "margin-left:-400px,                SHOWN",
        "margin-top:-2732px,                UNSEEN OUTSIDE",
        "margin-left:-300%,                 SHOWN",
        "margin-right:-9999px,              SHOWN",
        "position:relative;z-index:-1,      UNSURE COVERED",
        "position:relative;z-index:0,       SHOWN",
        "z-index:-1,                        SHOWN"
    })
    void whatIsMovedOffTheScreen(String style, String sight) {
        assertEquals(sight, box(style));
    }

    @ParameterizedTest
    @CsvSource({
        "zoom:.1,                                SHRUNK",
        "zoom:.2,                                SHOWN",
        "overflow:hidden;height:4px,             SHRUNK",
        "overflow:hidden;height:5px,             UNSURE",
        "overflow:hidden;height:10px,            SHOWN",
        "overflow:hidden;max-height:0,           SHRUNK",
        "overflow:hidden;height:9em;max-height:0,SHRUNK",
        "overflow:hidden;width:1px,              SHRUNK",
        "overflow:hidden;width:2px,              UNSURE",
        "overflow:hidden;width:8px,              SHOWN",
        "overflow:hidden;max-width:1px,          SHRUNK",
        "overflow:clip;height:0,                 SHRUNK",
        "overflow:scroll;height:0,               SHRUNK",
        "overflow:auto;height:0,                 SHRUNK",
        "overflow:hidden visible;height:0,       SHRUNK",
        "overflow:visible;height:0,              SHOWN",
        "height:0,                               SHOWN",
        "overflow:hidden;line-height:0,          SHRUNK",
        "overflow:hidden;line-height:0;height:9em, SHOWN",
        "overflow:hidden;line-height:1.5em,      SHOWN",
        "overflow:hidden;display:table-cell;height:0, SHOWN"
    })
    void whatIsCutDownToNothing(String style, String sight) {
        String expected = sight.replace("SHRUNK", "UNSEEN SIZE").replace("UNSURE", "UNSURE SIZE");
        assertEquals(expected, box(style));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    scale:0                        → UNSEEN SIZE
                    scale:1 0                      → UNSEEN SIZE
                    scale:1                        → SHOWN
                    rotate:180deg                  → UNSURE ORDER
                    rotate:none                    → SHOWN
                    transform:none                 → SHOWN
                    transform:scale(0)             → UNSEEN SIZE
                    transform:scale(1, 0)          → UNSEEN SIZE
                    transform:scale(1.2)           → SHOWN
                    transform:scaleX(-1)           → UNSURE ORDER
                    transform:scale(1, -1)         → UNSURE ORDER
                    transform:matrix(0,1,1,0,0,0)  → UNSEEN SIZE
                    transform:matrix(1,0,0,1,-9,0) → SHOWN
                    transform:matrix(1,-1,0,1,0,0) → UNSURE ORDER
                    transform:rotate(0)            → SHOWN
                    transform:rotate(180deg)       → UNSURE ORDER
                    transform:skew(9deg)           → UNSURE ORDER
                    transform:translateX(-400px)   → UNSEEN OUTSIDE
                    transform:translate(0, 400px)  → UNSEEN OUTSIDE
                    transform:translate(-50%, 9px) → SHOWN
                    transform:rotate(var(--a))     → SHOWN
                    transform:scale(1) rotate(9deg) → UNSURE ORDER
                    """)
    void whatIsTransformed(String style, String sight) {
        assertEquals(sight, box(style));
    }

    @ParameterizedTest
    @CsvSource({
        "flex-direction:row-reverse, UNSURE ORDER",
        "flex-direction:row,         SHOWN",
        "order:-1,                   UNSURE ORDER",
        "order:0,                    SHOWN",
        "grid-row:2,                 UNSURE ORDER",
        "grid-column:2 / 3,          UNSURE ORDER",
        "grid-column:span 2,         SHOWN",
        "grid-column:auto,           SHOWN"
    })
    void whatIsSetAtAnotherPlaceThanItIsStored(String style, String sight) {
        assertEquals(sight, box(style));
    }

    @ParameterizedTest
    @CsvSource({
        "color:black,                   SHOWN",
        "visibility:hidden,             LEFT_OUT HIDDEN",
        "visibility:collapse,           LEFT_OUT HIDDEN",
        "text-decoration:line-through,  STRUCK STRUCK",
        "font-size:1.5px,               UNSEEN SIZE",
        "font-size:1.6px,               SHOWN",
        "text-indent:-400px,            UNSEEN OUTSIDE",
        "text-indent:-399px,            SHOWN",
        "text-indent:100%,              UNSEEN OUTSIDE",
        "text-indent:99%,               SHOWN",
        "color:white,                   UNSEEN COLOUR",
        "color:white;background:navy,   SHOWN",
        "color:white;background:url(a), SHOWN",
        "color:transparent;background:url(a), UNSEEN COLOUR",
        "color:color-mix(a),            SHOWN",
        "-webkit-text-security:disc,    UNREADABLE COVERED",
        "direction:rtl;unicode-bidi:bidi-override, UNSURE ORDER",
        "direction:rtl,                 SHOWN",
        "unicode-bidi:bidi-override,    SHOWN"
    })
    void howTextIsSeenInABoxThatIs(String style, String sight) {
        assertEquals(sight, text(style));
    }

    @ParameterizedTest
    @CsvSource({
        "opacity:0;transform:rotate(9deg),      UNSEEN HIDDEN",
        "order:1;overflow:hidden;height:0,      UNSEEN SIZE",
        "display:none;opacity:0,                LEFT_OUT HIDDEN"
    })
    void ofSeveralTheStrongestHolds(String style, String sight) {
        assertEquals(sight, box(style));
    }
}
