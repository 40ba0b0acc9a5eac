package dev.gouji.read.scan.net;

import java.util.ArrayList;
import java.util.List;

/**
 * What the net can say: the digits and marks that cells of the statutory forms hold.
 *
 * <p>All dashes are {@code -}, full-width signs are the narrow ones. Whatever else stands in a cell, a word or a stain, is
 * {@link #OTHER}. Output 0 of the net is the blank between characters, output {@code n + 1} the character {@code n}.
 */
public final class NetAlphabet {

    /** Something that is not in the alphabet. */
    public static final char OTHER = '\uFFFD';

    private static final String CHARACTERS = "0123456789.,-/+%无元万" + OTHER;

    private NetAlphabet() {}

    /** How many outputs the net has at each step, the blank included. */
    public static int outputs() {
        return CHARACTERS.length() + 1;
    }

    /** The output for a character; that of {@link #OTHER} for one that the net does not know. */
    public static int output(char character) {
        int index = CHARACTERS.indexOf(narrow(character));
        return (index < 0 ? CHARACTERS.length() - 1 : index) + 1;
    }

    /** The texts of the outputs, the blank's, which is empty, first. */
    public static List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add("");
        CHARACTERS.chars().forEach(character -> texts.add(String.valueOf((char) character)));
        return List.copyOf(texts);
    }

    private static char narrow(char character) {
        if (character >= '\uFF01' && character <= '\uFF5E') {
            return (char) (character - 0xFEE0);
        }
        return "—–－−―─‐".indexOf(character) >= 0 ? '-' : character;
    }
}
