package dev.gouji.read.text;

/** What a reader of Chinese text takes for white space. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** Whether a character shows nothing: also the ideographic and the no-break space, and marks of no width. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u001A';
    }

    /** Where the first character that is seen stands between two offsets; {@code to} when there is none. */
    public static int firstInk(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The text between two offsets without outer white space. */
    public static String trim(String text, int from, int to) {
        int start = firstInk(text, from, to);
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text without outer white space. */
    public static String trim(String text) {
        return trim(text, 0, text.length());
    }

    /** Whether nothing of the text is seen. */
    public static boolean isBlank(CharSequence text) {
        return firstInk(text, 0, text.length()) == text.length();
    }
}
