package dev.gouji.read.web.style;

import dev.gouji.read.look.Colour;
import java.util.HashMap;
import java.util.Map;

/**
 * What an element hands on to those inside it.
 *
 * @param visibility {@code visible}, {@code hidden} or {@code collapse}
 * @param colour of its text; null where it cannot be told
 * @param ground what its text stands on; null where it cannot be told, as on a picture
 * @param font its size in pixels
 * @param indent of its first line, in pixels
 * @param rightToLeft whether its lines run so
 * @param reversed whether its characters are set in the other order, whatever they are
 * @param struck whether a line runs through its text
 * @param security whether its characters are shown as dots
 * @param listStyle the kind of its list numbers
 * @param customs its custom properties
 */
record Inherited(
        String visibility,
        Colour colour,
        Colour ground,
        double font,
        double indent,
        boolean rightToLeft,
        boolean reversed,
        boolean struck,
        boolean security,
        String listStyle,
        Map<String, String> customs) {

    static final Inherited FIRST =
            new Inherited("visible", Colour.BLACK, Colour.WHITE, 16, 0, false, false, false, false, "", Map.of());

    /** What an element inside inherits, by its own declarations. */
    Inherited by(Values values) {
        double size = values.fontSize(font);
        boolean rtl = values.has("direction") ? values.is("direction", "rtl") : rightToLeft;
        boolean over = values.has("unicode-bidi") ? values.of("unicode-bidi").endsWith("override") : reversed;
        return new Inherited(
                values.has("visibility") ? values.of("visibility") : visibility,
                colour(values),
                ground(values),
                size,
                values.has("text-indent") ? values.pixels("text-indent", size, Length.SCREEN_WIDTH, 0) : indent,
                rtl,
                over,
                values.of("text-decoration-line").contains("line-through") || (struck && !values.startsAnew()),
                values.has("-webkit-text-security") ? !values.is("-webkit-text-security", "none") : security,
                values.has("list-style-type") ? values.of("list-style-type") : listStyle,
                customs(values));
    }

    private Colour colour(Values values) {
        String fill = values.of("-webkit-text-fill-color");
        String declared = fill.isEmpty() || fill.equals("currentcolor") ? values.of("color") : fill;
        return declared.isEmpty() || declared.equals("currentcolor") ? colour : CssColour.of(declared);
    }

    private Colour ground(Values values) {
        if (values.has("background-image") && !values.is("background-image", "none")) {
            return null;
        }
        String declared = values.of("background-color");
        Colour own = CssColour.of(declared);
        if (declared.isEmpty() || (own != null && own.alpha() == 0)) {
            return ground;
        }
        if (own == null || own.alpha() == 1) {
            return own;
        }
        return ground == null ? null : own.over(ground);
    }

    private Map<String, String> customs(Values values) {
        Map<String, String> own = values.customs();
        if (own.isEmpty()) {
            return customs;
        }
        Map<String, String> all = new HashMap<>(customs);
        all.putAll(own);
        return all;
    }
}
