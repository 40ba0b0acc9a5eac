package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    DISPLAY:NONE         → {display=none}
                    cursor:pointer       → {}
                    --Ink:White          → {--Ink=White}
                    content:"A"          → {content="A"}
                    text-decoration:None → {text-decoration-line=none}
                    overflow-x:hidden    → {overflow=hidden}
                    overflow-y:clip      → {overflow=clip}
                    flex-flow:row-reverse wrap → {flex-direction=row-reverse wrap}
                    list-style:square inside   → {list-style-image=none, list-style-type=square}
                    list-style:none url(a.png) → {list-style-image=image, list-style-type=none}
                    grid-area:2 / 1      → {grid-row=2 / 1}
                    grid-row-start:2     → {grid-row=2}
                    grid-column-start:2  → {grid-column=2}
                    mask:url(a.svg)      → {mask-image=url(a.svg)}
                    -webkit-mask:none    → {mask-image=none}
                    -webkit-mask-image:none    → {mask-image=none}
                    -webkit-transform:scale(0) → {transform=scale(0)}
                    -ms-transform:scale(0)     → {transform=scale(0)}
                    -webkit-clip-path:none     → {clip-path=none}
                    """)
    void whatDecidesNothingIsLeftOutAndShorthandsAreOpened(String declaration, String opened) {
        assertEquals(opened, opened(declaration));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    navy                         → navy, none
                    #FFF                         → #fff, none
                    rgb(1, 2, 3) center          → rgb(1, 2, 3), none
                    no-repeat center             → transparent, none
                    url(white.png) no-repeat     → transparent, image
                    #fff url(a.png)              → #fff, image
                    radial-gradient(#000, #fff)  → #fff, gradient
                    var(--paper)                 → var(--paper), none
                    inherit                      → inherit, inherit
                    """)
    void theGroundIsAColourAPictureOrBoth(String value, String opened) {
        Map<String, String> into = new TreeMap<>();
        PropertyNames.open("background", value, into);
        assertEquals(opened, into.get("background-color") + ", " + into.get("background-image"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    background-image:url(a.png) → {background-image=image}
                    background-image:none       → {background-image=none}
                    background-image:initial    → {background-image=initial}
                    list-style-image:url(a.png) → {list-style-image=image}
                    """)
    void ofAPictureItIsAskedWhetherThereIsOne(String declaration, String opened) {
        assertEquals(opened, opened(declaration));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    12px/1.5 SimSun        → 12px
                    bold 1.2em SimSun      → 1.2em
                    italic small caption   → small
                    0/0 a                  → 0
                    700 14px/1.5 SimSun    → 14px
                    700 0/0 a              → 0
                    inherit                →
                    """)
    void theSizeIsFoundInAFontBesideItsWeight(String font, String size) {
        Map<String, String> into = new TreeMap<>();
        PropertyNames.open("font", font, into);
        assertEquals(size, into.get("font-size"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    margin:1px             → {margin-bottom=1px, margin-left=1px, margin-right=1px, margin-top=1px}
                    margin:1px 2px         → {margin-bottom=1px, margin-left=2px, margin-right=2px, margin-top=1px}
                    margin:1px 2px 3px     → {margin-bottom=3px, margin-left=2px, margin-right=2px, margin-top=1px}
                    margin:1px 2px 3px 4px → {margin-bottom=3px, margin-left=4px, margin-right=2px, margin-top=1px}
                    margin:1px 1px 1px 1px 1px → {}
                    inset:1px 2px 3px 4px  → {bottom=3px, left=4px, right=2px, top=1px}
                    """)
    void sidesGoClockwiseAndAMissingOneIsAsTheOneAcross(String declaration, String opened) {
        assertEquals(opened, opened(declaration));
    }

    private static String opened(String declaration) {
        Map<String, String> into = new TreeMap<>();
        int colon = declaration.indexOf(':');
        PropertyNames.open(declaration.substring(0, colon), declaration.substring(colon + 1), into);
        return into.toString();
    }
}
