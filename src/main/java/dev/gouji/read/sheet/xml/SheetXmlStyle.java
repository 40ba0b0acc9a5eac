package dev.gouji.read.sheet.xml;

import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.number.NumberFormat;

/**
 * A cell style.
 *
 * @param format how numbers are shown
 * @param look how characters look, and their ground
 */
record SheetXmlStyle(NumberFormat format, Look look) {

    /** Says nothing. */
    static final SheetXmlStyle PLAIN =
            new SheetXmlStyle(NumberFormat.GENERAL, Look.PLAIN.with(Trait.COLOUR, Colour.BLACK.rgb()));

    private static final int TWIPS = 20;

    /** The look with what a child of a style, or an element around characters, says. */
    static Look look(PartCursor cursor, Look look) {
        return switch (cursor.localName()) {
            case "Font" -> font(cursor, look);
            case "S" -> look.with(Trait.STRUCK, true);
            case "Interior" -> ground(cursor, look);
            default -> look;
        };
    }

    private static Look font(PartCursor cursor, Look look) {
        String colour = cursor.attribute("Color");
        String struck = cursor.attribute("StrikeThrough");
        String size = cursor.attribute("Size");
        Look font = colour == null ? look : look.with(Trait.COLOUR, Colour.parse(colour));
        font = struck == null ? font : font.with(Trait.STRUCK, struck.equals("1"));
        boolean sized = size != null && size.matches("[0-9]{1,4}(\\.[0-9]*)?");
        return sized ? font.with(Trait.SIZE, (int) (Double.parseDouble(size) * TWIPS)) : font;
    }

    private static Look ground(PartCursor cursor, Look look) {
        String pattern = cursor.attribute("Pattern");
        if (pattern == null || pattern.equals("None")) {
            return look.with(Trait.CELL_GROUND, Look.NONE);
        }
        boolean solid = pattern.equals("Solid");
        return look.with(Trait.CELL_GROUND, solid ? Colour.parse(cursor.attribute("Color")) : Look.UNKNOWN);
    }
}
