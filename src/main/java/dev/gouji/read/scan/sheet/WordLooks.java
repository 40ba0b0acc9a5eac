package dev.gouji.read.scan.sheet;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.InkContrast;
import dev.gouji.read.scan.picture.Resampling;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.Letters;
import dev.gouji.read.scan.reader.WordReader;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Looks at words once, and again where that leaves doubt: in full contrast, then pressed together a little, so that the reader's
 * columns fall elsewhere. Looks that agree are worth more together than each, those that differ less. As safe for threads as its
 * reader.
 */
public final class WordLooks implements WordReader {

    /** How far a line is pressed together: strokes shift against the columns of the reader and stay apart. */
    private static final double PRESSED = 0.85;

    private static final List<UnaryOperator<GreyPicture>> FURTHER =
            List.of(InkContrast::full, line -> Resampling.pressed(line, PRESSED));

    private final WordReader reader;

    /** With the eyes of a reader. */
    public WordLooks(WordReader reader) {
        this.reader = reader;
    }

    @Override
    public Guess text(GreyPicture line) {
        Guess seen = reader.text(line);
        for (UnaryOperator<GreyPicture> further : FURTHER) {
            if (seen.permille() >= ReadLine.SURE) {
                break;
            }
            seen = together(seen, reader.text(further.apply(line)));
        }
        return seen;
    }

    /**
     * What two looks say together.
     *
     * <p>Example: both say {@code 总计}, with 600 and 700 ‰ → {@code 总计} with 880 ‰; with {@code 急计} and 600 ‰ for the one →
     * {@code 总计} with 280 ‰.
     */
    static Guess together(Guess one, Guess other) {
        Guess likelier = one.permille() >= other.permille() ? one : other;
        int less = Math.min(one.permille(), other.permille());
        if (Letters.of(one.text()).equals(Letters.of(other.text()))) {
            return new Guess(likelier.text(), 1_000 - (1_000 - likelier.permille()) * (1_000 - less) / 1_000);
        }
        return new Guess(likelier.text(), likelier.permille() * (1_000 - less) / 1_000);
    }

    @Override
    public String name() {
        return reader.name();
    }
}
