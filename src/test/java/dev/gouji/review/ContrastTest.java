package dev.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the page stands out from its ground, in light and in dark: WCAG 2.2, 1.4.3 and 1.4.11. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    /** Text and the ground that it stands on. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("ink", "sheet", "paper", "faint", "looked-tint", "bad-tint", "warn-tint", "good-tint"),
            List.of("soft", "sheet", "paper", "faint", "looked-tint", "bad-tint", "good-tint"),
            List.of("bad", "sheet", "bad-tint"),
            List.of("warn", "sheet"),
            List.of("good", "sheet", "good-tint"),
            List.of("on-lit", "lit-tint"),
            List.of("on-accent", "accent"),
            List.of("accent", "sheet"),
            List.of("sheet", "ink"));

    /** Frames and marks that say something by themselves. */
    private static final List<List<String>> SIGNS = List.of(
            List.of("lit", "sheet", "lit-tint"),
            List.of("looked", "sheet", "looked-tint"),
            List.of("seal", "sheet"),
            List.of("soft", "sheet"));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textStandsOutFromItsGround(boolean dark) throws IOException {
        check(colours(dark), TEXTS, TEXT);
        check(colours(dark), SIGNS, SIGN);
    }

    private static void check(Map<String, Integer> colours, List<List<String>> pairs, double least) {
        for (List<String> pair : pairs) {
            for (String ground : pair.subList(1, pair.size())) {
                double contrast = contrast(colours.get(pair.get(0)), colours.get(ground));
                assertTrue(contrast >= least, pair.get(0) + " on " + ground + ": " + contrast);
            }
        }
    }

    private static Map<String, Integer> colours(boolean dark) throws IOException {
        String style;
        try (InputStream in = ContrastTest.class.getResourceAsStream("/dev/gouji/review/review.css")) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int second = style.indexOf("@media (prefers-color-scheme: dark)");
        String block = dark ? style.substring(second, style.indexOf("\n}", second)) : style.substring(0, second);
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(block);
        while (colour.find()) {
            colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
        }
        assertEquals(21, colours.size(), "every colour of " + (dark ? "dark" : "light"));
        return colours;
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
