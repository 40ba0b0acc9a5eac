package dev.gouji.read.web.style;

import dev.gouji.read.look.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of style sheets for colours: {@code #fff}, {@code rgb(255 255 255 / 50%)}, {@code white}.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color 4</a>
 */
final class CssColour {

    private static final Properties NAMED = named();
    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");
    private static final Pattern PARTS = Pattern.compile("[\\s,/]+");

    private CssColour() {}

    /** Reads a colour; null for what is none. */
    static Colour of(String text) {
        String value = text.strip();
        if (value.equals("transparent")) {
            return new Colour(0, 0, 0, 0);
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

    private static Colour ofHex(String digits) {
        int width = digits.length() < 6 ? 1 : 2;
        int[] channels = {0, 0, 0, 255};
        for (int i = 0; i < digits.length() / width; i++) {
            String part = digits.substring(i * width, (i + 1) * width);
            channels[i] = Integer.parseInt(width == 1 ? part + part : part, 16);
        }
        return new Colour(channels[0], channels[1], channels[2], channels[3] / 255.0);
    }

    private static Colour ofParts(String function, String[] written) {
        List<Length> parts = Arrays.stream(written).limit(4).map(Length::of).toList();
        if (parts.size() < 3 || parts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        double alpha = parts.size() == 3 ? 1 : parts.get(3).share();
        return function.equals("rgb")
                ? new Colour(ofRgb(parts.get(0)), ofRgb(parts.get(1)), ofRgb(parts.get(2)), alpha)
                : ofHue(
                        degrees(parts.get(0)),
                        parts.get(1).value() / 100,
                        parts.get(2).value() / 100,
                        alpha);
    }

    private static int ofRgb(Length part) {
        return channel(part.unit().equals("%") ? part.value() / 100 * 255 : part.value());
    }

    private static double degrees(Length angle) {
        return switch (angle.unit()) {
            case "turn" -> angle.value() * 360;
            case "grad" -> angle.value() * 0.9;
            case "rad" -> Math.toDegrees(angle.value());
            default -> angle.value();
        };
    }

    /** Saturation and lightness from 0 to 1. */
    private static Colour ofHue(double hue, double saturation, double lightness, double alpha) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        int[] channels = new int[3];
        int[] turns = {0, 8, 4};
        for (int i = 0; i < 3; i++) {
            double turned = turns[i] + hue / 30;
            double k = turned - 12 * Math.floor(turned / 12);
            channels[i] = channel(255 * (lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
        }
        return new Colour(channels[0], channels[1], channels[2], alpha);
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
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
