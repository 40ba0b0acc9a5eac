package dev.gouji.read.web.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formula of {@code :nth-child} and its like: {@code 2n+1}, {@code odd}, {@code 3}. */
final class NthFormula {

    private static final Pattern STEPS = Pattern.compile("([+-]?[0-9]{0,9})n(?:([+-])([0-9]{1,9}))?");
    private static final Pattern NUMBER = Pattern.compile("\\+?([0-9]{1,9})");

    private NthFormula() {}

    /** Whether a place, from 1, is among those of a formula; one that cannot be read has none. */
    static boolean holds(String formula, int place) {
        String text = formula.replaceAll("\\s", "");
        if (text.equals("odd") || text.equals("even")) {
            return place % 2 == (text.equals("odd") ? 1 : 0);
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Integer.parseInt(number.group(1)) == place;
        }
        Matcher steps = STEPS.matcher(text);
        if (!steps.matches()) {
            return false;
        }
        int step = factor(steps.group(1));
        int distance = steps.group(3) == null ? place : place - Integer.parseInt(steps.group(2) + steps.group(3));
        return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0;
    }

    private static int factor(String written) {
        return switch (written) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(written);
        };
    }
}
