package dev.gouji.ledger.explain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateTest {

    @Test
    void theCheapestPromiseGoesFirstThenWhatIsDoneThenWhatHasCostMoreThenTheOneMetFirst() {
        State cheap = state(100, false, 0, 9);
        State done = state(200, true, 100, 8);
        State far = state(200, false, 150, 7);
        State met = state(200, false, 100, 5);
        State last = state(200, false, 100, 6);
        assertEquals(
                List.of(cheap, done, far, met, last),
                Stream.of(last, met, far, done, cheap).sorted().toList());
    }

    @Test
    void differentChangesAreMarkedDifferently() {
        assertNotEquals(State.mark(1, 2), State.mark(2, 1));
        assertNotEquals(State.mark(1, 2), State.mark(1, -2));
    }

    private static State state(int atLeast, boolean done, int cost, int order) {
        return new State(null, null, 0, 0, null, 1, cost, atLeast, 0, done, 0, order);
    }
}
