package dev.gouji.recognise.line;

import dev.gouji.recognise.value.UnitWord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A whole indicator table on one line, white space between all of its cells: {@code 行政复议数 件 0 2 行政诉讼数 件 1 4}.
 * The units say where each row's values begin.
 */
final class SpacedRows {

    /** So many rows on one line, and it is a table. */
    private static final int ENOUGH = 3;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0　|]+");

    private SpacedRows() {}

    /** The words of such a line, each an atom; null when it is none. */
    static List<Atom> atoms(TextLine line, LabelCutter labels) {
        String text = line.text();
        if (text.isBlank()) {
            return null;
        }
        String[] words = SPACE.split(text.strip());
        int rows = 0;
        for (int i = 1; i < words.length && rows < ENOUGH; i++) {
            rows += FlatTextLexer.isValue(words[i]) && isLabelled(words, i - 1, labels) ? 1 : 0;
        }
        if (rows < ENOUGH) {
            return null;
        }
        List<Atom> atoms = new ArrayList<>();
        int from = 0;
        for (String word : words) {
            int start = text.indexOf(word, from);
            atoms.add(line.atom(word, FlatTextLexer.isValue(word), false, start));
            from = start + word.length();
        }
        return atoms;
    }

    /** Whether a label of the forms and its unit end with this word. */
    private static boolean isLabelled(String[] words, int last, LabelCutter labels) {
        boolean unit = UnitWord.of(words[last]) != null;
        return unit ? last > 0 && labels.isLabel(words[last - 1]) : UnitWord.atEndOf(words[last]) != null;
    }
}
