package dev.gouji.read.word.rtf;

import dev.gouji.read.look.Look;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a document ({@code \fonttbl}) as far as text depends on them: charset, and name where signs are shown. */
final class FontTable {

    private static final int MOST_FONTS = 10_000;
    private static final int LONGEST_NAME = 40;

    private final Map<Integer, Font> fonts = new HashMap<>();
    private Font current = new Font();

    /** A font; null charset where the document's code page holds. */
    static final class Font {
        private int characterSet = 1;
        private Charset page;
        private final StringBuilder name = new StringBuilder();
        private Boolean named;

        Charset charset() {
            return page != null ? page : CodePages.ofFont(characterSet);
        }

        boolean showsSigns() {
            return characterSet == CodePages.SYMBOL;
        }

        /** Whether its name is that of a font of signs, whatever its charset is said to be. */
        boolean isNamedForSigns() {
            named = named == null ? (Boolean) (Look.signs(name()) > 0) : named;
            return named;
        }

        /** Whether bytes beyond ASCII may be of another charset than the font says. */
        boolean mayLie() {
            return characterSet == CodePages.WESTERN && page == null;
        }

        String name() {
            return name.toString().strip();
        }
    }

    private static final Font UNKNOWN = new Font();

    /** A font by its number; one that says nothing when there is none. */
    Font get(int number) {
        return fonts.getOrDefault(number, UNKNOWN);
    }

    /** Begins the entry of a font. */
    void begin(int number) {
        current = fonts.size() < MOST_FONTS ? fonts.computeIfAbsent(number, any -> new Font()) : new Font();
    }

    void characterSet(int characterSet) {
        current.characterSet = characterSet;
    }

    void codePage(int page) {
        current.page = CodePages.ofPage(page);
    }

    /** Adds a byte of a name; the names that matter are ASCII. */
    void name(int value) {
        if (value == ';') {
            current = new Font();
        } else if (current.name.length() < LONGEST_NAME) {
            current.name.append((char) value);
        }
    }
}
