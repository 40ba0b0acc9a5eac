package dev.gouji.read.word.doc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.word.doc.file.BoxTable.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors at the characters 5, 6, … for the shapes 101, 102, …; boxes of ten characters each, from 100 on. */
class BoxTableTest {

    private static Slice anchors(int count) {
        StoredBytes anchors = new StoredBytes();
        for (int i = 0; i <= count; i++) {
            anchors.i32(5 + i);
        }
        for (int i = 0; i < count; i++) {
            anchors.i32(101 + i).upTo(anchors.size() + 22);
        }
        return anchors.slice();
    }

    private static Slice boxes(int inChain, int... shapes) {
        StoredBytes boxes = new StoredBytes();
        for (int i = 0; i <= shapes.length; i++) {
            boxes.i32(i * 10);
        }
        for (int shape : shapes) {
            boxes.upTo(boxes.size() + 8)
                    .u16(inChain)
                    .upTo(boxes.size() + 4)
                    .i32(shape)
                    .upTo(boxes.size() + 4);
        }
        return boxes.slice();
    }

    private static BoxTable table(int anchors, int... shapes) {
        return BoxTable.read(anchors(anchors), boxes(0, shapes), 100, 1_000);
    }

    @Test
    void aBoxFloatsWhereItsShapeIsAnchored() {
        BoxTable table = table(2, 102, 101);
        assertEquals(List.of(new Box(100, 110)), table.over(6));
        assertEquals(List.of(new Box(110, 120)), table.over(5));
        assertEquals(List.of(), table.over(7));
    }

    @Test
    void theBoxesOfAGroupTakeTheAnchorsThatNoOtherNames() {
        BoxTable table = table(3, 901, 102, 902, 903);
        assertEquals(List.of(new Box(100, 110)), table.over(5));
        assertEquals(List.of(new Box(110, 120)), table.over(6));
        assertEquals(List.of(new Box(120, 130), new Box(130, 140)), table.over(7));
    }

    @Test
    void whenAllAnchorsAreTakenTheyFloatOverTheLast() {
        assertEquals(
                List.of(new Box(110, 120), new Box(100, 110)),
                table(1, 901, 101).over(5));
        assertEquals(List.of(new Box(100, 110)), table(0, 901).over(-1));
    }

    @Test
    void boxesThatGoOnInAChainAreNotToldTwice() {
        assertEquals(
                List.of(), BoxTable.read(anchors(1), boxes(1, 101), 100, 1_000).over(5));
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "9, 0", "0, 0"})
    void aBoxThatReachesOutOfTheStoryIsNone(int length, int boxes) {
        BoxTable table = BoxTable.read(anchors(1), boxes(0, 101), 100, length);
        assertEquals(boxes, table.over(5).size());
    }

    @Test
    void aFileWithoutBoxesHasNone() {
        assertEquals(List.of(), BoxTable.read(Slice.EMPTY, Slice.EMPTY, 100, 0).over(5));
        assertEquals(List.of(), BoxTable.NONE.over(5));
    }
}
