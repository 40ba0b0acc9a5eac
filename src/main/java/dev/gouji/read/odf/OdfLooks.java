package dev.gouji.read.odf;

import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import java.util.function.BiFunction;

/** Elements of properties in OpenDocument styles → traits. */
public final class OdfLooks {

    private static final int LARGE = 1_000_000;
    private static final int USUAL_SIZE = 240;

    /** Lines of less than this share of their height show nothing, in percent. */
    private static final int LEAST_LINE = 20;

    /** Characters drawn so much smaller, in percent, are not seen. */
    private static final int LEAST_SCALE = 10;

    private OdfLooks() {}

    /** The look with what the element on which the cursor stands says. */
    public static Look with(PartCursor cursor, Look look) {
        return switch (cursor.name()) {
            case "style:text-properties" -> text(cursor, look);
            case "style:paragraph-properties" -> paragraph(cursor, look);
            case "style:table-cell-properties", "style:table-properties" -> ground(cursor, Trait.CELL_GROUND, look);
            case "style:page-layout-properties" -> ground(cursor, Trait.PAGE_GROUND, look);
            case "style:table-row-properties" ->
                on(
                        cursor,
                        "row-height",
                        ground(cursor, Trait.CELL_GROUND, look),
                        (height, said) -> said.with(Trait.ROW, length(height)));
            case "style:table-column-properties" ->
                on(cursor, "column-width", look, (width, said) -> said.with(Trait.COLUMN, Math.max(1, length(width))));
            default -> look;
        };
    }

    /** The look with what an attribute says; as it is where the element has none. */
    private static Look on(PartCursor cursor, String attribute, Look look, BiFunction<String, Look, Look> saying) {
        String value = cursor.attribute(attribute);
        return value == null ? look : saying.apply(value, look);
    }

    private static Look text(PartCursor cursor, Look look) {
        Look said = ground(cursor, Trait.GROUND, look);
        said = on(cursor, "display", said, (display, of) -> of.with(Trait.HIDDEN, display.equals("none")));
        said = struck(cursor, said);
        said = colour(cursor, said);
        said = on(cursor, "font-size", said, (size, of) -> of.with(Trait.SIZE, size(size)));
        said = on(cursor, "text-scale", said, (scale, of) -> of.with(Trait.WIDTH, percent(scale)));
        said = on(cursor, "letter-spacing", said, (pitch, of) -> of.with(Trait.PITCH, length(pitch)));
        said = on(cursor, "text-combine", said, (kind, of) -> of.with(Trait.REORDERED, !kind.equals("none")));
        said = on(cursor, "text-position", said, (position, of) -> position(position.strip(), of));
        // the name of a font counts more than that of its family
        said = on(cursor, "font-family", said, OdfLooks::font);
        return on(cursor, "font-name", said, OdfLooks::font);
    }

    private static Look font(String name, Look look) {
        return look.with(Trait.SIGNS, Look.signs(name.replace("'", "")));
    }

    private static Look struck(PartCursor cursor, Look look) {
        String line = cursor.attribute("text-line-through-style");
        String lines = cursor.attribute("text-line-through-type");
        if (line == null && lines == null) {
            return look;
        }
        return look.with(Trait.STRUCK, !"none".equals(line) && !"none".equals(lines));
    }

    /** Producers give the automatic colour, which stands out from any ground, no opacity. */
    private static Look colour(PartCursor cursor, Look look) {
        if ("true".equals(cursor.attribute("use-window-font-color"))) {
            return look.with(Trait.COLOUR, Look.NONE).with(Trait.CLEAR, false);
        }
        Look said = on(cursor, "color", look, (colour, of) -> of.with(Trait.COLOUR, Colour.parse(colour)));
        return on(
                cursor,
                "opacity",
                said,
                (opacity, of) -> of.with(Trait.CLEAR, Colour.isClear(percent(opacity) / 100.0)));
    }

    /** {@code super 58%}, {@code -33% 58%} and so on; {@code 0% 100%} stands on the line. */
    private static Look position(String position, Look look) {
        String[] parts = position.split("\\s+");
        Look said = look.with(Trait.RAISED, !position.isEmpty() && !parts[0].equals("0%"));
        if (parts[0].endsWith("%") && Math.abs(percent(parts[0])) > 100) {
            said = said.with(Trait.REORDERED, true);
        }
        if (parts.length > 1 && percent(parts[1]) < LEAST_SCALE) {
            said = said.with(Trait.WIDTH, 0);
        }
        return said;
    }

    private static Look paragraph(PartCursor cursor, Look look) {
        Look said = ground(cursor, Trait.PARAGRAPH_GROUND, look);
        said = on(cursor, "line-height", said, (height, of) -> of.with(Trait.LINE, line(height)));
        String left = cursor.attribute("margin-left");
        String first = cursor.attribute("text-indent");
        if (left != null || first != null) {
            said = said.with(Trait.INDENT, length(left) + length(first));
        }
        return on(cursor, "writing-mode", said, (mode, of) -> of.with(Trait.REORDERED, mode.startsWith("rl")));
    }

    private static int line(String height) {
        if (height.endsWith("%")) {
            return percent(height) < LEAST_LINE ? 1 : Integer.MAX_VALUE;
        }
        return height.equals("normal") ? Integer.MAX_VALUE : length(height);
    }

    private static Look ground(PartCursor cursor, Trait trait, Look look) {
        return on(cursor, "background-color", look, (colour, of) -> of.with(trait, Colour.parse(colour)));
    }

    private static int size(String size) {
        return size.endsWith("%") ? USUAL_SIZE * percent(size) / 100 : length(size);
    }

    private static int percent(String text) {
        return (int) Math.round(number(text.replace("%", "")));
    }

    /** A length as {@code 0.5cm} in twips; 0 for null and for what is none. */
    public static int length(String text) {
        if (text == null || text.length() < 3) {
            return 0;
        }
        double points = switch (text.substring(text.length() - 2)) {
            case "pt" -> 1;
            case "pc" -> 12;
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 7.2 / 2.54;
            case "px" -> 0.75;
            default -> 0;
        };
        double twips = number(text.substring(0, text.length() - 2)) * points * 20;
        return (int) Math.round(Math.max(-LARGE, Math.min(twips, LARGE)));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
