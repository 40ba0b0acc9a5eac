package dev.gouji.cli.screen;

/**
 * A cell of a {@link TextTable}.
 *
 * @param text what it says; may have line breaks; must be {@link Printable}
 * @param span how many columns it takes, at least 1
 * @param tone its colour
 * @param right whether it stands at the right edge, as numbers do
 */
public record TextCell(String text, int span, Tone tone, boolean right) {

    /** A plain cell of one column. */
    public static TextCell of(String text) {
        return new TextCell(text, 1, Tone.PLAIN, false);
    }

    /** A number: at the right edge. */
    public static TextCell number(String text) {
        return new TextCell(text, 1, Tone.PLAIN, true);
    }

    /** This cell over several columns. */
    public TextCell spanning(int columns) {
        return new TextCell(text, columns, tone, right);
    }

    /** This cell in a tone. */
    public TextCell in(Tone other) {
        return new TextCell(text, span, other, right);
    }
}
