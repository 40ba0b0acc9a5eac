package dev.gouji.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers as OFD writes them: parted by white space, {@code g 3 2.5} for three times 2.5. */
final class Numbers {

    /** Between numbers. */
    static final Pattern GAP = Pattern.compile("[\\s,]+");

    private static final double[] NONE = {};

    private Numbers() {}

    /** The numbers of a text; none when one of them is malformed or there is no text. */
    static double[] of(String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        String[] words = GAP.split(text.strip());
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = parse(words[i]);
            if (!Double.isFinite(numbers[i])) {
                return NONE;
            }
        }
        return numbers;
    }

    /** The distances between glyphs, at most so many; null when one of them is malformed. */
    static List<Double> deltas(String text, int most) {
        List<Double> deltas = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return deltas;
        }
        String[] words = GAP.split(text.strip());
        for (int i = 0; i < words.length && deltas.size() < most; i++) {
            boolean repeated = words[i].equals("g") && i + 2 < words.length;
            double count = repeated ? parse(words[i + 1]) : 1;
            double value = parse(words[repeated ? i + 2 : i]);
            if (!Double.isFinite(value) || !Double.isFinite(count)) {
                return null;
            }
            for (int j = 0; j < count && deltas.size() < most; j++) {
                deltas.add(value);
            }
            i += repeated ? 2 : 0;
        }
        return deltas;
    }

    static double parse(String word) {
        try {
            return word.length() > 40 ? Double.NaN : Double.parseDouble(word);
        } catch (NumberFormatException malformed) {
            return Double.NaN;
        }
    }
}
