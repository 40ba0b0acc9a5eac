package dev.gouji.recognise.line;

import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    static List<Atom> atoms(TextLine line, PrintedTexts texts, LabelCutter labels) {
        String text = line.text();
        if (text.isBlank()) {
            return null;
        }
        List<PrintedText> words =
                SPACE.splitAsStream(text.strip()).map(texts::of).toList();
        if (!isTable(words, labels)) {
            return null;
        }
        List<Atom> atoms = new ArrayList<>();
        int from = 0;
        for (PrintedText word : words) {
            int start = text.indexOf(word.printed(), from);
            atoms.add(line.atom(word.printed(), FlatTextLexer.isValue(word), false, start));
            from = start + word.printed().length();
        }
        return atoms;
    }

    private static boolean isTable(List<PrintedText> words, LabelCutter labels) {
        return IntStream.range(1, words.size())
                        .filter(i -> FlatTextLexer.isValue(words.get(i)) && isLabelled(words, i - 1, labels))
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }

    /** Whether a label of the forms and its unit end with this word. */
    private static boolean isLabelled(List<PrintedText> words, int last, LabelCutter labels) {
        if (words.get(last).unit() == null) {
            return words.get(last).unitAtEnd() != null;
        }
        return last > 0 && labels.isLabel(words.get(last - 1));
    }
}
