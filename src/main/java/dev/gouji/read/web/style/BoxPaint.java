package dev.gouji.read.web.style;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.look.Colour;

/** What a box paints without any text: a picture, a patch of colour, a cover over what stands beside it. */
final class BoxPaint {

    private BoxPaint() {}

    /**
     * What the box of an element paints.
     *
     * @param around what an element hands on in which it stands
     * @param own what it hands on itself
     * @param empty whether it has no text; behind a text a colour is ground, and a picture may hold what belongs to it
     */
    static Sight of(Values values, Inherited around, Inherited own, boolean empty) {
        if (values.of("content").contains("url(")
                || (values.is("display", "list-item") && values.is("list-style-image", "image"))) {
            return Sight.ink(Reason.PICTURE);
        }
        String image = values.of("background-image");
        boolean painted = image.equals("image") || image.equals("gradient");
        Colour colour = CssColour.of(values.of("background-color"));
        boolean coloured = colour != null && !Colour.isClear(colour.alpha());
        if (!empty) {
            return image.equals("image") ? Sight.ink(Reason.PICTURE) : Sight.SHOWN;
        }
        if (!painted && !coloured) {
            return Sight.SHOWN;
        }
        if (values.isOutOfFlow()) {
            return Sight.ink(Reason.COVERED);
        }
        if (!isSized(values, own.font())
                || (!painted && around.ground() != null && colour.vanishesOn(around.ground()))) {
            return Sight.SHOWN;
        }
        return Sight.ink(image.equals("image") ? Reason.PICTURE : Reason.DRAWING);
    }

    private static boolean isSized(Values values, double font) {
        return values.pixels("height", font, font, 0) > 0
                && values.pixels("width", font, Length.SCREEN_WIDTH, Length.SCREEN_WIDTH) > 0;
    }
}
