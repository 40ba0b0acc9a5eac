package dev.gouji.recognise.header;

import static dev.gouji.recognise.sketch.AlignedReport.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.recognise.line.LineCell;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final LineCell LABELS = cell("信息内容", 0, 1);
    private static final LineCell ISSUED = cell("本年制发件数", 1, 2);
    private static final LineCell IN_FORCE = cell("现行有效件数", 3, 5);
    private static final LineCell REMARKS = cell("备注", 5, 6);
    private static final Header HEADER =
            new Header(List.of(ISSUED, IN_FORCE), List.of(LABELS, ISSUED, IN_FORCE, REMARKS), true);

    @Test
    void itReachesFromItsFirstSlotToItsLastCell() {
        assertEquals(1, HEADER.start());
        assertEquals(6, HEADER.end());
        assertEquals(IN_FORCE, HEADER.above(1));
    }

    @Test
    void aCellUnderAnotherColumnIsForeign() {
        assertTrue(HEADER.isForeign(cell("注", 5, 6)));
        assertFalse(HEADER.isForeign(cell("7", 4, 5)));
        assertFalse(HEADER.isForeign(cell("7", 4, 6)));
    }

    @Test
    void aCellUnderNoHeaderIsNotForeign() {
        assertFalse(HEADER.isForeign(cell("7", 2, 3)));
        assertFalse(HEADER.isForeign(cell("7", 7, 8)));
    }

    @Test
    void aLabelLeftOfTheFirstColumnIsNotForeign() {
        assertFalse(HEADER.isForeign(cell("规章", 0, 1)));
    }

    @Test
    void aColumnUnderABlankHeaderIsNotForeign() {
        assertFalse(new Header(List.of(ISSUED), List.of(ISSUED, cell("", 2, 3)), true).isForeign(cell("7", 2, 3)));
    }

    @Test
    void aHeaderWithoutCellsKnowsTheOrderAlone() {
        Header header = Header.withoutCells(true);
        assertTrue(header.ordered());
        assertFalse(header.isComplete());
        assertNull(header.above(0));
        assertEquals(0, header.start());
        assertEquals(0, header.end());
    }

    @Test
    void aHeaderWithAGapIsNotComplete() {
        assertTrue(HEADER.isComplete());
        assertFalse(new Header(Arrays.asList(ISSUED, null), List.of(ISSUED), true).isComplete());
    }
}
