package dev.gouji.read.word.rtf;

import static dev.gouji.read.word.rtf.Rtf.at;
import static dev.gouji.read.word.rtf.Rtf.drawn;
import static dev.gouji.read.word.rtf.Rtf.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RtfTablesTest {

    @Test
    void rowsOfDifferingWidthsShareTheColumnsBetweenAllEdges() throws Exception {
        assertEquals(
                "0: [0c3 a][3 b]\n1: [0 1][1 2][2 3][3 4]",
                drawn(row(at("3000", "4000"), "a", "b"), row(at("1000", "2000", "3000", "4000"), "1", "2", "3", "4")));
    }

    @Test
    void edgesThatDifferByRoundingAreOne() throws Exception {
        assertEquals(
                "0: [0 a][1 b]\n1: [0 1][1 2]",
                drawn(row(at("1000", "2000"), "a", "b"), row(at("1007", "1998"), "1", "2")));
    }

    @Test
    void cellsNarrowerThanRoundingKeepTheirColumns() throws Exception {
        assertEquals(
                "0: [0 a][1 b][2 c]\n1: [0c2 1][2 2]",
                drawn(row(at("10", "20", "30"), "a", "b", "c"), row(at("20", "30"), "1", "2")));
    }

    @Test
    void rowsThatBeginFurtherRightLeaveSlotsOut() throws Exception {
        String indented = row(at("2000", "3000"), "1", "2").replace("\\trleft0", "\\trleft1000");
        assertEquals(
                "0: [0 a][1 b][2 c]\n1: [1 1][2 2]", drawn(row(at("1000", "2000", "3000"), "a", "b", "c"), indented));
    }

    @Test
    void aMarginMoreOrLessBeginsNoColumn() throws Exception {
        String margin = row(at("1000", "2000"), "1", "2").replace("\\trleft0", "\\trleft-108");
        assertEquals("0: [0 a][1 b]\n1: [0 1][1 2]", drawn(row(at("1000", "2000"), "a", "b"), margin));
    }

    @Test
    void mergedCellsBecomeSpans() throws Exception {
        assertEquals(
                "0: [0r2c2 a][2 1]\n1: [2 2]\n2: [0 b][1 c][2 3]",
                drawn(
                        row(at("\\clmgf\\clvmgf 1000", "\\clmrg\\clvmgf 2000", "3000"), "a", "", "1"),
                        row(at("\\clmgf\\clvmrg 1000", "\\clmrg\\clvmrg 2000", "3000"), "", "", "2"),
                        row(at("1000", "2000", "3000"), "b", "c", "3")));
    }

    @Test
    void propertiesBehindTheCellsHoldToo() throws Exception {
        assertEquals(
                "0: [0c2 a][2 b]\n1: [0 1][1 2][2 3]",
                drawn(
                        "\\pard\\intbl a\\cell b\\cell\\trowd\\cellx2000\\cellx3000\\row",
                        "\\pard\\intbl 1\\cell 2\\cell 3\\cell\\trowd\\cellx1000\\cellx2000\\cellx3000\\row"));
    }

    @Test
    void paragraphsOfACellAreItsLines() throws Exception {
        assertEquals("0: [0 a\nb][1 c]", drawn(row(at("1000", "2000"), "a\\par b", "c")));
    }

    @Test
    void aParagraphOutsideEndsTheTable() throws Exception {
        String row = row(at("1000", "2000"), "a", "b");
        assertEquals("0: [0 a][1 b]\nx\n0: [0 a][1 b]", drawn(row, "\\pard x\\par", row));
    }

    @Test
    void tablesInsideCellsFollowTheTableThatHoldsThem() throws Exception {
        String nested =
                "\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx300\\cellx600\\nestrow}"
                        + "{\\nonesttables\\par}";
        assertEquals(
                "0: [0 x][1 y]\n1: [0 z][1 w]\n0: [0 1][1 2]\n1: [0 1][1 2]",
                drawn(
                        "\\trowd\\cellx1000\\cellx2000\\pard\\intbl x\\cell\\pard\\intbl y\\par",
                        nested,
                        nested,
                        "\\pard\\intbl\\itap1\\cell\\row",
                        row(at("1000", "2000"), "z", "w")));
    }

    @Test
    void aRowWhoseEndIsDeletedIsLeftOut() throws Exception {
        String deleted = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl{\\deleted a\\cell b\\cell\\row}";
        assertEquals("0: [0 1][1 2]", drawn(deleted, row(at("1000", "2000"), "1", "2")));
    }

    @Test
    void moreCellsThanDefinedStandBehindTheOthers() throws Exception {
        assertEquals("0: [0 a][1 b][2 c]", drawn(row(at("1000"), "a", "b", "c")));
    }

    @Test
    void hiddenTextBeforeATableDoesNotRunIntoIt() throws Exception {
        assertEquals("a\n0: [0 1][1 2]", drawn("a{\\v\\par}", row(at("1000", "2000"), "1", "2")));
    }
}
