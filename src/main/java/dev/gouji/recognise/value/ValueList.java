package dev.gouji.recognise.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several values in one cell, with white space between: {@code 0 0 1 0 1}. */
public final class ValueList {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 400;

    /** Two numbers may be one that white space breaks. */
    private static final int FEWEST = 3;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0　]+");

    private ValueList() {}

    /** The values that a text lists; none when it is not plainly a list of values. */
    public static List<String> in(String text) {
        String stripped = text.strip();
        if (stripped.length() < SHORTEST || stripped.length() > LONGEST) {
            return List.of();
        }
        String[] words = SPACE.split(stripped);
        boolean values = words.length >= FEWEST
                && Stream.of(words).allMatch(word -> CellValue.of(word).isValue());
        return values ? List.of(words) : List.of();
    }
}
