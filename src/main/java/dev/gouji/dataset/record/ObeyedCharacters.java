package dev.gouji.dataset.record;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes the characters that a terminal, an editor or a script obeys and that JSON lets stand raw: delete and the controls
 * of 8 bits, what turns the direction of writing, the line ends of scripts. The values stay the same.
 */
final class ObeyedCharacters extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        ASCII[DELETE] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    /** {@inheritDoc} Null for all others, Chinese characters first of all. */
    @Override
    public SerializableString getEscapeSequence(int unit) {
        return isObeyed(unit) ? new SerializedString(String.format("\\u%04X", unit)) : null;
    }

    /** Whether a text stands in JSON as it is. */
    static boolean areNoneIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < DELETE ? ASCII[unit] != 0 : isObeyed(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isObeyed(int unit) {
        return unit == 0x61C
                || (unit >= DELETE && unit <= 0x9F)
                || (unit >= 0x200E && unit <= 0x200F)
                || (unit >= 0x2028 && unit <= 0x202E)
                || (unit >= 0x2066 && unit <= 0x2069);
    }
}
