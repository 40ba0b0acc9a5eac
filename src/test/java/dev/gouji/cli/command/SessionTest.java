package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.StorageException;
import dev.gouji.bulk.input.UsageException;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.dataset.DatasetException;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches the streams, and what whatever happens in a command comes to. */
class SessionTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Session session(OutputStream target, Function<Limits, Session.Engine> engine) {
        return new Session(
                InputStream.nullInputStream(),
                new PrintStream(target, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.NONE,
                Map.of(),
                Texts.in(Language.EN),
                engine);
    }

    private Session session(OutputStream target) {
        return session(target, limits -> {
            throw new IllegalStateException("nothing is converted here");
        });
    }

    /** The code of a command in which something is thrown. */
    private int thrown(Throwable what, String... more) throws IOException {
        String input = Files.writeString(folder.resolve("a.txt"), "x").toString();
        Session session = session(out, limits -> {
            throw SessionTest.<RuntimeException>sneaky(what);
        });
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = input;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandTree.run(session, arguments);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable what) throws T {
        throw (T) what;
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void dataHasTheSameLineBreaksOnEverySystem() {
        session(out).print("甲");
        assertEquals("甲\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderWhoWentAwayEndsTheCommandQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Session session = session(closed);
        assertThrows(Session.OutputClosed.class, () -> session.print("甲"));
        assertEquals(ExitCode.DONE, CommandTree.run(session, "schema"));
        assertEquals("", said());
    }

    @Test
    void aComplaintIsOneHarmlessLine() {
        session(out).complain("no such file: a\u001b[2J\nb");
        assertEquals("gouji: no such file: a␛[2J␊b" + System.lineSeparator(), said());
    }

    @Test
    void misuseIsSaidInTheUsersLanguageAndIsCodeTwo() throws IOException {
        assertEquals(ExitCode.USAGE, thrown(new UsageException(new Message("错", "wrong input"))));
        assertTrue(said().startsWith("gouji: wrong input"), said());
        assertEquals(ExitCode.USAGE, thrown(new DatasetException(new Message("错", "wrong folder"))));
        assertTrue(said().contains("gouji: wrong folder"), said());
        assertEquals(ExitCode.USAGE, thrown(new Refusal("wrong option")));
        assertTrue(said().contains("gouji: wrong option"), said());
    }

    @Test
    void aDiskThatIsFullIsCodeFourWithWhatToDo() throws IOException {
        assertEquals(ExitCode.INTERNAL, thrown(new StorageException(new IOException("No space left"))));
        assertTrue(said().contains("No space left") && said().contains("free some space"), said());
    }

    @Test
    void anInterruptionHasItsOwnCode() throws IOException {
        assertEquals(ExitCode.INTERRUPTED, thrown(new InterruptedException()));
    }

    @Test
    void anErrorOfTheProgramIsOneLineUnlessMoreIsAskedFor() throws IOException {
        assertEquals(ExitCode.INTERNAL, thrown(new StackOverflowError("deep")));
        assertEquals(1, said().lines().count(), said());
        assertEquals(ExitCode.INTERNAL, thrown(new IllegalStateException("boom"), "-v"));
        assertTrue(said().lines().anyMatch(line -> line.contains("at dev.gouji.cli.command")), said());
    }
}
