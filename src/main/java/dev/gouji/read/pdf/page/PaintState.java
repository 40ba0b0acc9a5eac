package dev.gouji.read.pdf.page;

import dev.gouji.document.Place.Box;
import dev.gouji.read.look.Colour;

/** The part of the graphics state that PDFBox's engine does not keep without decoding colours and clip shapes. */
final class PaintState {

    double clipLeft;
    double clipTop;
    double clipRight;
    double clipBottom;
    /** Null where it cannot be told without decoding: patterns, palettes. */
    Colour fill = Colour.BLACK;

    Colour pen = Colour.BLACK;
    ColourOperators.Space space = ColourOperators.Space.LIGHT;
    ColourOperators.Space penSpace = ColourOperators.Space.LIGHT;
    boolean plain = true;

    PaintState(double width, double height) {
        clipRight = width;
        clipBottom = height;
    }

    private PaintState(PaintState other) {
        clipLeft = other.clipLeft;
        clipTop = other.clipTop;
        clipRight = other.clipRight;
        clipBottom = other.clipBottom;
        fill = other.fill;
        pen = other.pen;
        space = other.space;
        penSpace = other.penSpace;
        plain = other.plain;
    }

    PaintState copy() {
        return new PaintState(this);
    }

    void clip(double left, double top, double right, double bottom) {
        clipLeft = Math.max(clipLeft, left);
        clipTop = Math.max(clipTop, top);
        clipRight = Math.min(clipRight, right);
        clipBottom = Math.min(clipBottom, bottom);
    }

    /** What the clip leaves of a box, by its left, top, right and bottom. */
    Box clipped(double[] box) {
        return new Box(
                Math.max(box[0], clipLeft),
                Math.max(box[1], clipTop),
                Math.min(box[2], clipRight),
                Math.min(box[3], clipBottom));
    }

    boolean shows(double x, double y) {
        return x >= clipLeft && x <= clipRight && y >= clipTop && y <= clipBottom;
    }
}
