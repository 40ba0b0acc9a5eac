package dev.gouji.read.word.docx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import javax.xml.stream.XMLStreamException;

/** Elements of properties → traits: those of runs, paragraphs, cells, rows and tables, said directly or by a style. */
final class LookReader {

    /** Half points and twips. */
    private static final int HALF_POINT = 10;

    /** A run that is to fit into less than this shows nothing. */
    private static final int LEAST_FIT = 40;

    /** Drawings count shares in thousandths of a percent, and here how much is let through. */
    private static final double WHOLE = 100_000;

    /** Beyond any page, and small enough for sums. */
    private static final int FARTHEST = 1_000_000;

    private final Theme theme;

    LookReader(Theme theme) {
        this.theme = theme;
    }

    Theme theme() {
        return theme;
    }

    /** What a {@code w:rPr} on which the cursor stands says. */
    Look readRun(PartCursor cursor) throws XMLStreamException, UnreadableException {
        Look look = Look.PLAIN;
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            look = run(cursor, look);
        }
        return look;
    }

    /** The look with what a child of {@code w:rPr} says. */
    Look run(PartCursor cursor, Look look) throws XMLStreamException, UnreadableException {
        return switch (cursor.name()) {
            case "vanish" -> look.with(Trait.HIDDEN, cursor.isOn());
            case "strike" -> look.with(Trait.STRUCK, cursor.isOn());
            case "dstrike" -> look.with(Trait.STRUCK_TWICE, cursor.isOn());
            case "color" -> look.with(Trait.COLOUR, theme.colour(cursor, "val"));
            case "highlight" -> look.with(Trait.HIGHLIGHT, Colour.parse(cursor.attribute("val")));
            case "shd" -> look.with(Trait.GROUND, theme.shading(cursor));
            case "sz" -> look.with(Trait.SIZE, length(cursor, "val", 20) * HALF_POINT);
            case "w" -> look.with(Trait.WIDTH, percent(cursor.attribute("val")));
            case "position" -> {
                int rise = length(cursor, "val", 0) * HALF_POINT;
                yield look.with(Trait.RISE, rise).with(Trait.RAISED, Math.abs(rise) >= Look.LEAST_RISE);
            }
            case "spacing" -> look.with(Trait.PITCH, length(cursor, "val", 0));
            case "vertAlign" -> look.with(Trait.RAISED, !"baseline".equals(cursor.attribute("val")));
            case "rtl" -> look.with(Trait.REORDERED, cursor.isOn());
            case "eastAsianLayout" -> look.with(Trait.REORDERED, isOn(cursor.attribute("combine")));
            case "fitText" -> length(cursor, "val", LEAST_FIT) < LEAST_FIT ? look.with(Trait.WIDTH, 0) : look;
            case "rFonts" -> fonts(cursor, look);
            case "*:textFill" -> fill(cursor, look);
            default -> look;
        };
    }

    private static Look fonts(PartCursor cursor, Look look) {
        String font = cursor.attribute("ascii");
        int signs = cursor.attribute("asciiTheme") == null ? Look.signs(font) : 0;
        return font == null && !look.says(Trait.SIGNS) ? look : look.with(Trait.SIGNS, signs);
    }

    private Look fill(PartCursor cursor, Look look) throws XMLStreamException, UnreadableException {
        Look filled = look;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            switch (cursor.localName()) {
                case "noFill" -> filled = filled.with(Trait.CLEAR, true);
                case "gradFill" -> cursor.skip();
                case "srgbClr", "schemeClr" -> filled = filled.with(Trait.COLOUR, theme.drawn(cursor));
                case "alpha" -> filled = filled.with(Trait.CLEAR, Colour.isClear(1 - cursor.number("val", 0) / WHOLE));
                // A colour that is changed on its way is not known well enough.
                case "lumMod", "lumOff", "tint", "shade" -> filled = filled.with(Trait.COLOUR, Look.NONE);
                default -> {}
            }
        }
        return filled;
    }

    /** The look with what a child of {@code w:pPr} says. */
    Look paragraph(PartCursor cursor, Look look) {
        return switch (cursor.name()) {
            case "shd" -> look.with(Trait.PARAGRAPH_GROUND, theme.shading(cursor));
            case "spacing" ->
                "exact".equals(cursor.attribute("lineRule"))
                        ? look.with(Trait.LINE, length(cursor, "line", 240))
                        : lineThatGrows(cursor, look);
            case "ind" -> look.with(Trait.INDENT, indent(cursor));
            case "bidi" -> look.with(Trait.REORDERED, cursor.isOn());
            case "framePr" -> isAway(cursor, "x", "y") ? look.with(Trait.AWAY, true) : look;
            default -> look;
        };
    }

    private static Look lineThatGrows(PartCursor cursor, Look look) {
        boolean says = cursor.attribute("line") != null || cursor.attribute("lineRule") != null;
        return says ? look.with(Trait.LINE, Integer.MAX_VALUE) : look;
    }

    private static int indent(PartCursor cursor) {
        int left = length(cursor, "left", length(cursor, "start", 0));
        return left + length(cursor, "firstLine", 0) - length(cursor, "hanging", 0);
    }

    /** The look with what a child of {@code w:tcPr} says. */
    Look cell(PartCursor cursor, Look look, boolean fixed) {
        return switch (cursor.name()) {
            case "shd" -> look.with(Trait.CELL_GROUND, theme.shading(cursor));
            case "tcW" ->
                fixed && "dxa".equals(cursor.attribute("type"))
                        ? look.with(Trait.COLUMN, Math.max(1, length(cursor, "w", 1_000)))
                        : look;
            default -> look;
        };
    }

    /** The look with what a child of {@code w:trPr} says. */
    Look row(PartCursor cursor, Look look) {
        boolean exact = cursor.name().equals("trHeight") && isExact(cursor);
        return exact ? look.with(Trait.ROW, length(cursor, "val", 0)) : look;
    }

    private static boolean isExact(PartCursor cursor) {
        return "exact".equals(cursor.attribute("hRule")) || "exact".equals(cursor.attribute("h-rule"));
    }

    /** The look with what a child of {@code w:tblPr} says. */
    Look table(PartCursor cursor, Look look) {
        return switch (cursor.name()) {
            case "shd" -> look.with(Trait.CELL_GROUND, theme.shading(cursor));
            case "tblpPr" -> isAway(cursor, "tblpX", "tblpY") ? look.with(Trait.AWAY, true) : look;
            case "tblInd" -> Look.isFar(length(cursor, "w", 0)) ? look.with(Trait.AWAY, true) : look;
            default -> look;
        };
    }

    private static boolean isAway(PartCursor cursor, String x, String y) {
        return Look.isFar(length(cursor, x, 0)) || Look.isFar(length(cursor, y, 0));
    }

    /** A length in its usual unit: transitional documents give a number, strict ones may write {@code 12pt}. */
    private static int length(PartCursor cursor, String attribute, int otherwise) {
        String value = cursor.attribute(attribute);
        int given = cursor.number(attribute, otherwise);
        int length = value != null && value.endsWith("pt") ? points(value, otherwise) : given;
        return Math.max(-FARTHEST, Math.min(length, FARTHEST));
    }

    private static int points(String value, int otherwise) {
        try {
            return (int) (Double.parseDouble(value.substring(0, value.length() - 2)) * 20);
        } catch (NumberFormatException malformed) {
            return otherwise;
        }
    }

    private static int percent(String value) {
        String digits = value == null ? "" : value.replace("%", "").strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 100;
    }

    private static boolean isOn(String value) {
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
