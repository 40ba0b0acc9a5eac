package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.Floating;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Where a drawing floats, how large it is, and whether anything can be seen through it. Lengths are twips. */
final class DrawingPlace {

    private static final int EMU = 635;
    private static final int POINT = 20;

    /** Drawings count shares in thousandths of a percent; through less than half, text is seen. */
    private static final int HALF = 50_000;

    private boolean floats;
    private boolean behind;
    private boolean aside;
    private boolean hidden;
    private boolean onPage;
    private boolean opaque;
    private boolean vertical;
    private int left;
    private int top;
    private int width;
    private int height;

    boolean floats() {
        return floats;
    }

    /** Whether text runs over it. */
    boolean isBehind() {
        return floats && behind;
    }

    /** How wide it is, in points; 0 where it does not say. */
    double pointsWide() {
        return width / (double) POINT;
    }

    /** How high it is, in points; 0 where it does not say. */
    double pointsHigh() {
        return height / (double) POINT;
    }

    /** Whether it says of itself that it is not shown, or has no size. */
    boolean isHidden() {
        return hidden;
    }

    void fill(boolean filled) {
        opaque = filled;
    }

    /** Takes into account how much of a fill is seen. */
    void thin(int share) {
        opaque &= share > HALF;
    }

    /** Takes an element of DrawingML into account. */
    void take(String name, PartCursor cursor) throws XMLStreamException, UnreadableException {
        switch (name) {
            case "anchor" -> {
                floats = true;
                behind = "1".equals(cursor.attribute("behindDoc")) || "true".equals(cursor.attribute("behindDoc"));
            }
            case "wrapSquare", "wrapTight", "wrapThrough", "wrapTopAndBottom" -> aside = true;
            case "extent" -> {
                width = cursor.number("cx", 0) / EMU;
                height = cursor.number("cy", 0) / EMU;
                hidden |= width <= 0 && height <= 0;
            }
            case "positionH" -> vertical = false;
            case "positionV" -> {
                vertical = true;
                String from = String.valueOf(cursor.attribute("relativeFrom"));
                onPage = !from.equals("paragraph") && !from.equals("line");
            }
            case "posOffset" -> offset(cursor.text());
            case "docPr" ->
                hidden |= "1".equals(cursor.attribute("hidden")) || "true".equals(cursor.attribute("hidden"));
            case "fillRef" -> opaque |= cursor.number("idx", 0) > 0;
            default -> {}
        }
    }

    private void offset(String text) {
        int offset = (int) (number(text) / EMU);
        if (vertical) {
            top = offset;
        } else {
            left = offset;
        }
    }

    /**
     * Reads a shape of VML, with its style: {@code position:absolute;margin-left:10pt;width:3cm}.
     *
     * @return the colour with which it is filled
     */
    int readStyle(String name, PartCursor cursor) {
        String filled = cursor.attribute("filled");
        boolean fills = !name.equals("line") && !name.equals("group") && !"f".equals(filled) && !"false".equals(filled);
        opaque |= fills;
        String style = cursor.attribute("style");
        for (String rule : (style == null ? "" : style).split(";")) {
            int colon = rule.indexOf(':');
            if (colon > 0) {
                String value = rule.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                take(rule.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return fills ? fill(cursor.attribute("fillcolor")) : Look.NONE;
    }

    private static int fill(String colour) {
        int named = Colour.parse(colour == null ? "white" : colour.split(" ")[0]);
        return named < 0 ? Look.UNKNOWN : named;
    }

    private void take(String property, String value) {
        switch (property) {
            case "position" -> floats = value.equals("absolute");
            case "visibility" -> hidden |= value.equals("hidden");
            case "margin-left", "left" -> left = length(value);
            case "margin-top", "top" -> top = length(value);
            case "width" -> width = length(value);
            case "height" -> height = length(value);
            case "z-index" -> behind = value.startsWith("-");
            case "mso-position-vertical-relative" -> onPage = !value.equals("text") && !value.equals("line");
            default -> {}
        }
    }

    private static int length(String value) {
        String digits = value.replaceAll("[^0-9.eE+-].*", "");
        double unit = switch (value.substring(digits.length()).strip()) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 7.2 / 2.54;
            case "px", "" -> 0.75;
            default -> 1;
        };
        return (int) (number(digits) * unit * POINT);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    /** What it may cover: nothing where text flows round it, or where it stands in a cell and is no larger. */
    Optional<Draft.Cover> cover(boolean inCell) {
        if (!floats || behind || aside || hidden || !opaque) {
            return Optional.empty();
        }
        return new Floating(left, top, width, height, onPage).cover(inCell);
    }
}
