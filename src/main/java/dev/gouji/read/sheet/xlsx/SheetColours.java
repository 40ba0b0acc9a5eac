package dev.gouji.read.sheet.xlsx;

import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Colour;
import dev.gouji.read.look.Look;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.sheet.Palette;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * How a workbook names colours: by number, by the theme with a tint, by themselves.
 *
 * <p>Example: {@code theme="0" tint="-0.15"} → {@code D9D9D9}. A tint is mixed with black or white, which for the greys is what
 * ECMA-376 part 1, 18.8.19 reckons, and for two equal colours gives equal ones.
 */
final class SheetColours {

    /** The order in which styles count the colours of the theme. */
    private static final List<String> SLOTS = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    /** Numbers of the palette below this stand for themselves until all of the palette is known. */
    private static final int NUMBERED = -1_000;

    private final Palette palette = new Palette();
    private final int[] theme = new int[SLOTS.size()];

    SheetColours() {
        Arrays.fill(theme, Look.NONE);
        theme[0] = 0xFFFFFF;
        theme[1] = 0x000000;
    }

    /** Reads the theme. */
    void readTheme(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int slot = -1;
        while (cursor.nextDescendant(0)) {
            String name = cursor.localName();
            slot = SLOTS.contains(name) ? SLOTS.indexOf(name) : slot;
            if (name.equals("fontScheme") || name.equals("fmtScheme")) {
                cursor.skip();
            } else if (slot >= 0 && name.equals("srgbClr")) {
                theme[slot] = Colour.parse(cursor.attribute("val"));
            } else if (slot >= 0 && name.equals("sysClr")) {
                theme[slot] = Colour.parse(cursor.attribute("lastClr"));
            }
        }
    }

    /** Reads the palette of a {@code colors}. */
    void readPalette(PartCursor cursor) throws XMLStreamException, UnreadableException {
        int number = 0;
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            if (cursor.localName().equals("rgbColor")) {
                palette.set(number++, rgb(cursor.attribute("rgb")));
            }
        }
    }

    /** The colour that the element names; to be resolved when all of the workbook's styles are read. */
    int read(PartCursor cursor) {
        String index = cursor.attribute("theme");
        int slot = index == null ? -1 : cursor.number("theme", -1);
        int plain = rgb(cursor.attribute("rgb"));
        if (slot >= 0 && slot < theme.length) {
            plain = theme[slot];
        } else if (cursor.attribute("indexed") != null) {
            return NUMBERED - Math.max(0, cursor.number("indexed", 0));
        }
        return plain < 0 ? Look.NONE : tinted(Colour.of(plain), tint(cursor.attribute("tint")));
    }

    int ofText(int read) {
        return read <= NUMBERED ? palette.ofText(NUMBERED - read) : read;
    }

    int ofGround(int read) {
        return read <= NUMBERED ? palette.ofGround(NUMBERED - read) : read;
    }

    private static int tinted(Colour colour, double tint) {
        Colour other = tint < 0 ? Colour.BLACK : Colour.WHITE;
        return colour.mixed(other, 1 - Math.min(1, Math.abs(tint))).rgb();
    }

    private static double tint(String value) {
        try {
            return value == null ? 0 : Double.parseDouble(value);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    /** Two digits for opacity, which spreadsheet programs do not regard, stand before the colour. */
    private static int rgb(String value) {
        return Colour.parse(value != null && value.length() == 8 ? value.substring(2) : value);
    }
}
