package dev.gouji.read.scan.reader;

import java.util.List;

/**
 * What a reader makes of one line.
 *
 * @param guesses different texts, likeliest first; never empty
 */
public record LineReading(List<Guess> guesses) {

    /** Refuses a reading without a guess, and guesses out of their order. */
    public LineReading {
        guesses = List.copyOf(guesses);
        if (guesses.isEmpty()) {
            throw new IllegalArgumentException("a reading without a guess");
        }
        for (int i = 1; i < guesses.size(); i++) {
            if (guesses.get(i - 1).permille() < guesses.get(i).permille()) {
                throw new IllegalArgumentException("guesses out of order: " + guesses);
            }
        }
    }

    /** The likeliest guess. */
    public Guess first() {
        return guesses.get(0);
    }

    /** The likeliest text. */
    public String text() {
        return first().text();
    }

    /** How likely a text is by this reading, in thousandths; 0 when it is no guess. */
    public int permilleOf(String text) {
        return guesses.stream()
                .filter(guess -> guess.text().equals(text))
                .mapToInt(Guess::permille)
                .findFirst()
                .orElse(0);
    }
}
