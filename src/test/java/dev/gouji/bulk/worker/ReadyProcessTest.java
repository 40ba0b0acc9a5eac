package dev.gouji.bulk.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyProcessTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Something that lives until its standard input ends. */
    private static List<String> command(String argument) {
        return List.of(JAVA, "-cp", System.getProperty("java.class.path"), Listening.class.getName(), argument);
    }

    /** Reads until there is nothing more. */
    static final class Listening {

        private Listening() {}

        public static void main(String[] args) throws IOException {
            System.in.readAllBytes();
        }
    }

    @Test
    void isTakenOnceByTheCommandThatStartedIt() throws IOException {
        ReadyProcess.start(command("one"));
        Process first = ReadyProcess.of(command("one"));
        Process second = ReadyProcess.of(command("one"));
        try {
            assertTrue(first.isAlive());
            assertNotEquals(first.pid(), second.pid());
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
        }
    }

    @Test
    void isNotTakenByAnotherCommand() throws IOException {
        ReadyProcess.start(command("two"));
        Process other = ReadyProcess.of(command("three"));
        Process own = ReadyProcess.of(command("two"));
        assertNotEquals(own.pid(), other.pid());
        other.destroyForcibly();
        own.destroyForcibly();
    }

    @Test
    void oneThatDiedIsReplaced() throws IOException, InterruptedException {
        List<String> ends = List.of(JAVA, "-version");
        ReadyProcess.start(ends);
        Thread.sleep(50);
        Process taken = ReadyProcess.of(ends);
        assertEquals(0, taken.waitFor());
    }

    @Test
    void whatCannotBeStartedIsSaidWhenItIsNeeded() {
        List<String> nowhere = List.of("there-is-no-such-program");
        ReadyProcess.start(nowhere);
        assertThrows(IOException.class, () -> ReadyProcess.of(nowhere));
    }
}
