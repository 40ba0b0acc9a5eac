package dev.gouji.read.pdf.page;

/** The part of the graphics state that PDFBox's engine does not keep without decoding colours and clip shapes. */
final class PaintState {

    double clipLeft;
    double clipTop;
    double clipRight;
    double clipBottom;
    boolean white;
    boolean whitePen;
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
        white = other.white;
        whitePen = other.whitePen;
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

    boolean shows(double x, double y) {
        return x >= clipLeft && x <= clipRight && y >= clipTop && y <= clipBottom;
    }
}
