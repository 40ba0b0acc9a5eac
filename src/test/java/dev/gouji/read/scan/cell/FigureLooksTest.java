package dev.gouji.read.scan.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.Sketch;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReader;
import dev.gouji.read.scan.reader.LineReading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureLooksTest {

    private static final GreyPicture ZERO =
            Sketch.large(".......", ".......", "..###..", "..#.#..", "..#.#..", "..###..", ".......", ".......");

    private static final GreyPicture DASH = Sketch.large(
            "............", "............", "............", "...######...", "............", "............");

    /** The widths of the pictures that were looked at. */
    private final List<Integer> widths = new ArrayList<>();

    @Test
    void aLookThatIsSureIsEnough() {
        assertEquals("0 980", text(looks(guesses("0", 980), guesses("000", 990)).read(ZERO)));
        assertEquals(List.of(ZERO.width()), widths);
    }

    @Test
    void aDigitThatWasPassedOverIsLookedAtThreeTimesInARow() {
        LineReading read =
                looks(guesses("", 700, "0", 200), guesses("000", 900, "00", 60)).read(ZERO);
        assertEquals("0 550, nothing 350", text(read));
        assertTrue(widths.get(1) > ZERO.width() * 3 / 2, widths.toString());
    }

    @Test
    void aThirdLookDoesNotDecideBetweenTwoNumbers() {
        assertEquals(
                "1 900, 4 20",
                text(looks(guesses("1", 900, "4", 20), guesses("111", 990)).read(ZERO)));
    }

    @Test
    void whatIsFlatIsNoDigit() {
        assertEquals(
                "nothing 600", text(looks(guesses("", 600), guesses("---", 990)).read(DASH)));
    }

    @Test
    void whatIsNotThreeTimesTheSameSaysNothing() {
        assertEquals("0 100", text(looks(guesses("0", 200), guesses("060", 900)).read(ZERO)));
    }

    /** A reader that says the one, and of the second picture the other. */
    private FigureLooks looks(LineReading once, LineReading thrice) {
        return new FigureLooks(new LineReader() {
            @Override
            public LineReading read(GreyPicture line) {
                widths.add(line.width());
                return widths.size() == 1 ? once : thrice;
            }

            @Override
            public String name() {
                return "reader";
            }
        });
    }

    private static LineReading guesses(Object... said) {
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < said.length; i += 2) {
            guesses.add(new Guess((String) said[i], (Integer) said[i + 1]));
        }
        return new LineReading(guesses);
    }

    private static String text(LineReading reading) {
        return String.join(
                ", ",
                reading.guesses().stream()
                        .map(guess -> (guess.text().isEmpty() ? "nothing" : guess.text()) + " " + guess.permille())
                        .toList());
    }
}
