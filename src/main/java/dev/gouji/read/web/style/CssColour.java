package dev.gouji.read.web.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour, channels from 0 to 255 and alpha from 0 to 1.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color 4</a>
 */
record CssColour(int red, int green, int blue, double alpha) {

    static final CssColour WHITE = new CssColour(255, 255, 255, 1);
    static final CssColour BLACK = new CssColour(0, 0, 0, 1);

    private static final Properties NAMED = named();
    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");
    private static final Pattern PARTS = Pattern.compile("[\\s,/]+");

    /** Colours nearer than this in every channel are one to the eye. */
    private static final int SAME = 12;

    /** The contrast below which a text is not seen; readable text has 3 and more. */
    private static final double LEAST_CONTRAST = 1.12;

    /** Reads a colour, as {@code #fff}, {@code rgb(255 255 255 / 50%)}, {@code white}; null for what is none. */
    static CssColour of(String text) {
        String value = text.strip();
        if (value.equals("transparent")) {
            return new CssColour(0, 0, 0, 0);
        }
        Matcher hex = HEX.matcher(value.startsWith("#") ? value : NAMED.getProperty(value, ""));
        if (hex.matches()) {
            return ofHex(hex.group(1));
        }
        Matcher function = FUNCTION.matcher(value);
        return function.matches()
                ? ofParts(function.group(1), PARTS.split(function.group(2).strip()))
                : null;
    }

    private static CssColour ofHex(String digits) {
        int width = digits.length() < 6 ? 1 : 2;
        int[] channels = {0, 0, 0, 255};
        for (int i = 0; i < digits.length() / width; i++) {
            String part = digits.substring(i * width, (i + 1) * width);
            channels[i] = Integer.parseInt(width == 1 ? part + part : part, 16);
        }
        return new CssColour(channels[0], channels[1], channels[2], channels[3] / 255.0);
    }

    private static CssColour ofParts(String function, String[] parts) {
        if (parts.length < 3) {
            return null;
        }
        double[] numbers = new double[4];
        numbers[3] = 1;
        for (int i = 0; i < Math.min(4, parts.length); i++) {
            Length number = Length.of(parts[i]);
            if (number == null) {
                return null;
            }
            boolean share = number.unit().equals("%");
            double full = i < 3 && function.equals("rgb") ? 255 : 1;
            numbers[i] = share ? number.value() / 100 * full : number.value();
        }
        return function.equals("rgb")
                ? new CssColour(channel(numbers[0]), channel(numbers[1]), channel(numbers[2]), numbers[3])
                : ofHue(numbers);
    }

    /** Hue in degrees, saturation and lightness from 0 to 1. */
    private static CssColour ofHue(double[] hsl) {
        double reach = hsl[1] * Math.min(hsl[2], 1 - hsl[2]);
        int[] channels = new int[3];
        int[] turns = {0, 8, 4};
        for (int i = 0; i < 3; i++) {
            double k = (turns[i] + hsl[0] / 30) % 12;
            channels[i] = channel(255 * (hsl[2] - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
        }
        return new CssColour(channels[0], channels[1], channels[2], hsl[3]);
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** This colour, laid over another. */
    CssColour over(CssColour ground) {
        return new CssColour(
                channel(red * alpha + ground.red * (1 - alpha)),
                channel(green * alpha + ground.green * (1 - alpha)),
                channel(blue * alpha + ground.blue * (1 - alpha)),
                1);
    }

    /** Whether text of this colour is not seen on a ground. */
    boolean vanishesOn(CssColour ground) {
        CssColour seen = over(ground);
        int apart = Math.max(
                Math.abs(seen.red - ground.red),
                Math.max(Math.abs(seen.green - ground.green), Math.abs(seen.blue - ground.blue)));
        return apart <= SAME || (apart <= 2 * SAME && seen.contrast(ground) < LEAST_CONTRAST);
    }

    /** The contrast of two colours, from 1 to 21, by the Web Content Accessibility Guidelines. */
    private double contrast(CssColour other) {
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

    private static Properties named() {
        Properties colours = new Properties();
        try (InputStream in = CssColour.class.getResourceAsStream("named-colours.properties")) {
            colours.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return colours;
    }
}
