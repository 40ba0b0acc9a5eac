package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.bulk.Tally;
import dev.gouji.cli.command.ExitCode.FailOn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    @ParameterizedTest(name = "{0} errors, {1} warnings, {2} failed, --fail-on={3}: {4}")
    @CsvSource({
        "0, 0, 0, WARNING, 0",
        "1, 0, 0, ERROR, 1",
        "0, 1, 0, ERROR, 0",
        "0, 1, 0, WARNING, 1",
        "1, 0, 0, WARNING, 1",
        "1, 1, 0, NEVER, 0",
        "0, 0, 1, NEVER, 3",
        "1, 1, 1, ERROR, 3"
    })
    void findingsFailWhereItIsAskedForAndAFailedInputOutweighsThem(
            long errors, long warnings, int failed, FailOn failOn, int code) {
        Tally tally = new Tally(9, 9 - failed, 0, 0, failed, 0, 9, errors, warnings);
        assertEquals(code, ExitCode.of(tally, failOn));
    }
}
