package dev.gouji.read.web.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxPaintTest {

    private static Reason painted(String style, boolean empty, Inherited around) {
        Values values = ValuesTest.of(style);
        Sight paint = BoxPaint.of(values, around, around.by(values), empty);
        return paint.kind() == Sight.Kind.INK ? paint.reason() : null;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    content:url(a.png)                                        → PICTURE
                    display:list-item;list-style-image:url(a.png)             → PICTURE
                    display:block;list-style-image:url(a.png)                 →
                    height:9px;background:url(a.png)                          → PICTURE
                    height:9px;background:linear-gradient(#000, #fff)         → DRAWING
                    height:9px;background:red                                 → DRAWING
                    height:9px;background:white                               →
                    height:9px;background:rgba(255 0 0 / 5%)                  →
                    height:9px;background:none                                →
                    background:red                                            →
                    height:0;background:red                                   →
                    height:9px;width:0;background:red                         →
                    position:absolute;background:red                          → COVERED
                    position:absolute;background:white                        → COVERED
                    position:absolute;top:0                                   →
                    """)
    void aBoxWithoutTextPaintsByItself(String style, Reason reason) {
        assertEquals(reason, painted(style, true, Inherited.FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "height:9px;background:url(a.png),    PICTURE",
        "background:linear-gradient(red),           ",
        "position:absolute;background:red,          ",
        "content:url(a.png),                  PICTURE"
    })
    void behindATextAColourIsTheGround(String style, Reason reason) {
        assertEquals(reason, painted(style, false, Inherited.FIRST));
    }

    @ParameterizedTest
    @CsvSource({"background:red, ", "background:navy, DRAWING", "background:url(a), DRAWING"})
    void aPatchInTheColourOfItsGroundIsNotSeen(String ground, Reason reason) {
        Inherited around = Inherited.FIRST.by(ValuesTest.of(ground));
        assertEquals(reason, painted("height:9px;background-color:red", true, around));
    }
}
