package dev.gouji.recognise.align;

import dev.gouji.recognise.line.LineCell;
import dev.gouji.recognise.value.CellValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several values in one cell, with white space between: {@code 0 0 1 0 1}. */
public final class ManyValues {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 400;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0　]+");

    private ManyValues() {}

    /** How many values a cell holds; 1 when it is not plainly a list of values. */
    public static int count(LineCell cell) {
        return Math.max(1, split(cell).size());
    }

    /** The values of a cell, each as a cell of its own; the cell itself when it is not plainly a list of values. */
    public static List<LineCell> split(LineCell cell) {
        String text = cell.text().strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return List.of(cell);
        }
        String[] words = SPACE.split(text);
        if (words.length < 3) {
            return List.of(cell);
        }
        List<LineCell> values = new ArrayList<>();
        for (String word : words) {
            if (!CellValue.of(word).isValue()) {
                return List.of(cell);
            }
            values.add(cell.withText(word));
        }
        return values;
    }
}
