package dev.gouji.bulk.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingTest {

    @ParameterizedTest(name = "{0} at a time of {1} inputs: {2} processes of {3}")
    @CsvSource({
        "1, 100000, 1, 1",
        "2, 2, 1, 2",
        "2, 100000, 1, 2",
        "4, 1000, 1, 4",
        "8, 20, 1, 4",
        "8, 1000, 2, 4",
        "16, 100, 2, 4",
        "16, 100000, 4, 4",
        "6, 1000, 2, 3",
    })
    void fewInputsAreSharedByFewProcesses(int jobs, int inputs, int processes, int lanes) {
        assertEquals(new Staffing(processes, lanes, inputs), Staffing.of(jobs, inputs));
    }

    @Test
    void aRunThatWillBeLongIsCompiledInFullAsSoonAsItIsSureToBe() {
        Staffing staffing = Staffing.of(2, 100_000);
        assertEquals(Compiler.QUICK, staffing.compiler(499, 0));
        assertEquals(Compiler.FULL, staffing.compiler(500, 0));
    }

    @Test
    void aRunThatTurnsOutToBeLongIsCompiledInFullFromThenOn() {
        Staffing staffing = Staffing.of(2, 10);
        assertEquals(Compiler.QUICK, staffing.compiler(3999, 0));
        assertEquals(Compiler.FULL, staffing.compiler(4000, 0));
    }

    @Test
    void scansEarnTheFullCompilerByTheTimeThatTheyTake() {
        Staffing staffing = Staffing.of(2, 10);
        assertEquals(Compiler.QUICK, staffing.compiler(40, 239));
        assertEquals(Compiler.FULL, staffing.compiler(40, 240));
    }

    @Test
    void everyProcessHasToEarnItsCompiler() {
        Staffing staffing = Staffing.of(8, 7999);
        assertEquals(Compiler.QUICK, staffing.compiler(4000, 0));
        assertEquals(Compiler.FULL, staffing.compiler(8000, 0));
    }
}
