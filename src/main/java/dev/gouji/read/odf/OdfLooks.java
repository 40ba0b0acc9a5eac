package dev.gouji.read.odf;

import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;

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
            case "style:table-row-properties" -> row(cursor, look);
            case "style:table-column-properties" -> {
                String width = cursor.attribute("column-width");
                yield width == null ? look : look.with(Trait.COLUMN, Math.max(1, length(width)));
            }
            default -> look;
        };
    }

    private static Look text(PartCursor cursor, Look look) {
        Look said = ground(cursor, Trait.GROUND, look);
        String display = cursor.attribute("display");
        said = display == null ? said : said.with(Trait.HIDDEN, display.equals("none"));
        String line = cursor.attribute("text-line-through-style");
        String lines = cursor.attribute("text-line-through-type");
        if (line != null || lines != null) {
            said = said.with(Trait.STRUCK, !"none".equals(line) && !"none".equals(lines));
        }
        said = colour(cursor, said);
        String size = cursor.attribute("font-size");
        said = size == null ? said : said.with(Trait.SIZE, size(size));
        String scale = cursor.attribute("text-scale");
        said = scale == null ? said : said.with(Trait.WIDTH, percent(scale));
        String pitch = cursor.attribute("letter-spacing");
        said = pitch == null ? said : said.with(Trait.PITCH, length(pitch));
        String combined = cursor.attribute("text-combine");
        said = combined == null ? said : said.with(Trait.REORDERED, !combined.equals("none"));
        String position = cursor.attribute("text-position");
        said = position == null ? said : position(position.strip(), said);
        String font = cursor.attribute("font-name");
        font = font == null ? cursor.attribute("font-family") : font;
        return font == null ? said : said.with(Trait.SIGNS, Look.signs(font.replace("'", "")));
    }

    /** Producers give the automatic colour, which stands out from any ground, no opacity. */
    private static Look colour(PartCursor cursor, Look look) {
        String colour = cursor.attribute("color");
        if ("true".equals(cursor.attribute("use-window-font-color"))) {
            return look.with(Trait.COLOUR, Look.NONE).with(Trait.CLEAR, false);
        }
        Look said = colour == null ? look : look.with(Trait.COLOUR, Colour.parse(colour));
        String opacity = cursor.attribute("opacity");
        return opacity == null ? said : said.with(Trait.CLEAR, Colour.isClear(percent(opacity) / 100.0));
    }

    /** {@code super 58%}, {@code -33% 58%} and so on; {@code 0% 100%} stands on the line. */
    private static Look position(String position, Look look) {
        String[] parts = position.split("\\s+");
        boolean raised = !position.isEmpty() && !parts[0].equals("0%");
        boolean far = parts[0].endsWith("%") && Math.abs(percent(parts[0])) > 100;
        Look said = look.with(Trait.RAISED, raised);
        said = far ? said.with(Trait.REORDERED, true) : said;
        return parts.length > 1 && percent(parts[1]) < LEAST_SCALE ? said.with(Trait.WIDTH, 0) : said;
    }

    private static Look paragraph(PartCursor cursor, Look look) {
        Look said = ground(cursor, Trait.PARAGRAPH_GROUND, look);
        String height = cursor.attribute("line-height");
        if (height != null) {
            said = said.with(Trait.LINE, line(height));
        }
        String left = cursor.attribute("margin-left");
        String first = cursor.attribute("text-indent");
        if (left != null || first != null) {
            said = said.with(Trait.INDENT, length(left) + length(first));
        }
        String direction = cursor.attribute("writing-mode");
        return direction == null ? said : said.with(Trait.REORDERED, direction.startsWith("rl"));
    }

    private static int line(String height) {
        if (height.endsWith("%")) {
            return percent(height) < LEAST_LINE ? 1 : Integer.MAX_VALUE;
        }
        return height.equals("normal") ? Integer.MAX_VALUE : length(height);
    }

    private static Look row(PartCursor cursor, Look look) {
        Look said = ground(cursor, Trait.CELL_GROUND, look);
        String height = cursor.attribute("row-height");
        return height == null ? said : said.with(Trait.ROW, length(height));
    }

    private static Look ground(PartCursor cursor, Trait trait, Look look) {
        String colour = cursor.attribute("background-color");
        return colour == null ? look : look.with(trait, Colour.parse(colour));
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
