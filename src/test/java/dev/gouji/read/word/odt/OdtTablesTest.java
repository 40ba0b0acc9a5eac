package dev.gouji.read.word.odt;

import static dev.gouji.read.word.odt.Odt.covered;
import static dev.gouji.read.word.odt.Odt.drawn;
import static dev.gouji.read.word.odt.Odt.p;
import static dev.gouji.read.word.odt.Odt.table;
import static dev.gouji.read.word.odt.Odt.td;
import static dev.gouji.read.word.odt.Odt.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OdtTablesTest {

    private static final String TWO_BY_TWO = "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"";

    @Test
    void spansCoverTheSlotsThatAreMarked() throws Exception {
        assertEquals(
                "0: [0r2c2 a][2 1]\n1: [2 2]\n2: [0 b][1 c][2 3]",
                drawn(table(
                        tr(td(TWO_BY_TWO, "a"), covered(1), td("", "1")),
                        tr(covered(2), td("", "2")),
                        tr(td("", "b"), td("", "c"), td("", "3")))));
    }

    @Test
    void spansHoldWhereNoSlotIsMarked() throws Exception {
        assertEquals(
                "0: [0r2c2 a][2 1]\n1: [2 2]\n2: [0 b][1 c][2 3]",
                drawn(table(
                        tr(td(TWO_BY_TWO, "a"), td("", "1")),
                        tr(td("", "2")),
                        tr(td("", "b"), td("", "c"), td("", "3")))));
    }

    @Test
    void spansGoOnWhereARowEndsBeforeThem() throws Exception {
        assertEquals(
                "0: [0 a][1 b][2r2 c]\n1: [0 1][1 ]",
                drawn(table(
                        tr(td("", "a"), td("", "b"), td("table:number-rows-spanned=\"2\"", "c")), tr(td("", "1")))));
    }

    @Test
    void repeatedCellsAndRowsStandAsOftenAsTheySay() throws Exception {
        String repeated = "<table:table-row table:number-rows-repeated=\"2\">" + td("", "x")
                + td("table:number-columns-repeated=\"2\"", "0") + "</table:table-row>";
        assertEquals("0: [0 x][1 0][2 0]\n1: [0 x][1 0][2 0]", drawn(table(repeated)));
        assertEquals(
                "0: [0 a][1 ][2 ][3 b]",
                drawn(table(tr(td("", "a"), "<table:table-cell table:number-columns-repeated=\"2\"/>", td("", "b")))));
    }

    @Test
    void headerRowsAreRowsAndHiddenOnesAreNone() throws Exception {
        assertEquals(
                "0: [0 a][1 b]\n1: [0 1][1 2]",
                drawn(table(
                        "<table:table-columns><table:table-column/></table:table-columns><table:table-header-rows>",
                        tr(td("", "a"), td("", "b")),
                        "</table:table-header-rows><table:table-row table:visibility=\"collapse\">" + td("", "x")
                                + td("", "y") + "</table:table-row>",
                        tr(td("", "1"), td("", "2")))));
    }

    @Test
    void tablesInsideCellsFollowTheTableThatHoldsThem() throws Exception {
        String inner = table(tr(td("", "1"), td("", "2")));
        assertEquals(
                "0: [0 x][1 y]\n1: [0 z][1 w]\n0: [0 1][1 2]",
                drawn(table(
                        tr(td("", "x"), "<table:table-cell>" + p("y") + inner + "</table:table-cell>"),
                        tr(td("", "z"), td("", "w")))));
    }
}
