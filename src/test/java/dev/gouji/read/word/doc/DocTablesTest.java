package dev.gouji.read.word.doc;

import static dev.gouji.read.word.doc.DocBytes.INNER;
import static dev.gouji.read.word.doc.DocBytes.IN_TABLE;
import static dev.gouji.read.word.doc.DocBytes.ROW_END;
import static dev.gouji.read.word.doc.DocBytes.edges;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Table;
import dev.gouji.read.Drawn;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocTablesTest {

    private static final int[] TWO = {0, 1000, 2000};
    private static final int[] THREE = {0, 1000, 2000, 3000};

    private static String drawn(DocBytes made) throws Exception {
        return Drawn.document(made.read());
    }

    private static List<Cell> cells(DocBytes made) throws Exception {
        return ((Table) made.read().blocks().get(0)).cells();
    }

    @Test
    void cellsStandInTheirRowsAndColumns() throws Exception {
        assertEquals(
                "before\n[GRID\na 1\nb 2\n]\nbehind",
                drawn(DocBytes.of()
                        .paragraph("before")
                        .row(List.of("a", "1"), edges(TWO))
                        .row(List.of("b", "2"), edges(TWO))
                        .paragraph("behind")));
    }

    @Test
    void widthsTellSpans() throws Exception {
        assertEquals(
                "[GRID\nhead head head\nstub x x\nstub2 y z\n]",
                drawn(DocBytes.of()
                        .row(List.of("head"), edges(new int[] {0, 3000}))
                        .row(List.of("stub", "x"), edges(new int[] {0, 1000, 3000}))
                        .row(List.of("stub2", "y", "z"), edges(THREE))
                        .end()));
    }

    @Test
    void aNarrowRowIsIndented() throws Exception {
        assertEquals(
                "[GRID\na b c\n. d e\n]",
                drawn(DocBytes.of()
                        .row(List.of("a", "b", "c"), edges(THREE))
                        .row(List.of("d", "e"), edges(new int[] {1000, 2000, 3000}))
                        .end()));
    }

    @Test
    void cellsMergedDownAreOne() throws Exception {
        List<Cell> cells = cells(DocBytes.of()
                .row(List.of("a", "1"), edges(TWO, 0x60))
                .row(List.of("", "2"), edges(TWO, 0x20))
                .row(List.of("unseen", "3"), edges(TWO, 0x20))
                .row(List.of("b", "4"), edges(TWO, 0x60))
                .end());
        assertEquals(6, cells.size());
        assertEquals(3, cells.get(0).rowSpan());
        assertEquals("a", cells.get(0).text());
        assertEquals("b", cells.get(4).text());
    }

    @Test
    void cellsMergedAcrossAreOneAndShowTheFirst() throws Exception {
        assertEquals(
                "[GRID\na a 1\nb c 2\n]",
                drawn(DocBytes.of()
                        .row(List.of("a", "unseen", "1"), edges(THREE, 1, 2))
                        .row(List.of("b", "c", "2"), edges(THREE))
                        .end()));
        assertEquals(
                "[GRID\na b b\n]",
                drawn(DocBytes.of()
                        .row(List.of("a", "b", ""), edges(THREE), "24 56 01 03")
                        .end()));
    }

    @Test
    void paragraphsOfACellAreLines() throws Exception {
        assertEquals(
                "[GRID\na/b 1\n]",
                drawn(DocBytes.of()
                        .run("a")
                        .end('\r', 0, IN_TABLE)
                        .cell("b")
                        .cell("1")
                        .end('\u0007', 0, ROW_END, edges(TWO))
                        .end()));
    }

    @Test
    void aNestedTableFollowsTheOneThatHoldsIt() throws Exception {
        assertEquals(
                "[GRID\nx outer\ny last\n]\n[GRID\nin 5\n]\nbehind",
                drawn(DocBytes.of()
                        .cell("x")
                        .run("outer")
                        .end('\r', 0, IN_TABLE)
                        .run("in")
                        .end('\r', 0, INNER, "4B 24 01")
                        .run("5")
                        .end('\r', 0, INNER, "4B 24 01")
                        .end('\r', 0, INNER, "4B 24 01 4C 24 01", edges(TWO))
                        .end('\u0007', 0, IN_TABLE)
                        .end('\u0007', 0, ROW_END, edges(TWO))
                        .row(List.of("y", "last"), edges(TWO))
                        .paragraph("behind")));
    }

    @Test
    void aRowWhoseMarkIsDeletedOrHiddenIsLeftOutUnlessItShowsSomething() throws Exception {
        for (String gone : List.of("00 08 01", "3C 08 01")) {
            for (String cells : List.of(gone, "")) {
                assertEquals(
                        "[GRID\na 1\n" + (cells.isEmpty() ? "b 2\n" : "") + "c 3\n]",
                        drawn(DocBytes.of()
                                .row(List.of("a", "1"), edges(TWO))
                                .run("b", cells)
                                .end('\u0007', 0, IN_TABLE)
                                .run("2", cells)
                                .end('\u0007', 0, IN_TABLE)
                                .run("\u0007", gone)
                                .close(0, ROW_END, edges(TWO))
                                .row(List.of("c", "3"), edges(TWO))
                                .end()));
            }
        }
    }

    @Test
    void propertiesTooLongForAPageStandInTheDataStream() throws Exception {
        byte[] list = HexFormat.of().parseHex((ROW_END + edges(new int[] {0, 1000, 3000})).replace(" ", ""));
        byte[] data = new byte[4 + 2 + list.length];
        data[4] = (byte) list.length;
        System.arraycopy(list, 0, data, 6, list.length);
        for (String code : List.of("46 66", "45 66", "16 24 01 17 24 01 6B 64")) {
            assertEquals(
                    "[GRID\na 1 1\nb 2 3\n]",
                    drawn(DocBytes.of()
                            .cell("a")
                            .cell("1")
                            .end('\u0007', 0, code, "04 00 00 00")
                            .row(List.of("b", "2", "3"), edges(THREE))
                            .end()
                            .data(data)));
        }
    }

    @Test
    void cellsThatTheRowDoesNotTellOfCannotBePlaced() throws Exception {
        List<Cell> cells = cells(DocBytes.of()
                .row(List.of("a", "1"), edges(TWO))
                .row(List.of("b", "2", "3"), edges(TWO))
                .end());
        assertEquals(Legibility.CLEAR, cells.get(3).legibility());
        assertEquals(Legibility.ILLEGIBLE, cells.get(4).legibility());
    }

    @Test
    void aTableOfWhichNothingIsToldIsAGrid() throws Exception {
        assertEquals(
                "[GRID\na 1\nb 2\n]",
                drawn(DocBytes.of()
                        .row(List.of("a", "1"))
                        .row(List.of("b", "2"))
                        .end()));
    }

    @Test
    void aRowWithoutItsMarkCannotBePlaced() throws Exception {
        List<Cell> cells = cells(DocBytes.of()
                .row(List.of("a", "1"), edges(TWO))
                .cell("b")
                .cell("2")
                .paragraph("text"));
        assertEquals("b", cells.get(2).text());
        assertEquals(Legibility.ILLEGIBLE, cells.get(2).legibility());
    }
}
