package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gouji.dataset.folder.ForeignFileException;
import dev.gouji.dataset.folder.GuardedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderLogsTest {

    private static final String NAME = "run.log.ndjson";

    @TempDir
    Path folder;

    @Test
    void theLogOfTheRunBeforeIsKeptUnderTheNextNumber() throws IOException {
        keep();
        assertFalse(Files.exists(folder.resolve(".gouji/runs")), "there was no run before");
        for (String log : List.of("first", "second")) {
            Files.writeString(folder.resolve(NAME), log);
            keep();
        }
        assertEquals(List.of("000001.ndjson", "000002.ndjson"), kept());
        assertEquals("second", Files.readString(runs().resolve("000002.ndjson")));
        assertFalse(Files.exists(folder.resolve(NAME)));
    }

    @Test
    void theOldestGoWhenThereAreTooManyAndOthersFilesStay() throws IOException {
        Files.createDirectories(runs());
        Files.writeString(runs().resolve("notes.txt"), "mine");
        for (int run = 1; run <= OlderLogs.KEPT + 5; run++) {
            Files.writeString(folder.resolve(NAME), "run " + run);
            keep();
        }
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(6, OlderLogs.KEPT + 5).mapToObj("%06d.ndjson"::formatted),
                        Stream.of("notes.txt"))
                .toList();
        assertEquals(expected, kept());
    }

    @Test
    void aLinkInThePlaceOfTheLogIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "precious");
        Files.createSymbolicLink(folder.resolve(NAME), elsewhere);
        assertThrows(ForeignFileException.class, this::keep);
        assertEquals("precious", Files.readString(elsewhere));
    }

    private void keep() throws IOException {
        try (GuardedFolder place = GuardedFolder.make(folder);
                GuardedFolder ours = place.folder(".gouji")) {
            OlderLogs.keep(place, NAME, ours);
        }
    }

    private Path runs() {
        return folder.resolve(".gouji/runs");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(runs())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
