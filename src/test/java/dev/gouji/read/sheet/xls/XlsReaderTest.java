package dev.gouji.read.sheet.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Legibility;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

    private static final int LABEL = 0x204;
    private static final int NUMBER = 0x203;
    private static final int SHARED = 0xFD;
    private static final byte WIDE = 1;

    private static BiffDraft plain() {
        return new BiffDraft(true)
                .cell(LABEL, 0, 0, 0, 2, WIDE, BiffDraft.utf16("云溪"))
                .cell(NUMBER, 0, 1, 0, 12.0);
    }

    private static BiffDraft shared(Object... strings) {
        return new BiffDraft(true)
                .global(0xFC, strings)
                .cell(SHARED, 0, 0, 0, 0L)
                .cell(NUMBER, 0, 1, 0, 1.0);
    }

    private static ErrorCode refusal(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> new XlsReader().read(bytes, new Budget(Limits.STANDARD)))
                .code();
    }

    @Test
    void aWorkbookOfExcel5Or95IsNotSupported() {
        byte[] old = new BiffDraft(false)
                .global(0x42, 936)
                .cell(LABEL, 0, 0, 0, 4, "云溪".getBytes(BiffDraft.GBK))
                .bytes();
        assertEquals(Kind.XLS, Sniffer.kindOf(old));
        assertEquals(ErrorCode.UNSUPPORTED_FORMAT, refusal(old));
    }

    @Test
    void aSharedTextMayGoOnInTheNextRecordInOtherWidth() throws Exception {
        Document document = shared(1L, 1L, 4, WIDE, BiffDraft.utf16("云溪"))
                .global(0x3C, (byte) 0, (byte) 'a', (byte) 'b')
                .read();
        assertEquals("[GRID\n云溪ab 1\n]", Drawn.document(document));
    }

    @Test
    void raisedDigitsOfASharedTextAreKeptApart() throws Exception {
        byte rich = 8;
        Document document = shared(1L, 1L, 3, rich, 1, (byte) '1', (byte) '2', (byte) '1', 2, 1)
                .global(0x31, 200, 0, 0, 400, 0)
                .global(0x31, 200, 0, 0, 400, 1)
                .read();
        assertEquals("[GRID\n12¹ 1\n]", Drawn.document(document));
    }

    @Test
    void whatIsSpokenMovesNoTextBehindIt() throws Exception {
        byte spoken = 4;
        Document document = new BiffDraft(true)
                .global(0xFC, 2L, 2L, 1, spoken, 6L, (byte) 'a', 0xFFFF, 0, 0, 2, (byte) 0, (byte) '1', (byte) '2')
                .cell(SHARED, 0, 0, 0, 0L)
                .cell(SHARED, 0, 1, 0, 1L)
                .read();
        assertEquals("[GRID\na 12\n]", Drawn.document(document));
    }

    @Test
    void packedNumbersMeanWhatTheirBitsSay() throws Exception {
        Document document = new BiffDraft(true)
                .cell(0xBD, 0, 0, 0, (long) (300 << 2 | 2), 0, (long) (1234 << 2 | 3), 0, (long) (-5 << 2 | 2), 2)
                .read();
        assertEquals("[GRID\n300 12.34 -5\n]", Drawn.document(document));
    }

    @Test
    void aFormulaShowsTheValueThatItWasSavedWith() throws Exception {
        byte[] text = BiffDraft.bytes(0, 0, 0, 0xFFFF);
        byte[] error = BiffDraft.bytes(2, 0x17, 0, 0xFFFF);
        byte[] empty = BiffDraft.bytes(3, 0, 0, 0xFFFF);
        Document document = new BiffDraft(true)
                .cell(0x06, 0, 0, 0, 7.0, 0, 0L, 0)
                .cell(0x06, 0, 1, 0, text, 0, 0L, 0)
                .cell(0x207, 2, WIDE, BiffDraft.utf16("甲乙"))
                .cell(0x06, 0, 2, 0, error, 0, 0L, 0)
                .cell(0x06, 0, 3, 0, empty, 0, 0L, 0)
                .cell(NUMBER, 0, 4, 0, 1.0)
                .read();
        assertEquals("[GRID\n7 甲乙 #REF! _ 1\n]", Drawn.document(document));
        List<Cell> cells = ((Table) document.blocks().get(0)).cells();
        assertEquals(Legibility.ILLEGIBLE, cells.get(2).legibility());
    }

    @Test
    void mergedHiddenAndZerosThatAreNotShown() throws Exception {
        Document document = new BiffDraft(true)
                .cell(0x7D, 3, 3, 0, 0, 1)
                .cell(0x208, 1, 0, 4, 0x8000, 0, 0, 0x20, 0)
                .cell(NUMBER, 0, 0, 0, 1.0)
                .cell(NUMBER, 0, 1, 0, 88.0)
                .cell(NUMBER, 0, 2, 0, 0.0)
                .cell(NUMBER, 0, 3, 0, 99.0)
                .cell(NUMBER, 0, 4, 0, 2.0)
                .cell(NUMBER, 1, 0, 0, 77.0)
                .cell(0x23E, 0x06A6)
                .cell(0xE5, 1, 0, 0, 0, 1)
                .read();
        assertEquals("[GRID\n1 1 _ 2\n]", Drawn.document(document));
        assertEquals(
                List.of("88", "0", "99", "77"),
                document.hidden().stream().map(HiddenText::text).toList());
    }

    @Test
    void aFormatOfTheWorkbookIsUsed() throws Exception {
        Document document = new BiffDraft(true)
                .global(0x41E, 200, 4, (byte) 0, (byte) '0', (byte) '.', (byte) '0', (byte) '0')
                .global(0xE0, 0, 0)
                .global(0xE0, 0, 200)
                .cell(NUMBER, 0, 0, 1, 3.5)
                .cell(NUMBER, 0, 1, 0, 3.5)
                .read();
        assertEquals("[GRID\n3.50 3.5\n]", Drawn.document(document));
    }

    @Test
    void aPasswordAnOlderVersionAndAnEmptyContainerAreRefused() {
        assertEquals(
                ErrorCode.ENCRYPTED,
                refusal(new BiffDraft(true).global(0x2F, 1, 1).bytes()));
        assertEquals(
                ErrorCode.UNSUPPORTED_FORMAT,
                refusal(BiffDraft.packed("Workbook", BiffDraft.bytes(0x409, 4, 0x400, 5))));
        assertEquals(
                ErrorCode.UNSUPPORTED_FORMAT, refusal(BiffDraft.packed("Book", BiffDraft.bytes(0x809, 4, 0x580, 5))));
        assertEquals(ErrorCode.DAMAGED, refusal(BiffDraft.packed("Workbook", BiffDraft.bytes(0x0A01, 4, 0x600, 5))));
        assertEquals(ErrorCode.DAMAGED, refusal(BiffDraft.packed("Contents", new byte[10])));
    }

    @Test
    void aDamagedRecordOfWhatAllSheetsShareCostsItself() throws Exception {
        Document document = plain().global(0x41E, 200).global(0xFC, 1L, 1L, 9).read();
        assertEquals("[GRID\n云溪 12\n]", Drawn.document(document));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void aDamagedStyleKeepsItsNumber() throws Exception {
        Document document = new BiffDraft(true)
                .global(0xE0, 0)
                .global(0xE0, 0, 9)
                .cell(NUMBER, 0, 0, 0, 0.5)
                .cell(NUMBER, 0, 1, 1, 0.5)
                .read();
        assertEquals("[GRID\n0.5 50%\n]", Drawn.document(document));
        assertEquals(1, document.notices().size());
    }

    @Test
    void aFormatWhoseLengthIsToldTooLongIsRead() throws Exception {
        Document document = new BiffDraft(true)
                .global(0x41E, 200, 5, (byte) 0, (byte) '0', (byte) '.', (byte) '0', (byte) '0')
                .global(0xE0, 0, 200)
                .cell(NUMBER, 0, 0, 0, 3.5)
                .read();
        assertEquals("3.50", Drawn.document(document));
        assertEquals(List.of(), document.notices());
    }

    @Test
    void aSheetThatBreaksOffGivesWhatStoodBefore() throws Exception {
        byte[] stream = plain().stream();
        Document document = new XlsReader()
                .read(
                        BiffDraft.packed("Workbook", Arrays.copyOf(stream, stream.length - 4)),
                        new Budget(Limits.STANDARD));
        assertEquals("[GRID\n云溪 12\n]", Drawn.document(document));
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void changedBytesGiveADocumentOrACode() {
        byte[] whole = plain().bytes();
        Random random = new Random(7);
        Set<ErrorCode> codes = EnumSet.noneOf(ErrorCode.class);
        for (int round = 0; round < 500; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 8; i++) {
                changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                new XlsReader().read(changed, new Budget(Limits.STANDARD));
            } catch (UnreadableException coded) {
                codes.add(coded.code());
            }
        }
        assertTrue(codes.contains(ErrorCode.DAMAGED), codes.toString());
    }
}
