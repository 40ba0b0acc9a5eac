package dev.gouji.cli.screen;

/**
 * Makes text from outside (file names, cells, messages) harmless on a terminal: control characters, escape sequences
 * and characters that turn the direction of writing become visible signs and do nothing.
 *
 * <p>Example: {@code ESC[2J报告} → {@code ␛[2J报告}; U+202E → {@code \}{@code u202E}.
 */
public final class Printable {

    private Printable() {}

    /** One line: line breaks become {@code ␊} too. */
    public static String line(String text) {
        if (text.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                safe.append(' ');
            } else if (character < ' ') {
                safe.appendCodePoint(0x2400 + character);
            } else if (character == 0x7F) {
                safe.append('\u2421');
            } else if (obeyed(character)) {
                safe.append(String.format("\\u%04X", character));
            } else {
                safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** One line for a narrow cell: runs of white space become one space, a line break inside Chinese becomes nothing. */
    public static String folded(String text) {
        String joined = text.replaceAll("(?<=[\\u2E80-\\uFFEF]) ?\\n ?(?=[\\u2E80-\\uFFEF])", "");
        return line(joined.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip());
    }

    private static boolean obeyed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> character != 0x200D;
            default -> false;
        };
    }
}
