package dev.gouji.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Command;
import org.junit.jupiter.api.Test;

class InspectMemberTest {

    private static final String ARCHIVE = "fixtures/containers/nested.zip";

    @Test
    void aMemberIsInspectedLikeAFile() {
        Command inspect = Command.gouji("inspect", "--lang", "en", ARCHIVE + "!/附件.7z!/2023/水务局.txt");
        assertEquals(0, inspect.code(), inspect.err());
        assertTrue(inspect.out().startsWith("nested.zip!/附件.7z!/2023/水务局.txt\n"), inspect.out());
        assertTrue(inspect.out().contains("栎川县水务局"), inspect.out());
    }

    @Test
    void anArchiveIsListed() {
        Command inspect = Command.gouji("inspect", "--lang", "en", ARCHIVE);
        assertEquals(0, inspect.code(), inspect.err());
        assertTrue(inspect.out().contains("nested.zip!/通知.txt\n"), inspect.out());
    }

    @Test
    void aMemberThatIsNotThereIsAMisuse() {
        Command inspect = Command.gouji("inspect", "--lang", "en", ARCHIVE + "!/丙.txt");
        assertEquals(2, inspect.code());
        assertTrue(inspect.err().contains("丙.txt"), inspect.err());
    }
}
