package dev.gouji.read.page.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeMergerTest {

    @Test
    void piecesSlightlyOffAndSlightlyApartAreOneEdge() {
        List<Ruling> edges =
                EdgeMerger.merge(List.of(new Ruling(true, 100, 10, 50), new Ruling(true, 100.4, 50.4, 90.4)), true);
        assertEquals(1, edges.size());
        assertEquals(100.2, edges.get(0).at(), 0.01);
        assertEquals(10, edges.get(0).from());
        assertEquals(90.4, edges.get(0).to());
    }

    @Test
    void aGapIsLeftForItsCrossingsToTell() {
        assertEquals(
                2,
                EdgeMerger.merge(List.of(new Ruling(true, 100, 10, 50), new Ruling(true, 100, 53, 90)), true)
                        .size());
    }

    @Test
    void dashesAreALine() {
        List<Ruling> dashes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            dashes.add(new Ruling(false, 20, 10 * i, 10 * i + 5));
        }
        List<Ruling> edges = EdgeMerger.merge(dashes, false);
        assertEquals(1, edges.size());
        assertEquals(0, edges.get(0).from());
        assertEquals(95, edges.get(0).to());
    }

    @Test
    void theOtherDirectionIsLeftOut() {
        assertEquals(List.of(), EdgeMerger.merge(List.of(new Ruling(false, 20, 0, 50)), true));
    }
}
