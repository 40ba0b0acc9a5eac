package dev.gouji.decide.triage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QueueOrderTest {

    @Test
    void mostFiguresThatWereMisreadStandInTheFirstTenthOfTheQueue() {
        QueueOrder order = QueueOrder.of(6, 4_000);

        assertTrue(order.wrong() > 60, "wrong: " + order.wrong());
        assertTrue(order.found(100) >= 950, "per mille: " + order.found(100));
        assertTrue(order.found(50) >= 800, "per mille: " + order.found(50));
    }
}
