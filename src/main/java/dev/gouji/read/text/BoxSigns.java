package dev.gouji.read.text;

/** The signs that tables are drawn with: {@code │ ─ ┼}, heavy and double ones, and {@code | - +}. */
final class BoxSigns {

    private static final String VERTICAL = "│┃┆┇┊┋╎╏║╵╷╹╻╽╿";
    private static final String HORIZONTAL = "─━┄┅┈┉╌╍═╴╶╸╺╼╾";
    private static final String ASCII_RULE = "[+][-=+]{2,}[+]?";

    private BoxSigns() {}

    /** Whether a sign stands between two cells of a row. */
    static boolean isBar(char c) {
        return c == '|' || VERTICAL.indexOf(c) >= 0;
    }

    /** Whether a sign stands between two rows; hyphens and equal signs do in tables that have no others. */
    static boolean isLine(char c) {
        return c == '-' || c == '=' || HORIZONTAL.indexOf(c) >= 0;
    }

    /** Whether lines meet in a sign. */
    static boolean isCrossing(char c) {
        return c == '+' || (isBox(c) && !isBar(c) && !isLine(c));
    }

    static boolean isBox(char c) {
        return c >= '─' && c <= '╿';
    }

    /** Whether a table may begin with a line: with a rule, or with a row between drawn bars. */
    static boolean begins(String line) {
        String drawn = WhiteSpace.trim(line);
        if (drawn.length() < 3) {
            return false;
        }
        char first = drawn.charAt(0);
        return drawn.matches(ASCII_RULE)
                || (isBox(first) && isBar(first) && drawn.indexOf(first, 1) > 0)
                || (isBox(first) && drawn.chars().filter(c -> isBox((char) c)).count() > 2);
    }

    /** Whether a line is a rule from end to end. */
    static boolean isRule(String line) {
        return WhiteSpace.trim(line).chars().allMatch(c -> isLine((char) c) || isCrossing((char) c));
    }

    /** Whether a table that has begun goes on with a line. */
    static boolean goesOn(String line) {
        int ink = WhiteSpace.firstInk(line, 0, line.length());
        return ink < line.length() && (isBar(line.charAt(ink)) || isCrossing(line.charAt(ink)) || begins(line));
    }
}
