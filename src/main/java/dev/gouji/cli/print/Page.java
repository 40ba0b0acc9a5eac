package dev.gouji.cli.print;

import dev.gouji.cli.screen.DisplayWidth;
import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.screen.Tone;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.document.ErrorCode;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is printed on: where lines go, how wide they may be, in which language and with which colours.
 *
 * @param texts the program's sentences
 * @param ink colours or none
 * @param columns the width in columns
 * @param lines takes every line, without its line break
 */
public record Page(Texts texts, Ink ink, int columns, Consumer<String> lines) {

    /** The same page, whose lines go elsewhere. */
    public Page to(Consumer<String> elsewhere) {
        return new Page(texts, ink, columns, elsewhere);
    }

    /** The language. */
    public Language language() {
        return texts.language();
    }

    /** A sentence of the program. */
    String say(String key, Object... parts) {
        return texts.say(key, parts);
    }

    /** The code of what went wrong, as it stands behind a name: {@code  [damaged]}; nothing where nothing did. */
    static String behind(ErrorCode error) {
        return error == null ? "" : " [" + error.code() + "]";
    }

    /** Prints one line in a tone. */
    void line(Tone tone, String text) {
        lines.accept(ink.paint(tone, text));
    }

    /** Prints one line. */
    void line(String text) {
        lines.accept(text);
    }

    /** Prints an empty line. */
    void gap() {
        lines.accept("");
    }

    /** Prints text that may be long or have several lines, each indented. */
    void wrapped(int indent, Tone tone, String text) {
        for (String line : DisplayWidth.wrap(text, Math.max(20, columns - indent))) {
            line(" ".repeat(indent) + ink.paint(tone, line));
        }
    }

    /** Prints lines that are painted already, each indented. */
    void block(int indent, List<String> block) {
        block.forEach(line -> line(" ".repeat(indent) + line));
    }
}
