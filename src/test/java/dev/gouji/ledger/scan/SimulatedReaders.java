package dev.gouji.ledger.scan;

import dev.gouji.document.ScannedCell;
import dev.gouji.read.scan.reader.Guess;
import dev.gouji.read.scan.reader.LineReading;
import dev.gouji.read.scan.reader.Opinions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two readers as they err: each by itself, now and then both alike, sometimes very sure of it, and with the truth not always among
 * what they think of.
 */
final class SimulatedReaders {

    /** Digits and what they are taken for. */
    private static final Map<Character, String> CONFUSED = Map.of(
            '0', "689", '1', "74", '2', "73", '3', "85", '4', "19", '5', "63", '6', "805", '7', "12", '8', "036", '9',
            "048");

    private final Random random;

    private final double errors;

    private final double alike;

    /**
     * Readers of one page.
     *
     * @param errors the share of characters that a reader misreads
     * @param alike the share of misread cells that both misread in the same way
     */
    SimulatedReaders(Random random, double errors, double alike) {
        this.random = random;
        this.errors = errors;
        this.alike = alike;
    }

    /**
     * What they make of a cell.
     *
     * @param bothWrong receives whether both think the same wrong text the likeliest, as its only element
     */
    ScannedCell read(String text, boolean[] bothWrong) {
        boolean wrong = random.nextDouble() < share(text);
        boolean other = random.nextDouble() < share(text);
        String first = wrong ? misread(text) : text;
        String second = other ? misread(text) : text;
        if ((wrong || other) && random.nextDouble() < alike) {
            first = wrong ? first : second;
            second = first;
        }
        bothWrong[0] = first.equals(second) && !first.equals(text);
        return Opinions.join(reading(text, first), reading(text, second), shape(text));
    }

    /** The shape knows most marks, and takes hardly ever a digit for one. */
    private String shape(String text) {
        boolean mark = text.chars().noneMatch(Character::isDigit);
        if (mark) {
            return random.nextDouble() < 0.75 ? text : null;
        }
        return random.nextDouble() < 0.0003 ? "" : null;
    }

    private double share(String text) {
        return 1 - Math.pow(1 - errors, Math.max(1, text.length()));
    }

    private LineReading reading(String text, String top) {
        Map<String, Integer> guesses = new LinkedHashMap<>();
        boolean right = top.equals(text);
        int sure = right ? sureOfRight() : sureOfWrong();
        guesses.put(top, sure);
        int rest = 1000 - sure;
        if (!right && random.nextDouble() < 0.85) {
            guesses.put(text, (int) (rest * random.nextDouble()));
        }
        for (int i = 0; i < 3; i++) {
            int share = (int) (rest * random.nextDouble() / 3);
            guesses.putIfAbsent(misread(text), share);
        }
        List<Guess> list = new ArrayList<>();
        guesses.forEach((said, permille) -> list.add(new Guess(said, Math.min(sure, permille))));
        list.sort(Comparator.comparingInt(Guess::permille).reversed());
        return new LineReading(list);
    }

    private int sureOfRight() {
        return random.nextDouble() < 0.85 ? 960 + random.nextInt(41) : 500 + random.nextInt(460);
    }

    private int sureOfWrong() {
        return random.nextDouble() < 0.2 ? 970 + random.nextInt(31) : 400 + random.nextInt(570);
    }

    private String misread(String text) {
        String[] marks = {"-", "1", "", "/", "7", "0"};
        if (text.isEmpty() || text.chars().noneMatch(Character::isDigit)) {
            String other = marks[random.nextInt(marks.length)];
            return other.equals(text) ? "1" : other;
        }
        StringBuilder misread = new StringBuilder(text);
        int at = random.nextInt(text.length());
        int kind = random.nextInt(100);
        if (kind < 80) {
            String likes = CONFUSED.getOrDefault(text.charAt(at), "1");
            misread.setCharAt(at, likes.charAt(random.nextInt(likes.length())));
        } else if (kind < 90) {
            misread.deleteCharAt(at);
        } else {
            misread.insert(at, "1" + (text.length() > 1 ? "" : "."));
        }
        return misread.toString().replaceFirst("^0+(?=\\d)", "");
    }
}
