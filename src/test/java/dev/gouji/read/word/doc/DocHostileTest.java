package dev.gouji.read.word.doc;

import static dev.gouji.read.word.doc.DocBytes.ROW_END;
import static dev.gouji.read.word.doc.DocBytes.edges;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Legibility;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocHostileTest {

    private static final int[] TWO = {0, 1000, 2000};

    private static ErrorCode refusal(byte[] bytes, Limits limits) {
        return assertThrows(UnreadableException.class, () -> new DocReader().read(bytes, new Budget(limits)))
                .code();
    }

    private static ErrorCode refusal(DocBytes made, Bound bound, long value) {
        return refusal(made.bytes(), new Limits(Map.of(bound, value)));
    }

    @Test
    void filesBeforeWord97AreRefused() {
        assertEquals(
                ErrorCode.UNSUPPORTED_FORMAT,
                refusal(DocBytes.of().paragraph("a").version(104).bytes(), Limits.STANDARD));
    }

    @Test
    void aFileWithAPasswordIsEncrypted() {
        assertEquals(
                ErrorCode.ENCRYPTED,
                refusal(DocBytes.of().paragraph("a").flags(0x0300).bytes(), Limits.STANDARD));
    }

    @Test
    void tooManyCharactersCellsOrLevelsAreRefused() {
        assertEquals(ErrorCode.LIMIT_CHARACTERS, refusal(DocBytes.of().paragraph("abcdef"), Bound.CHARACTERS, 6));
        DocBytes rows = DocBytes.of().row(List.of("a", "1"), edges(TWO)).row(List.of("b", "2"), edges(TWO));
        assertEquals(ErrorCode.LIMIT_CELLS, refusal(rows, Bound.CELLS, 5));
        // cells that are only told of count too
        int[] many = new int[20];
        assertEquals(
                ErrorCode.LIMIT_CELLS, refusal(DocBytes.of().end('\u0007', 0, ROW_END, edges(many)), Bound.CELLS, 15));
        for (String depth : List.of("49 66 41 00 00 00", "49 66 FF FF FF 7F", "4A 66 FF FF FF 7F")) {
            assertEquals(
                    ErrorCode.LIMIT_NESTING,
                    refusal(DocBytes.of().run("a").end("16 24 01", depth).bytes(), Limits.STANDARD));
        }
    }

    @Test
    void aTextFarLongerThanItsFileIsReadAsFarAsItGoes() throws Exception {
        // two thousand million characters in one piece
        byte[] piece = ByteBuffer.allocate(5 + 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(Integer.MAX_VALUE)
                .putShort((short) 0)
                .putInt(2048)
                .array();
        Document document = DocBytes.of()
                .paragraph("a")
                .structure(33, piece)
                .boxes(3 - Integer.MAX_VALUE)
                .read();
        assertEquals(1, document.blocks().size());
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void aTextThatBreaksOffKeepsWhatStoodBefore() throws Exception {
        Document document = DocBytes.of()
                .paragraph("before")
                .row(List.of("a", "1"), edges(TWO))
                .cell("b")
                .cell("2")
                .run("lost")
                .boxes(-9)
                .read();
        List<Cell> cells = ((Table) document.blocks().get(1)).cells();
        assertEquals(Legibility.CLEAR, cells.get(1).legibility());
        assertEquals("2", cells.get(3).text());
        assertEquals(Legibility.ILLEGIBLE, cells.get(3).legibility());
        assertEquals(ErrorCode.DAMAGED, document.notices().get(0).code());
    }

    @Test
    void brokenStylesAreToldOf() throws Exception {
        byte[] styles = Arrays.copyOf(StyleBytes.of(StyleBytes.paragraph(1, 0xFFF, "", "")), 28);
        Document document = DocBytes.of().paragraph("a").structure(1, styles).read();
        assertTrue(document.notices().get(0).message().en().contains("styles"));
        assertEquals(1, document.blocks().size());
    }

    @Test
    void stylesThatAreTheirOwnParentsEnd() throws Exception {
        byte[] styles = StyleBytes.of(StyleBytes.paragraph(0xFFE, 1, "", ""), StyleBytes.paragraph(0xFFE, 0, "", ""));
        assertEquals(
                1,
                DocBytes.of()
                        .paragraph("a")
                        .structure(1, styles)
                        .read()
                        .blocks()
                        .size());
    }

    @Test
    void textBoxesInTextBoxesEnd() throws Exception {
        // the box holds the sign over which it floats
        byte[] anchors = ByteBuffer.allocate(8 + 26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 2)
                .putInt(8, 7)
                .array();
        byte[] boxes = ByteBuffer.allocate(8 + 22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, 3)
                .putInt(8 + 14, 7)
                .array();
        Document document = DocBytes.of()
                .paragraph("a")
                .paragraph("\bx")
                .boxes(3)
                .structure(40, anchors)
                .structure(56, boxes)
                .read();
        assertEquals(1, document.blocks().size());
    }

    @Test
    void damagedBytesNeverGiveAnythingButARefusalOrADocument() throws Exception {
        byte[] whole = DocBytes.of()
                .paragraph("a")
                .row(List.of("a", "1"), edges(TWO, 0x60))
                .row(List.of("b", "2"), edges(TWO, 0x20))
                .paragraph("b")
                .structure(1, StyleBytes.of(StyleBytes.paragraph(1, 0xFFF, "", "")))
                .bytes();
        Random random = new Random(20261125);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = i % 10 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int change = 0; bytes.length > 0 && change <= i % 7; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertNotNull(new DocReader().read(bytes, new Budget(Limits.STANDARD)));
                read++;
            } catch (UnreadableException refusal) {
                assertNotNull(refusal.text());
            }
        }
        assertTrue(read > 500 && read < 3_000, "read " + read);
    }
}
