package dev.gouji.ledger.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScanBenchmarkTest {

    @Test
    void nothingIsCertainAndWrongUnlessBothReadersErrAlike() {
        for (double errors : new double[] {0.002, 0.02}) {
            ScanOutcome outcome = run(new ScanTrial(errors, 0.25, 0.3, errors / 5, 0.3));
            assertEquals(0, outcome.wrongAndCertainThoughNotAlike());
            assertTrue(outcome.wrongAndInferred() * 500 < outcome.figures());
        }
    }

    @Test
    void whatAReportPrintsWrongStaysAsItIsPrinted() {
        assertEquals(0, run(new ScanTrial(0.002, 0.25, 1, 0, 0)).repaired());
    }

    @Test
    void nearlyAllIsCertainWhereReadersHardlyErr() {
        ScanOutcome outcome = run(new ScanTrial(0.0005, 0.25, 0, 0, 0));
        assertTrue(outcome.certain() > 0.9 * outcome.figures(), outcome.row("0.05 %"));
    }

    private static ScanOutcome run(ScanTrial trial) {
        ScanOutcome outcome = new ScanOutcome();
        for (int page = 0; page < 40; page++) {
            trial.run(ScanBenchmark.drawn(page), page, outcome);
        }
        return outcome;
    }
}
