package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without vertical rulings, from drawn pages; every cell of them is in doubt. */
class WhiteTablesTest {

    /** Columns begin at x 200, 240, … and rows stand 16 apart from y 700 down; a blank text draws nothing. */
    private static PdfDraft rows(PdfDraft draft, String[]... rows) throws java.io.IOException {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                if (!rows[row][column].isEmpty()) {
                    double x = column == 0 ? 100 : 160 + 40.0 * column;
                    draft.text(x, 700 - 16.0 * row, rows[row][column]);
                }
            }
        }
        return draft;
    }

    private static List<String> tables(PdfDraft.Drawing drawing) throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(drawing));
        assertTrue(DrawnTable.tables(document).stream()
                .flatMap(table -> table.cells().stream())
                .allMatch(cell -> cell.legibility() == Legibility.DOUBTFUL));
        return DrawnTable.tables(document).stream()
                .map(table -> DrawnTable.draw(table).replace("?", ""))
                .toList();
    }

    @Test
    void figuresUnderEachOtherAreColumnsAndBlanksKeepTheirPlace() throws Exception {
        assertEquals(
                List.of("| |w |x |y |z ; |a |1 |2 |3 |4 ; |b |12 | |13 | ; |c | |5 |6 |7"),
                tables(draft -> rows(
                        draft,
                        new String[] {"", "w", "x", "y", "z"},
                        new String[] {"a", "1", "2", "3", "4"},
                        new String[] {"b", "12", "", "13", ""},
                        new String[] {"c", "", "5", "6", "7"})));
    }

    @Test
    void aLabelOverSeveralColumnsIsARowOfItsOwn() throws Exception {
        assertEquals(
                List.of("|all of these(1×2) ; | |w |x |y |z ; |a |1 |2 |3 |4 ; |b |5 |6 |7 |8 ; |c |9 |8 |7 |6"),
                tables(draft -> rows(
                        draft.text(245, 716, "all of these"),
                        new String[] {"", "w", "x", "y", "z"},
                        new String[] {"a", "1", "2", "3", "4"},
                        new String[] {"b", "5", "6", "7", "8"},
                        new String[] {"c", "9", "8", "7", "6"})));
    }

    @Test
    void theOtherLinesOfALabelBelongToTheNearestRow() throws Exception {
        assertEquals(List.of("|long/label |1 |2 |3 |4 ; |b |5 |6 |7 |8 ; |c/rest |9 |8 |7 |6"), tables(draft -> {
            draft.text(100, 706, "long").text(100, 694, "label").text(100, 657, "rest");
            rows(draft, new String[] {"", "1", "2", "3", "4"}, new String[] {"b", "5", "6", "7", "8"}, new String[] {
                "c", "9", "8", "7", "6"
            });
        }));
    }

    @Test
    void aRowWithoutALabelStaysARow() throws Exception {
        assertEquals(List.of("|a |12 |2 |3 |4 ; | |3 | | | ; |b |5 |6 |7 |8 ; |c |9 |8 |7 |6"), tables(draft -> {
            draft.text(200, 688, "3");
            rows(
                    draft,
                    new String[] {"a", "12", "2", "3", "4"},
                    new String[] {},
                    new String[] {"b", "5", "6", "7", "8"},
                    new String[] {"c", "9", "8", "7", "6"});
        }));
    }

    @Test
    void rulingsPartRowsThatHaveNoFigures() throws Exception {
        assertEquals(List.of("|a |1 |2 |3 |4 ; |b | | | | ; |c |5 |6 |7 |8 ; |d |9 |8 |7 |6"), tables(draft -> {
            for (double y : new double[] {696, 680, 664}) {
                draft.line(90, y, 400, y);
            }
            rows(
                    draft,
                    new String[] {"a", "1", "2", "3", "4"},
                    new String[] {"b"},
                    new String[] {"c", "5", "6", "7", "8"},
                    new String[] {"d", "9", "8", "7", "6"});
        }));
    }

    @Test
    void columnsThatNearlyTouchAreNotParted() throws Exception {
        assertEquals(List.of("|a |123456789321 ; |a |123456789321 ; |a |123456789321"), tables(draft -> {
            for (int row = 0; row < 3; row++) {
                draft.text(100, 700 - 16 * row, "a")
                        .text(200, 700 - 16 * row, "123")
                        .text(219, 700 - 16 * row, "456")
                        .text(238, 700 - 16 * row, "789")
                        .text(257, 700 - 16 * row, "321");
            }
        }));
    }

    @Test
    void linesOfProseWithNumbersAreNoTable() throws Exception {
        assertEquals(
                List.of(),
                tables(draft -> draft.text(100, 700, "we had 12 and 15 and 18 and 21 of them")
                        .text(100, 684, "and some other 7 and 9 things, all in all 10")
                        .text(100, 668, "1 2 3 are numbers, and 4 is one")));
    }

    @Test
    void rowsThatGoOnOverAPageAreOneTable() throws Exception {
        String[][] upper = {
            {"", "w", "x", "y", "z"}, {"a", "1", "2", "3", "4"}, {"b", "5", "6", "7", "8"}, {"c", "9", "8", "7", "6"}
        };
        String[][] lower = {{"d", "11", "12", "13", "14"}, {"e", "5", "", "7", "8"}, {"f", "9", "8", "7", "6"}};
        PdfDraft draft = new PdfDraft().page(page -> rows(page, upper)).page(page -> rows(page, lower));
        List<String> tables = DrawnTable.tables(DrawnTable.read(draft)).stream()
                .map(table -> DrawnTable.draw(table).replace("?", ""))
                .toList();
        assertEquals(
                List.of("| |w |x |y |z ; |a |1 |2 |3 |4 ; |b |5 |6 |7 |8 ; |c |9 |8 |7 |6"
                        + " ; |d |11 |12 |13 |14 ; |e |5 | |7 |8 ; |f |9 |8 |7 |6"),
                tables);
    }
}
