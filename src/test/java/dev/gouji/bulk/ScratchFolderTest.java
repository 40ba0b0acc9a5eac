package dev.gouji.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    Path temporary;

    @Test
    void whatAKilledProgramLeftIsClearedByTheNext() throws IOException {
        Path left = temporary.resolve("gouji-123");
        Files.createDirectories(left.resolve("journal"));
        Files.writeString(left.resolve("journal/1.segment"), "much");
        Files.writeString(left.resolve("lock"), "");
        try (ScratchFolder scratch = ScratchFolder.open(temporary)) {
            assertEquals(List.of(scratch.path()), folders());
        }
        assertEquals(List.of(), folders());
    }

    @Test
    void aFolderThatIsInUseIsLeftAlone() throws IOException {
        try (ScratchFolder first = ScratchFolder.open(temporary);
                ScratchFolder second = ScratchFolder.open(temporary)) {
            assertTrue(Files.isDirectory(first.path()));
            assertTrue(Files.isDirectory(second.path()));
        }
    }

    @Test
    void whatIsNoFolderOfOursIsNotFollowed() throws IOException {
        Path mine = Files.createDirectories(temporary.resolve("mine"));
        Files.writeString(mine.resolve("lock"), "");
        Files.writeString(mine.resolve("letter.txt"), "dear");
        Path link = Files.createSymbolicLink(temporary.resolve("gouji-link"), mine);
        Path other = Files.createDirectories(temporary.resolve("gouji-notes"));
        ScratchFolder.open(temporary).close();
        assertTrue(Files.exists(mine.resolve("letter.txt")));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isDirectory(other), "it has no lock, so it is none");
    }

    @Test
    void itIsGoneWhenClosed() throws IOException {
        ScratchFolder scratch = ScratchFolder.open(temporary);
        Files.writeString(scratch.path().resolve("file"), "x");
        scratch.close();
        assertFalse(Files.exists(scratch.path()));
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(temporary)) {
            return folders.toList();
        }
    }
}
