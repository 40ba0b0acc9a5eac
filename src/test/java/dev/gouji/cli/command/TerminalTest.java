package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @AfterEach
    void forget() {
        System.clearProperty("gouji.terminal.out");
        System.clearProperty("gouji.terminal.err");
        System.clearProperty("gouji.terminal.columns");
    }

    @ParameterizedTest(name = "COLUMNS={0}: {1}")
    @CsvSource({
        "80, 80",
        "40, 40",
        "39, 100",
        "0, 100",
        "401, 400",
        "9999, 400",
        "12345, 100",
        "wide, 100",
        "'', 100",
        "-80, 100"
    })
    void theWidthIsTheEnvironmentsWithinReason(String columns, int width) {
        assertEquals(width, Terminal.ofProcess(Map.of("COLUMNS", columns)).columns());
    }

    @Test
    void whatTheLauncherSaysOutweighsTheEnvironment() {
        System.setProperty("gouji.terminal.columns", "120");
        assertEquals(120, Terminal.ofProcess(Map.of("COLUMNS", "80")).columns());
        assertEquals(100, Terminal.NONE.columns());
    }

    @Test
    void theLauncherSaysWhichStreamsAreTerminals() {
        System.setProperty("gouji.terminal.out", "false");
        System.setProperty("gouji.terminal.err", "true");
        Terminal terminal = Terminal.ofProcess(Map.of());
        assertFalse(terminal.output());
        assertTrue(terminal.error());
    }
}
