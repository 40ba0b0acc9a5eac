package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifOptionTest {

    private static final String SAMPLE = Path.of("samples", "town-2021.txt").toString();

    @TempDir
    private Path folder;

    @Test
    void theFindingsAreWrittenBesidesWhateverTheCommandDoes() throws IOException {
        Path file = folder.resolve("findings.sarif");
        Command with = Command.gouji("check", "--lang=en", "--sarif", file.toString(), SAMPLE);
        Command without = Command.gouji("check", "--lang=en", SAMPLE);
        assertEquals(without, with);
        assertTrue(Files.readString(file).contains("\"2.1.0\""));
    }

    @Test
    void aFileThatCannotBeWrittenIsMisuseBeforeAnythingIsConverted() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Command command = Command.gouji("convert", "--lang=en", "--sarif", taken.toString(), SAMPLE);
        assertEquals(ExitCode.USAGE, command.code());
        assertEquals("", command.out());
        assertTrue(command.err().contains(taken.toString()), command.err());
        assertFalse(Files.isRegularFile(taken));
    }
}
