package dev.gouji.read.page.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Place;
import dev.gouji.document.Place.Box;
import dev.gouji.document.Seen;
import dev.gouji.read.page.piece.Piece;
import dev.gouji.read.page.piece.Piece.PieceCell;
import dev.gouji.read.page.text.BodyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedHeaderTest {

    /** Rows parted by semicolons, cells by slashes; {@code 2:} before a cell says how many rows it spans. */
    private static List<PieceCell> cells(String rows) {
        List<PieceCell> cells = new ArrayList<>();
        String[] lines = rows.split(";");
        for (int row = 0; row < lines.length; row++) {
            String[] texts = lines[row].split("/", -1);
            for (int column = 0; column < texts.length; column++) {
                int span = texts[column].matches("[0-9]:.*") ? texts[column].charAt(0) - '0' : 1;
                String text = span > 1 ? texts[column].substring(2) : texts[column];
                cells.add(new PieceCell(
                        new Cell(row, column, span, 1, Seen.of(text), new Place.InTable(0, row, column)), false));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲/乙;1/2           | 甲/乙;3/4             | 1
                    甲/乙;1/2           | 甲 乙/;3/4            | 0
                    甲/乙;1/2           | '甲 /乙;3/4'          | 1
                    甲/乙;丙/丁;1/2     | 甲/乙;丙/丁;3/4       | 2
                    甲/乙;丙/丁;1/2     | 甲/乙;丙/戊;3/4       | 1
                    甲/乙;1/2           | 丙/乙;3/4             | 0
                    1/2;3/4             | 1/2;5/6               | 0
                    /;3/4               | /;5/6                 | 0
                    1/2;甲/乙           | 1/2;甲/乙             | 2
                    2:甲/乙;丙;1/2      | 2:甲/乙;丙;3/4        | 2
                    2:甲/乙;丙;1/2      | 2:甲/乙;丁;3/4        | 0
                    2:甲/乙;1/2         | 甲/乙;3/4             | 0
                    甲;乙;丙;丁;戊      | 甲;乙;丙;丁;戊        | 4
                    """)
    void aHeaderIsWhatBothPagesBeginWith(String above, String below, int rows) {
        assertEquals(rows, RepeatedHeader.rows(cells(above), cells(below)));
    }

    private static Piece text(String text, double y) {
        Box box = new Box(0, y, 100, y + 10);
        return new Piece.Text(
                1,
                new BodyText(text, box, 10, true, false),
                box,
                1_000,
                box,
                dev.gouji.document.Sight.SHOWN,
                List.of());
    }

    /** The texts that are kept of pages of 1,000 points; each text is {@code y:words}. */
    private static List<String> kept(String... pages) {
        List<List<Piece>> all = Arrays.stream(pages)
                .map(page -> Arrays.stream(page.split(";"))
                        .map(text -> text(
                                text.substring(text.indexOf(':') + 1),
                                Double.parseDouble(text.substring(0, text.indexOf(':')))))
                        .toList())
                .toList();
        return RunningHeads.drop(all).stream()
                .map(page -> String.join(
                        ";",
                        page.stream()
                                .map(piece -> ((Piece.Text) piece).text().text())
                                .toList()))
                .toList();
    }

    @Test
    void theSameWordsAtTheSameRimOfHalfThePagesAreDropped() {
        assertEquals(List.of("甲", "乙"), kept("10:年报;500:甲", "10:年报;500:乙"));
        assertEquals(List.of("甲", "乙", "丙"), kept("10:年报 1;500:甲", "10:年报２;500:乙", "500:丙"));
        assertEquals(List.of("年报;甲", "乙", "丙"), kept("10:年报;500:甲", "500:乙", "500:丙"));
        assertEquals(List.of("年报;甲"), kept("10:年报;500:甲"));
    }

    @Test
    void otherRimsOtherWordsAndTheMiddleAreKept() {
        assertEquals(List.of("年报;甲", "乙;年报"), kept("10:年报;500:甲", "500:乙;980:年报"));
        assertEquals(List.of("年报;甲", "月报;乙"), kept("10:年报;500:甲", "10:月报;500:乙"));
        assertEquals(List.of("年报;甲", "年报;乙"), kept("400:年报;500:甲", "400:年报;500:乙"));
    }

    @Test
    void onlyTheFirstTwoAndTheLastTwoPiecesStandAtARim() {
        String page = "10:一;20:二;30:三;40:四;50:五";
        assertEquals(List.of("三", "三"), kept(page, page));
    }

    @Test
    void wordsThatStandTwiceOnOnePageCountOnce() {
        assertEquals(List.of("年报;年报", "甲", "乙"), kept("10:年报;20:年报", "500:甲", "500:乙"));
    }
}
