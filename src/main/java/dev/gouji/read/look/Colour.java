package dev.gouji.read.look;

import java.util.Locale;
import java.util.Map;

/**
 * A colour, and when text of it is not seen: the one rule for web pages, word processors and spreadsheets.
 *
 * @param red from 0 to 255, as the other channels
 * @param alpha how much it covers, from 0 (nothing) to 1
 */
public record Colour(int red, int green, int blue, double alpha) {

    /** The paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** The ink. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** What covers no more than this is not seen. */
    private static final double FAINT = 0.1;

    /** Colours nearer than this in every channel are one to the eye. */
    private static final int SAME = 12;

    /** Nearly the same, and of less contrast than this: not seen either. */
    private static final double LEAST_CONTRAST = 1.12;

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("blue", 0x0000FF),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("green", 0x00FF00),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("red", 0xFF0000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("white", 0xFFFFFF),
            Map.entry("darkblue", 0x000080),
            Map.entry("darkcyan", 0x008080),
            Map.entry("darkgreen", 0x008000),
            Map.entry("darkmagenta", 0x800080),
            Map.entry("darkred", 0x800000),
            Map.entry("darkyellow", 0x808000),
            Map.entry("darkgray", 0x808080),
            Map.entry("lightgray", 0xC0C0C0));

    /** An opaque colour. */
    public Colour(int red, int green, int blue) {
        this(red, green, blue, 1);
    }

    /** A colour from its number, {@code 0xRRGGBB}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The number of a colour as office files write it, {@code FFFFFF}, {@code #ffffff} or by its name in Word; {@link Look#NONE} else. */
    public static int parse(String text) {
        if (text == null) {
            return Look.NONE;
        }
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (digits.length() == 6 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return Integer.parseInt(digits, 16);
        }
        return NAMED.getOrDefault(text.toLowerCase(Locale.ROOT), Look.NONE);
    }

    /** The number of this colour. */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /**
     * This colour mixed with another.
     *
     * @param share how much of this one, from 0 to 1
     */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    /** Whether something that covers so much of what is behind it, from 0 to 1, is not seen. */
    public static boolean isClear(double alpha) {
        return alpha <= FAINT;
    }

    /** Whether characters of this colour are not seen on an opaque ground. */
    public boolean vanishesOn(Colour ground) {
        if (isClear(alpha)) {
            return true;
        }
        Colour seen = over(ground);
        int apart = Math.max(
                Math.abs(seen.red - ground.red),
                Math.max(Math.abs(seen.green - ground.green), Math.abs(seen.blue - ground.blue)));
        return apart <= SAME || (apart <= 2 * SAME && seen.contrast(ground) < LEAST_CONTRAST);
    }

    /** This colour, laid over an opaque one. */
    public Colour over(Colour ground) {
        return mixed(ground, alpha);
    }

    /** The contrast of two colours, from 1 to 21, by the Web Content Accessibility Guidelines. */
    private double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
