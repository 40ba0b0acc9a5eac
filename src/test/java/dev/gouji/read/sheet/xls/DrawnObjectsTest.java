package dev.gouji.read.sheet.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.SheetDraft;
import dev.gouji.read.sheet.WorkbookDraft;
import dev.gouji.read.sheet.number.CellText;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.RecordInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnObjectsTest {

    private static final int SHAPE = 2;
    private static final int PICTURE = 8;
    private static final int NOTE = 25;

    private final Budget budget = new Budget(Limits.STANDARD);
    private final SheetDraft sheet = new SheetDraft("表", false, budget);
    private final DrawnObjects objects = new DrawnObjects(sheet);

    DrawnObjectsTest() throws UnreadableException {
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                sheet.add(row, column, CellText.of(row == 1 && column == 1 ? "" : "7"));
            }
        }
    }

    /** A place from a cell into another, of which this part is under the object. */
    private static byte[] anchor(int column, int row, int endColumn, int endRow, int part) {
        return BiffDraft.bytes(0, 0xF010, 18L, BiffDraft.bytes(0, column, 0, row, 0, endColumn, part, endRow, part));
    }

    private static RecordInputStream object(int kind, int options) {
        byte[] body = BiffDraft.bytes(0x15, 18, kind, 1, options, new byte[12]);
        RecordInputStream record =
                new RecordInputStream(new ByteArrayInputStream(BiffDraft.bytes(0x5D, body.length, body)));
        record.nextRecord();
        return record;
    }

    private Map<String, Seen> drawn() throws UnreadableException {
        objects.draw();
        WorkbookDraft workbook = new WorkbookDraft(budget);
        workbook.add(sheet);
        return ((Table) workbook.document().blocks().get(0))
                .cells().stream()
                        .filter(cell -> cell.legibility() != Legibility.CLEAR)
                        .collect(Collectors.toMap(cell -> cell.row() + "," + cell.column(), Cell::seen));
    }

    @ParameterizedTest
    @CsvSource({"8, PICTURE", "2, DRAWING", "1, DRAWING", "11, FIELD", "20, FIELD", "7, FIELD"})
    void aCellUnderAnObjectIsNeverBlank(int kind, Reason reason) throws Exception {
        objects.place(anchor(1, 1, 1, 1, 200));
        objects.name(object(kind, 0));
        Map<String, Seen> drawn = drawn();
        assertEquals(1, drawn.size());
        assertEquals(Legibility.ILLEGIBLE, drawn.get("1,1").legibility());
        assertEquals(reason, drawn.get("1,1").reason());
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "17, 4"})
    void aCellOfWhichOnlyTheEdgeIsCoveredIsNot(int part, int covered) throws Exception {
        objects.place(anchor(1, 1, 2, 2, part));
        objects.name(object(SHAPE, 0));
        assertEquals(covered, drawn().size());
    }

    @ParameterizedTest
    @CsvSource({"25, 0", "20, 256"})
    void notesAndArrowsOfFiltersAreNoContent(int kind, int options) throws Exception {
        objects.place(anchor(1, 1, 1, 1, 200));
        objects.name(object(kind, options));
        assertTrue(drawn().isEmpty());
    }

    @Test
    void whatIsWrittenInABoxOfOneCellIsThatOfTheCell() throws Exception {
        objects.place(anchor(1, 1, 1, 1, 200));
        objects.name(object(SHAPE, 0));
        objects.write("18");
        assertEquals("18", drawn().get("1,1").text());
    }

    @Test
    void anObjectWithoutAPlaceIsNowhere() throws Exception {
        objects.name(object(PICTURE, 0));
        assertTrue(objects.arePictures());
        assertTrue(drawn().isEmpty());
    }

    @Test
    void whatIsWrittenInANoteIsNotThatOfTheObjectBehindIt() throws Exception {
        objects.place(anchor(0, 0, 0, 0, 200));
        objects.name(object(NOTE, 0));
        objects.write("批注");
        objects.place(anchor(1, 1, 1, 1, 200));
        objects.name(object(SHAPE, 0));
        Seen seen = drawn().get("1,1");
        assertEquals(Legibility.ILLEGIBLE, seen.legibility());
        assertEquals("", seen.stored());
    }
}
