package dev.gouji.read.scan.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Probabilities step by step along a line → whole texts with theirs.
 *
 * <p>Readers of this kind (connectionist temporal classification) say at each step how likely each character is, or none, the
 * blank, which is output 0. The same character at neighbouring steps is one; with a blank between, two. A text's probability
 * is the sum over all ways to it (Hannun 2014, prefix beam search). Deterministic: equal probabilities are ordered by text.
 */
public final class BeamSearch {

    /** Texts kept from step to step. */
    private static final int WIDTH = 24;

    /** Texts given in the end. */
    private static final int GIVEN = 8;

    /** Characters less likely than this at a step are not followed. */
    private static final double NEGLIGIBLE = 1e-4;

    private static final Comparator<Prefix> LIKELIEST =
            Comparator.comparingDouble(Prefix::total).reversed().thenComparing(prefix -> prefix.text);

    private final List<String> texts;

    /**
     * A search over outputs.
     *
     * @param texts the text of each output, the blank's first. Two outputs may have the same text
     */
    public BeamSearch(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /**
     * The likeliest texts.
     *
     * <p>Example: two steps that both say {@code 1} with 0.9 and blank with 0.1 → {@code 1} with 990 ‰ and nothing with 10 ‰.
     *
     * @param steps one row a step, one probability an output; no steps give the empty text for certain
     */
    public LineReading read(float[][] steps) {
        List<Prefix> beam = List.of(new Prefix("", 0, 1, 0));
        for (float[] step : steps) {
            beam = followed(beam, step);
        }
        return reading(beam);
    }

    private List<Prefix> followed(List<Prefix> beam, float[] step) {
        Map<Key, Prefix> next = new LinkedHashMap<>();
        int[] likely = likely(step);
        for (Prefix prefix : beam) {
            Prefix same = at(next, prefix.text, prefix.last);
            same.afterBlank += prefix.total() * step[0];
            if (prefix.last > 0) {
                same.afterCharacter += prefix.afterCharacter * step[prefix.last];
            }
            for (int output : likely) {
                double before = output == prefix.last ? prefix.afterBlank : prefix.total();
                if (before > 0) {
                    at(next, prefix.text + texts.get(output), output).afterCharacter += before * step[output];
                }
            }
        }
        return next.values().stream().sorted(LIKELIEST).limit(WIDTH).toList();
    }

    private static int[] likely(float[] step) {
        int count = 0;
        int[] likely = new int[step.length];
        for (int output = 1; output < step.length; output++) {
            if (step[output] >= NEGLIGIBLE) {
                likely[count++] = output;
            }
        }
        return Arrays.copyOf(likely, count);
    }

    private static Prefix at(Map<Key, Prefix> prefixes, String text, int last) {
        return prefixes.computeIfAbsent(new Key(text, last), key -> new Prefix(text, last, 0, 0));
    }

    private static LineReading reading(List<Prefix> beam) {
        Map<String, Double> sums = new LinkedHashMap<>();
        beam.forEach(prefix -> sums.merge(prefix.text, prefix.total(), Double::sum));
        List<Guess> guesses = new ArrayList<>();
        sums.forEach((text, sum) -> guesses.add(new Guess(text, (int) Math.min(1000, Math.round(sum * 1000)))));
        guesses.sort(Comparator.comparingInt(Guess::permille).reversed().thenComparing(Guess::text));
        List<Guess> likely = guesses.stream()
                .filter(guess -> guess.permille() > 0)
                .limit(GIVEN)
                .toList();
        return new LineReading(likely.isEmpty() ? guesses.subList(0, 1) : likely);
    }

    /** A text and the output that its last character came from. */
    private record Key(String text, int last) {}

    private static final class Prefix {

        private final String text;

        private final int last;

        private double afterBlank;

        private double afterCharacter;

        Prefix(String text, int last, double afterBlank, double afterCharacter) {
            this.text = text;
            this.last = last;
            this.afterBlank = afterBlank;
            this.afterCharacter = afterCharacter;
        }

        double total() {
            return afterBlank + afterCharacter;
        }
    }
}
