package dev.gouji.read.page.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are numbers, with or without a sign and a unit: {@code 12}, {@code -3}, {@code 1,024}, {@code 5件}. */
final class NumberWord {

    private static final Pattern NUMBER =
            Pattern.compile("([-+−－＋]?[0-9０-９](?:[0-9０-９.,，．]*[0-9０-９])?)(?:[件条个项次元%％]|万元)?");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private NumberWord() {}

    /** The number without its unit; null for any other word. */
    static String number(CharSequence word) {
        Matcher matcher = NUMBER.matcher(word);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The numbers of a text that holds nothing else; empty for any other text. */
    static List<String> all(String text) {
        List<String> numbers = new ArrayList<>();
        for (String word : SPACE.split(text.strip())) {
            String number = number(word);
            if (number == null) {
                return List.of();
            }
            numbers.add(number);
        }
        return numbers;
    }
}
