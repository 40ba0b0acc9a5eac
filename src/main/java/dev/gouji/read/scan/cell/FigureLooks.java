package dev.gouji.read.scan.cell;

import dev.gouji.read.scan.ink.Blot;
import dev.gouji.read.scan.ink.LineInk;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.reader.CellSigns;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a short number once, and where that leaves doubt again at the same ink three times in a row: a reader of lines passes over a
 * digit that stands alone, and over none of three. What comes out is the mean of both looks. Between two numbers that it thinks of it is
 * not asked again. As safe for threads as its reader.
 */
public final class FigureLooks implements LineReader {

    /** A look as sure as this is enough, in thousandths. */
    private static final int SURE = 950;

    /** Numbers that are as likely as this are thought of. */
    private static final int THOUGHT_OF = 15;

    /** How often the ink stands in the second picture, and how far apart, in its heights. */
    private static final int TIMES = 3;

    private static final double GAP = 0.16;

    /** What is wider, in its heights, is a line by itself. */
    private static final double WIDEST = 2.5;

    private final LineReader reader;

    /** With the eyes of a reader. */
    public FigureLooks(LineReader reader) {
        this.reader = reader;
    }

    @Override
    public LineReading read(GreyPicture line) {
        LineReading seen = reader.read(line);
        if (seen.first().permille() >= SURE || numbers(seen) > 1) {
            return seen;
        }
        LineInk ink = LineInk.of(line);
        return ink.box()
                .filter(box -> !box.isFlat() && box.width() <= WIDEST * box.height())
                .map(box ->
                        mean(seen, reader.read(repeated(line, box, ink.levels().paper()))))
                .orElse(seen);
    }

    /** How many different numbers a reading thinks of. */
    private static long numbers(LineReading seen) {
        return seen.guesses().stream()
                .filter(guess -> guess.permille() >= THOUGHT_OF)
                .map(guess -> CellSigns.folded(guess.text()))
                .filter(text -> text.chars().anyMatch(Character::isDigit) && text.indexOf(CellSigns.OTHER) < 0)
                .distinct()
                .count();
    }

    /** The columns of a picture with ink, three times, with paper before and behind. */
    private static GreyPicture repeated(GreyPicture line, Blot box, int paper) {
        int gap = (int) Math.max(1, Math.round(GAP * box.height()));
        int from = Math.max(0, box.left() - gap / 2);
        int wide = Math.min(line.width(), box.right() + gap - gap / 2) - from;
        int beside = box.height() / 2;
        int width = TIMES * wide + 2 * beside;
        byte[] grey = new byte[width * line.height()];
        Arrays.fill(grey, (byte) paper);
        for (int y = 0; y < line.height(); y++) {
            for (int time = 0; time < TIMES; time++) {
                System.arraycopy(line.grey(), y * line.width() + from, grey, y * width + beside + time * wide, wide);
            }
        }
        return new GreyPicture(width, line.height(), grey);
    }

    /**
     * What both looks say.
     *
     * <p>Example: {@code 0} 200 ‰, nothing 700 ‰; then {@code 000} 900 ‰, {@code 00} 60 ‰ → {@code 0} 550 ‰, nothing 350 ‰.
     */
    static LineReading mean(LineReading once, LineReading thrice) {
        Map<String, Integer> sums = new HashMap<>();
        once.guesses().forEach(guess -> sums.merge(CellSigns.folded(guess.text()), guess.permille(), Integer::sum));
        for (Guess guess : thrice.guesses()) {
            String text = CellSigns.folded(guess.text());
            String third = text.substring(0, text.length() / TIMES);
            if (text.equals(third.repeat(TIMES))) {
                sums.merge(third, guess.permille(), Integer::sum);
            }
        }
        List<Guess> guesses = new ArrayList<>();
        sums.forEach((text, sum) -> guesses.add(new Guess(text, Math.min(1_000, sum / 2))));
        guesses.sort(Comparator.comparingInt(Guess::permille).reversed().thenComparing(Guess::text));
        return new LineReading(guesses);
    }

    @Override
    public String name() {
        return reader.name();
    }
}
