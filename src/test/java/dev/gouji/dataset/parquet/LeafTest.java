package dev.gouji.dataset.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.record.FieldShape;
import dev.gouji.dataset.record.FieldShape.Kind;
import dev.gouji.dataset.record.FieldShape.Member;
import dev.gouji.dataset.record.RecordSchema;
import dev.gouji.dataset.record.RecordSchema.Field;
import dev.gouji.document.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final Message TITLE = new Message("题", "title");

    private static FieldShape leaf(Kind kind, boolean nullable) {
        return new FieldShape(kind, nullable, List.of(), null);
    }

    private static List<Leaf> leaves(FieldShape shape) {
        Field field = new Field("f", TITLE, "", shape.nullable(), false, "", List.of(), shape);
        RecordSchema schema = new RecordSchema("r", TITLE, TITLE, List.of(field), List.of(), List.of());
        return ParquetLayout.of(schema).leaves();
    }

    private static Leaf of(Kind kind) {
        return new Leaf(List.of("f"), kind, 0, 0);
    }

    @Test
    void levelsCountWhatMayBeMissingAndWhatRepeats() {
        assertEquals(List.of(new Leaf(List.of("f"), Kind.TEXT, 0, 0)), leaves(leaf(Kind.TEXT, false)));
        assertEquals(List.of(new Leaf(List.of("f"), Kind.TEXT, 1, 0)), leaves(leaf(Kind.TEXT, true)));
        assertEquals(
                List.of(new Leaf(List.of("f"), Kind.NUMBER, 1, 0)),
                leaves(leaf(Kind.NUMBER, false)),
                "a number out of all bounds is missing");
    }

    @Test
    void theItemsOfAListStandInAGroupOfItsOwn() {
        FieldShape list = new FieldShape(Kind.LIST, false, List.of(), leaf(Kind.INTEGER, true));
        assertEquals(List.of(new Leaf(List.of("f", "list", "element"), Kind.INTEGER, 2, 1)), leaves(list));
    }

    @Test
    void everyMemberOfAnObjectIsAColumn() {
        List<Member> members =
                List.of(new Member("a", leaf(Kind.TEXT, false)), new Member("b", leaf(Kind.BOOLEAN, true)));
        assertEquals(
                List.of(new Leaf(List.of("f", "a"), Kind.TEXT, 1, 0), new Leaf(List.of("f", "b"), Kind.BOOLEAN, 2, 0)),
                leaves(new FieldShape(Kind.OBJECT, true, members, null)));
    }

    @Test
    void numbersAreOrderedByTheirSignAndTextsByTheirBytes() {
        assertTrue(of(Kind.INTEGER).compare(new byte[] {0, 1}, new byte[] {(byte) 0xFF, 0}) > 0, "256 and 255");
        assertTrue(of(Kind.NUMBER).compare(new byte[] {-1, -1}, new byte[] {0, 1}) < 0, "below nought");
        assertTrue(of(Kind.NUMBER).compare(new byte[] {0, -1}, new byte[] {0, 1}) > 0, "255 and 1");
        assertTrue(of(Kind.TEXT).compare(new byte[] {(byte) 0xE8}, new byte[] {'z'}) > 0);
    }

    @Test
    void onlyTextsHaveTheirLengthBefore() {
        assertEquals(4, of(Kind.TEXT).prefix());
        assertEquals(4, of(Kind.FREE).prefix());
        assertEquals(0, of(Kind.NUMBER).prefix());
    }
}
