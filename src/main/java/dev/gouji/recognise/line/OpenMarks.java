package dev.gouji.recognise.line;

import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that a table has for values and no form knows, as {@code 待统计}: they end rows again and again, behind a label
 * of the forms. Which value they mean is open; that they stand for one keeps them from passing for labels.
 */
final class OpenMarks {

    private static final int LONGEST = 6;

    /** So many cells hold it, and it is one. */
    private static final int ENOUGH = 3;

    private final LabelCutter labels;
    private final PrintedTexts texts;
    private final Map<String, Integer> words = new HashMap<>();

    private OpenMarks(LabelCutter labels, PrintedTexts texts) {
        this.labels = labels;
        this.texts = texts;
    }

    /** Makes the words of a table known as marks. */
    static void find(Table table, LabelCutter labels, PrintedTexts texts) {
        OpenMarks marks = new OpenMarks(labels, texts);
        List<Cell> row = new ArrayList<>();
        for (Cell cell : table.cells()) {
            if (!row.isEmpty() && row.get(0).row() != cell.row()) {
                marks.lookAt(row);
                row.clear();
            }
            if (!cell.isBlank()) {
                row.add(cell);
            }
        }
        if (!row.isEmpty()) {
            marks.lookAt(row);
        }
        marks.words.forEach((word, often) -> {
            if (often >= ENOUGH) {
                texts.mark(word);
            }
        });
    }

    /** Counts the word in which a row ends, where a label of the forms stands before it. */
    private void lookAt(List<Cell> row) {
        String word = row.get(row.size() - 1).text();
        boolean labelled = row.stream().anyMatch(cell -> labels.isLabel(texts.of(cell.text())));
        if (labelled && mayBeMark(texts.of(word))) {
            long often = row.stream().filter(cell -> cell.text().equals(word)).count();
            words.merge(word, (int) often, Integer::sum);
        }
    }

    private boolean mayBeMark(PrintedText text) {
        return text.printed().length() <= LONGEST
                && !text.value().isValue()
                && text.unit() == null
                && !text.core().isEmpty()
                && !labels.isPartOfLabel(text);
    }
}
