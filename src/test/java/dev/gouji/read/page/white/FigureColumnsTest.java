package dev.gouji.read.page.white;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Columns are typed one under the other: what is read here as a picture is what the code sees. */
class FigureColumnsTest {

    private final FigureColumns columns = columns("甲    1     2     3");

    private static FigureColumns columns(String typed) {
        return new FigureColumns(line(typed));
    }

    private static FigureLine line(String typed) {
        return FigureLine.of(0, 100, Word.of(TypewrittenPage.line(typed)));
    }

    @Test
    void aLineWithAFigureUnderEachStandsInTheColumns() {
        assertTrue(columns.take(line("乙   100   20     3")));
        assertEquals(3, columns.count());
        assertEquals(2, columns.lines().size());
    }

    @Test
    void aLineMayLeaveColumnsOut() {
        assertTrue(columns.take(line("乙    1           3")));
    }

    @Test
    void aLineWithAFigureBetweenTheColumnsDoesNot() {
        assertFalse(columns.take(line("乙       1  2     3")));
    }

    @Test
    void aLineWithTwoFiguresInOneColumnDoesNot() {
        assertTrue(columns.take(line("乙  100000  2     3")));
        assertFalse(columns.take(line("丙  1  1    2     3")));
    }

    @Test
    void aLineThatLeavesNoWhiteBetweenColumnsDoesNot() {
        assertTrue(columns.take(line("乙    1    200    3")));
        assertFalse(columns.take(line("丙    10000  2    3")));
    }

    @Test
    void aLabelThatReachesIntoTheFiguresDoesNot() {
        assertFalse(columns.take(line("很长的      2     3")));
    }

    @Test
    void theEdgesAreTheMiddlesOfTheWhite() {
        // the figures stand at 30–35, 60–65 and 90–95, the label ends at 10
        assertArrayEquals(new double[] {20, 47.5, 77.5, 115}, columns.edges(TypewrittenPage.EM));
        assertEquals(95, columns.right());
    }

    @Test
    void withoutALabelTheFirstColumnBeginsTwoEmBefore() {
        assertEquals(10, columns("      1     2").edges(TypewrittenPage.EM)[0]);
    }
}
