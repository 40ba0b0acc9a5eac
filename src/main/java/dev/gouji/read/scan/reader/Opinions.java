package dev.gouji.read.scan.reader;

import dev.gouji.document.ScannedCell;
import dev.gouji.document.ScannedCell.Likely;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two readers, and the shape, make of one cell → what is known of it together.
 *
 * <p>The shape speaks of marks alone, and louder than the second reader, which is poor at dashes and slashes.
 */
public final class Opinions {

    /** What the shape is worth as a probability: it either sees a mark or says nothing. */
    private static final int SHAPE = 995;

    /** A number that the second reader is as sure of as this is heard even where the shape sees a mark; ones are like strokes. */
    private static final int HEARD = 500;

    private static final String DIGITS = "023456789";

    /** More guesses are not kept. */
    private static final int KEPT = 12;

    private static final Comparator<Likely> LIKELIEST =
            Comparator.comparingInt(Opinions::weight).reversed().thenComparing(Likely::text);

    private Opinions() {}

    /**
     * Joins the guesses, the likeliest by both together first.
     *
     * <p>Example: the net says {@code 3} 900 ‰, {@code 8} 90 ‰, the other reader {@code 8} 700 ‰, {@code 3} 290 ‰ → {@code 3}, then
     * {@code 8}; they differ.
     *
     * @param net the own net's
     * @param second the other reader's; null when there is none
     * @param shape the mark that the shape shows, as text; null when it shows none
     */
    public static ScannedCell join(LineReading net, LineReading second, String shape) {
        Map<String, Integer> first = folded(net);
        Map<String, Integer> other = second(second, shape);
        Set<String> texts = new LinkedHashSet<>(first.keySet());
        texts.addAll(other.keySet());
        boolean alone = second == null && shape == null;
        if (alone && texts.size() > 1) {
            // the shape has looked as well: something stands there
            texts.remove("");
        }
        List<Likely> likely = new ArrayList<>();
        texts.forEach(text -> likely.add(new Likely(text, first.getOrDefault(text, 0), other.getOrDefault(text, 0))));
        likely.sort(LIKELIEST);
        // what nobody thinks of with any probability is no choice
        likely.subList(1, likely.size()).removeIf(each -> each.first() == 0 && each.second() == 0);
        return new ScannedCell(null, likely.subList(0, Math.min(KEPT, likely.size())), alone, shape);
    }

    private static Map<String, Integer> second(LineReading second, String shape) {
        Map<String, Integer> said = second == null ? new LinkedHashMap<>() : folded(second);
        if (shape == null) {
            return said;
        }
        boolean contradicted = said.entrySet().stream()
                .anyMatch(each -> each.getValue() >= HEARD
                        && each.getKey().chars().anyMatch(character -> DIGITS.indexOf(character) >= 0));
        if (contradicted) {
            return said;
        }
        Map<String, Integer> marked = new LinkedHashMap<>();
        marked.put(shape, SHAPE);
        said.forEach((text, permille) -> marked.putIfAbsent(text, permille * (1000 - SHAPE) / 1000));
        return marked;
    }

    private static Map<String, Integer> folded(LineReading reading) {
        Map<String, Integer> folded = new LinkedHashMap<>();
        reading.guesses()
                .forEach(guess -> folded.merge(
                        CellSigns.withoutEnd(CellSigns.folded(guess.text())),
                        guess.permille(),
                        (one, more) -> Math.min(1000, one + more)));
        return folded;
    }

    /** The product of both probabilities, where what a reader did not say counts as half a thousandth. */
    private static int weight(Likely likely) {
        return Math.max(1, 2 * likely.first()) * Math.max(1, 2 * likely.second());
    }
}
