package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActiveMergesTest {

    private static final Area WIDE = new Area(0, 1, 1, 3);
    private static final Area TALL = new Area(1, 0, 3, 1);

    @Test
    void aMergeCoversItsColumnsInItsRowsAlone() {
        ActiveMerges merges = new ActiveMerges(List.of(TALL, WIDE));
        merges.moveTo(0);
        assertNull(merges.at(0));
        assertEquals(WIDE, merges.at(1));
        assertEquals(WIDE, merges.at(3));
        assertNull(merges.at(4));
        merges.moveTo(1);
        assertNull(merges.at(1));
        assertEquals(TALL, merges.at(0));
        merges.moveTo(3);
        assertEquals(TALL, merges.at(0));
        merges.moveTo(4);
        assertNull(merges.at(0));
    }

    @Test
    void ofTwoThatOverlapTheLaterOneIsPassedOver() {
        Area later = new Area(2, 0, 2, 2);
        ActiveMerges merges = new ActiveMerges(List.of(later, TALL));
        assertEquals(List.of(TALL), merges.all());
    }

    @Test
    void onesThatTouchDoNotOverlap() {
        Area below = new Area(4, 0, 1, 2);
        Area beside = new Area(1, 1, 3, 1);
        assertEquals(List.of(TALL, beside, below), new ActiveMerges(List.of(below, beside, TALL)).all());
    }
}
