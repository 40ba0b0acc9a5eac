package dev.gouji.read.scan.reader;

/**
 * One text that a line may hold.
 *
 * @param text what stands there, as read; empty when nothing does
 * @param permille how likely, in thousandths from 0 to 1000, rounded before anything is decided by it
 */
public record Guess(String text, int permille) {

    /** Refuses what is no probability. */
    public Guess {
        if (permille < 0 || permille > 1000) {
            throw new IllegalArgumentException("no probability in thousandths: " + permille);
        }
    }
}
