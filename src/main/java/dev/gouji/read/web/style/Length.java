package dev.gouji.read.web.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number and its unit, as {@code -9999px}, {@code 50%}, {@code 0}.
 *
 * @param unit in lower case; empty for a bare number
 */
record Length(double value, String unit) {

    /** The screen on which a page is looked at, in CSS pixels. */
    static final int SCREEN_WIDTH = 1_366;

    static final int SCREEN_HEIGHT = 768;

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:[0-9]{1,9}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})(?:e[+-]?[0-9]{1,2})?)([a-z%]*)");

    /** Reads a length; null for what is none. */
    static Length of(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches() ? new Length(Double.parseDouble(number.group(1)), number.group(2)) : null;
    }

    /** A share of one: {@code 50%} → 0.5, {@code .5} → 0.5. */
    double share() {
        return unit.equals("%") ? value / 100 : value;
    }

    /**
     * In CSS pixels.
     *
     * @param font the font size for {@code em}
     * @param whole what 100 % is
     */
    double pixels(double font, double whole) {
        return switch (unit) {
            case "em", "rem" -> value * font;
            case "ex", "ch" -> value * font / 2;
            case "pt" -> value * 4 / 3;
            case "pc" -> value * 16;
            case "in" -> value * 96;
            case "cm" -> value * 96 / 2.54;
            case "mm" -> value * 9.6 / 2.54;
            case "q" -> value * 2.4 / 2.54;
            case "%" -> value / 100 * whole;
            case "vw", "vmax", "dvw", "svw", "lvw" -> value / 100 * SCREEN_WIDTH;
            case "vh", "vmin", "dvh", "svh", "lvh" -> value / 100 * SCREEN_HEIGHT;
            default -> value;
        };
    }
}
