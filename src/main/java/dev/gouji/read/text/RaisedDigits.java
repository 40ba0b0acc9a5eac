package dev.gouji.read.text;

/**
 * Digits set above or below the line behind a number, as marks of notes are: they are written as the raised digits that
 * they show, {@code 12} and a raised {@code 1} → {@code 12¹}, and are no part of the number.
 *
 * <p>A number that is raised as a whole is left as it is.
 */
public final class RaisedDigits {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedDigits() {}

    /**
     * Adds a text that is set above or below the line.
     *
     * @param from where in the text so far what is raised begins
     */
    public static void append(StringBuilder text, int from, String raised) {
        text.append(isBehindDigit(text, from) ? raise(raised) : raised);
    }

    /** A text as it stands above or below the line behind a number: its digits in their raised form. */
    public static String raise(String text) {
        StringBuilder raised = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.setCharAt(i, isDigit(c) ? raise(c) : c);
        }
        return raised.toString();
    }

    /** The raised form of a digit, ASCII or full width. */
    public static char raise(char digit) {
        return RAISED.charAt(Character.digit(digit, 10));
    }

    private static boolean isBehindDigit(StringBuilder text, int from) {
        int last = from - 1;
        while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\u00a0')) {
            last--;
        }
        return last >= 0 && isDigit(text.charAt(last));
    }

    /** Whether a character is a digit, ASCII or full width. */
    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
