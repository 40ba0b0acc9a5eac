package dev.gouji.read.page.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {

    private final List<Ruling> rulings = new ArrayList<>();

    private EdgesTest level(double y, double from, double to) {
        rulings.add(new Ruling(true, y, from, to));
        return this;
    }

    private EdgesTest upright(double x, double from, double to) {
        rulings.add(new Ruling(false, x, from, to));
        return this;
    }

    /** The level edges, each as {@code from-to}. */
    private List<String> level() {
        return Edges.of(rulings).level().stream()
                .map(edge -> Math.round(edge.from()) + "-" + Math.round(edge.to()))
                .toList();
    }

    @Test
    void aLinePiecedTogetherIsOneEdge() {
        assertEquals(List.of("0-90"), level(100, 0, 40).level(100.3, 40.4, 90).level());
    }

    @Test
    void aNarrowGapAnywhereIsNone() {
        assertEquals(List.of("0-90"), level(100, 0, 40).level(100, 44, 90).level());
    }

    @Test
    void aWideGapIsOne() {
        assertEquals(
                List.of("0-40", "48-90"), level(100, 0, 40).level(100, 48, 90).level());
    }

    @Test
    void aWideGapIsNoneWhereAnEdgeRunsThroughIt() {
        assertEquals(
                List.of("0-90"),
                level(100, 0, 40).level(100, 48, 90).upright(44, 50, 96).level());
    }

    @Test
    void anEdgeFarAwayClosesNoGap() {
        assertEquals(
                List.of("0-40", "48-90"),
                level(100, 0, 40).level(100, 48, 90).upright(44, 0, 60).level());
    }

    @Test
    void tablesSideBySideKeepTheGapBetweenThem() {
        level(100, 0, 40).upright(40, 60, 140).upright(42, 60, 140);
        assertEquals(List.of("0-40", "42-90"), level(100, 42, 90).level());
    }

    @Test
    void lonePiecesAreNothing() {
        assertEquals(List.of("0-95"), dashes().level(120, 0, 3).level());
    }

    private EdgesTest dashes() {
        for (int i = 0; i < 10; i++) {
            level(100, 10 * i, 10 * i + 5);
        }
        return this;
    }
}
