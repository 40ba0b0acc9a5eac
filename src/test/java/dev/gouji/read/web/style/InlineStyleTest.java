package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineStyleTest {

    private final InlineStyle inline = new InlineStyle();

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    color:red;display:none          → {color=red, display=none} {}
                    color : red ;                   → {color=red} {}
                    color:red;color:blue            → {color=blue} {}
                    color;display:none              → {display=none} {}
                    :red;display:none               → {display=none} {}
                    color:red !important            → {} {color=red}
                    color:red ! IMPORTANT           → {} {color=red}
                    color:red !ie                   → {color=red !ie} {}
                    content:"a;b";color:red         → {color=red, content="a;b"} {}
                    content:'a;"';color:red         → {color=red, content='a;"'} {}
                    clip:rect(0;0);color:red        → {clip=rect(0;0), color=red} {}
                    color:blue);display:none        → {color=blue), display=none} {}
                    display:/* once */none          → {display=none} {}
                    d\\69splay:none;color:red       → {color=red, display=none} {}
                    """)
    void declarationsEndAtSemicolonsOutsideOfQuotesAndBrackets(String style, String expected) {
        Declarations declared = inline.of(style);
        assertEquals(expected, new TreeMap<>(declared.plain()) + " " + new TreeMap<>(declared.important()));
    }

    @Test
    void anAttributeThatDecidesNothingDeclaresNothing() {
        assertSame(Declarations.NONE, inline.of("cursor:pointer"));
    }

    @Test
    void theSameAttributeIsReadOnce() {
        assertSame(inline.of("color:red"), inline.of("color:red"));
    }
}
