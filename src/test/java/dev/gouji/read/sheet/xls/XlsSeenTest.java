package dev.gouji.read.sheet.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import dev.gouji.document.Reason;
import dev.gouji.document.Table;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a workbook's cells is seen, by the records that say how they look. */
class XlsSeenTest {

    private static final int FONT = 0x31;
    private static final int STYLE = 0xE0;
    private static final int NUMBER = 0x203;
    private static final int LABEL = 0x204;
    private static final int STRUCK = 8;
    private static final int AUTOMATIC = 0x7FFF;
    private static final byte WIDE = 1;

    /** A workbook whose style 1 has font 1 and this alignment and ground. */
    private static BiffDraft styled(int height, int flags, int colour, int alignment, int pattern, int ground) {
        return new BiffDraft(true)
                .global(FONT, 200, 0, AUTOMATIC, 400, 0)
                .global(FONT, height, flags, colour, 400, 0)
                .global(STYLE, 0, 0, 0, 0, 0, 0L, 0L, 0)
                .global(STYLE, 1, 0, 0, alignment, 0, 0L, (long) pattern << 26, ground);
    }

    private static Cell cell(BiffDraft draft) throws UnreadableException {
        Document document = draft.cell(LABEL, 0, 0, 0, 1, WIDE, BiffDraft.utf16("甲"))
                .cell(NUMBER, 0, 1, 1, 18.0)
                .cell(NUMBER, 0, 2, 0, 4.0)
                .read();
        return ((Table) document.blocks().get(0)).cells().get(1);
    }

    @ParameterizedTest
    @CsvSource({
        "200, 8, 32767, 0, 0, STRUCK", // a line through it
        "200, 0, 9,     0, 0, COLOUR", // white on nothing
        "200, 0, 10,    1, 10, COLOUR", // red on red
        "20,  0, 32767, 0, 0, SIZE",
    })
    void aNumberThatItsStyleDoesNotShowIsLeftOutInDoubt(
            int height, int flags, int colour, int pattern, int ground, Reason reason) throws Exception {
        Cell cell = cell(styled(height, flags, colour, 0, pattern, ground));
        assertEquals("", cell.text());
        assertEquals("18", cell.seen().stored());
        assertEquals(reason, cell.seen().reason());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 32767, 0, 0", // as everybody writes
        "0, 9,     1, 8", // white on black
        "0, 10,    1, 13", // red on yellow
    })
    void aNumberThatStandsOutIsClear(int flags, int colour, int pattern, int ground) throws Exception {
        Cell cell = cell(styled(200, flags, colour, 0, pattern, ground));
        assertEquals("18", cell.text());
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void aNumberThatIsRepeatedToFillItsCellIsInDoubt() throws Exception {
        assertEquals(
                Reason.GENERATED,
                cell(styled(200, 0, AUTOMATIC, 4, 0, 0)).seen().reason());
    }

    @Test
    void aColourThatTheWorkbookChangedIsTheOneThatCounts() throws Exception {
        Object[] white = {1, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0};
        Cell cell = cell(styled(200, 0, 8, 0, 0, 0).global(0x92, white));
        assertEquals(Reason.COLOUR, cell.seen().reason());
    }

    @Test
    void ofAStruckRunTheRestIsClear() throws Exception {
        byte rich = 8;
        Document document = styled(200, STRUCK, AUTOMATIC, 0, 0, 0)
                .global(0xFC, 1L, 1L, 2, rich, 2, (byte) '1', (byte) '8', 0, 1, 1, 0)
                .cell(0xFD, 0, 0, 0, 0L)
                .cell(NUMBER, 0, 1, 0, 1.0)
                .read();
        Cell cell = ((Table) document.blocks().get(0)).cells().get(0);
        assertEquals("8", cell.text());
        assertEquals(Legibility.CLEAR, cell.legibility());
    }

    @Test
    void truthsErrorsAndBlankRowsAreWhatTheyShow() throws Exception {
        Document document = new BiffDraft(true)
                .cell(0x205, 0, 0, 0, (byte) 1, (byte) 0)
                .cell(0x205, 0, 1, 0, (byte) 0, (byte) 0)
                .cell(0x205, 0, 2, 0, (byte) 7, (byte) 1)
                .cell(0x205, 0, 3, 0, (byte) 99, (byte) 1)
                .cell(0x201, 1, 0, 0)
                .read();
        assertEquals("[GRID\nTRUE FALSE #DIV/0! #ERR!\n_ _ _ _\n]", Drawn.document(document));
        List<Cell> cells = ((Table) document.blocks().get(0)).cells();
        assertEquals(Legibility.ILLEGIBLE, cells.get(2).legibility());
    }

    @Test
    void theRecordsOfAChartWithinTheSheetAreNoneOfItsCells() throws Exception {
        Document document = new BiffDraft(true)
                .cell(NUMBER, 0, 0, 0, 1.0)
                .cell(0x809, 0x600, 0x20, 0, 0)
                .cell(NUMBER, 0, 1, 0, 77.0)
                .cell(0x0A)
                .cell(NUMBER, 0, 1, 0, 2.0)
                .read();
        assertEquals("[GRID\n1 2\n]", Drawn.document(document));
    }

    @Test
    void aRowOfNoHeightAndAColumnOfNoWidthAreHidden() throws Exception {
        Document document = new BiffDraft(true)
                .cell(0x7D, 1, 1, 0, 0, 0)
                .cell(0x208, 1, 0, 3, 0, 0, 0, 0, 0)
                .cell(NUMBER, 0, 0, 0, 1.0)
                .cell(NUMBER, 0, 1, 0, 2.0)
                .cell(NUMBER, 0, 2, 0, 3.0)
                .cell(NUMBER, 1, 0, 0, 4.0)
                .read();
        assertEquals("[GRID\n1 3\n]", Drawn.document(document));
        assertEquals(2, document.hidden().size());
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws Exception {
        Document document = new BiffDraft(true)
                .global(0x22, 1)
                .global(STYLE, 0, 14)
                .cell(NUMBER, 0, 0, 0, 0.0)
                .cell(LABEL, 0, 1, 0, 1, WIDE, BiffDraft.utf16("甲"))
                .read();
        assertEquals(true, Drawn.document(document).contains("1904"), Drawn.document(document));
    }
}
