package dev.gouji.recognise.shape;

import dev.gouji.document.Legibility;
import dev.gouji.document.Place;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a picture of whose words nobody has read any.
 *
 * @param rows top to bottom
 */
record UnreadTable(List<CandidateLine> rows) {

    /** Characters of words that are marks and units too. */
    private static final String MARKS = "无元万";

    UnreadTable {
        rows = List.copyOf(rows);
    }

    /** Those among the lines of a document, in order. */
    static List<UnreadTable> in(List<CandidateLine> lines) {
        List<UnreadTable> tables = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).group() != lines.get(from).group()) {
                List<CandidateLine> rows = lines.subList(from, at);
                if (rows.stream().allMatch(CandidateLine::isGrid)
                        && rows.stream().anyMatch(CandidateLine::isScanned)
                        && rows.stream().flatMap(row -> row.cells().stream()).noneMatch(UnreadTable::holdsWord)) {
                    tables.add(new UnreadTable(rows));
                }
                from = at;
            }
        }
        return tables;
    }

    private static boolean holdsWord(LineCell cell) {
        return cell.text().codePoints().anyMatch(sign -> Character.isLetter(sign) && MARKS.indexOf(sign) < 0);
    }

    /** Whether a cell shows something that nobody could read. */
    static boolean isUnread(LineCell cell) {
        return cell.legibility() == Legibility.ILLEGIBLE;
    }

    /** Whether a row is the first of the table on its page, behind a page break. */
    boolean isBehindBreak(int row) {
        return row > 0 && page(row) != page(row - 1);
    }

    private int page(int row) {
        List<LineCell> cells = rows.get(row).cells();
        Place place = cells.get(cells.size() - 1).place();
        return place instanceof Place.OnPage on ? on.page() : 0;
    }
}
