package dev.gouji.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InkTest {

    @Test
    void autoColoursATerminalOnly() {
        assertEquals(new Ink(true), Ink.of(Ink.When.AUTO, true, Map.of("TERM", "xterm")));
        assertEquals(Ink.NONE, Ink.of(Ink.When.AUTO, false, Map.of("TERM", "xterm")));
        assertEquals(Ink.NONE, Ink.of(Ink.When.AUTO, true, Map.of("TERM", "dumb")));
    }

    @Test
    void noColorIsRespectedUnlessColoursAreAskedFor() {
        assertEquals(Ink.NONE, Ink.of(Ink.When.AUTO, true, Map.of("NO_COLOR", "1")));
        assertEquals(new Ink(true), Ink.of(Ink.When.AUTO, true, Map.of("NO_COLOR", "")));
        assertEquals(new Ink(true), Ink.of(Ink.When.ALWAYS, false, Map.of("NO_COLOR", "1")));
        assertEquals(Ink.NONE, Ink.of(Ink.When.NEVER, true, Map.of()));
    }

    @Test
    void withoutColoursTextStaysAsItIs() {
        assertEquals("5", Ink.NONE.paint(Tone.ERROR, "5"));
        assertEquals("\u001b[32m5\u001b[0m", new Ink(true).paint(Tone.GOOD, "5"));
    }
}
