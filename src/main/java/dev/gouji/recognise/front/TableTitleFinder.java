package dev.gouji.recognise.front;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the title of an indicator table, which names the organ and the year where the report's own title does not. */
final class TableTitleFinder {

    private static final int LOOK_AT = 400;
    private static final int FIRST_ROWS = 3;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0　|]+");

    private TableTitleFinder() {}

    /** The first title that names an organ or a year; null when there is none. */
    static Title find(List<Block> blocks, PrintedTexts texts) {
        for (Block block : blocks) {
            Title title = null;
            if (block instanceof Paragraph paragraph) {
                title = in(texts.of(paragraph.text()), paragraph.place());
            } else if (block instanceof Heading heading) {
                title = in(texts.of(heading.text()), heading.place());
            } else if (block instanceof Table table) {
                title = in(table, texts);
            }
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    private static Title in(Table table, PrintedTexts texts) {
        for (Cell cell : table.cells()) {
            Title title = cell.row() < FIRST_ROWS ? in(texts.of(cell.text()), cell.place()) : null;
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** The whole text as a title, or its first words where a table follows on the same line. */
    private static Title in(PrintedText words, Place place) {
        String text = words.printed();
        if (text.indexOf('表') < 0 && text.indexOf('錶') < 0) {
            return null;
        }
        String start = text.substring(0, Math.min(text.length(), LOOK_AT));
        Title whole = Title.ofTable(Folding.unspaced(start), start, place);
        if (whole != null && whole.weight() > 0) {
            return whole;
        }
        for (String word : SPACE.split(start.strip())) {
            Title title = Title.ofTable(word, word, place);
            if (title != null && title.weight() > 0) {
                return title;
            }
        }
        return null;
    }
}
