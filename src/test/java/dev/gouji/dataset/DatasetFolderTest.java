package dev.gouji.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a dataset folder is taken, kept and replaced. */
class DatasetFolderTest {

    @TempDir
    Path folder;

    @Test
    void anEarlierDatasetIsReplacedAndFilesBesideItAreLeftAlone() throws Exception {
        Samples.dataset(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        try (DatasetFolder claimed = DatasetFolder.claim(folder);
                DatasetWriter writer = DatasetWriter.open(claimed, false, Map.of())) {
            writer.finish("", "");
        }
        assertEquals(0, Files.readAllLines(folder.resolve("documents.ndjson")).size());
        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
    }

    @Test
    void aRunThatDoesNotFinishLeavesTheEarlierDatasetAsItWas() throws Exception {
        Samples.dataset(folder);
        byte[] before = Files.readAllBytes(folder.resolve("documents.ndjson"));
        try (DatasetFolder claimed = DatasetFolder.claim(folder);
                DatasetWriter writer = DatasetWriter.open(claimed, false, Map.of())) {
            writer.accept(Samples.poor("x", Samples.SHA256));
        }
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(folder.resolve("documents.ndjson")));
    }

    @Test
    void aDatasetIsKnownAgainAsLongAsItIsAsItWas() throws Exception {
        Samples.dataset(folder);
        try (DatasetFolder claimed = DatasetFolder.claim(folder)) {
            assertEquals("note", claimed.publishedNote("state"));
            assertNull(claimed.publishedNote("another state"));
            Files.writeString(folder.resolve("figures.csv"), "touched");
            assertNull(claimed.publishedNote("state"));
        }
        Samples.dataset(folder);
        try (DatasetFolder claimed = DatasetFolder.claim(folder)) {
            assertEquals("note", claimed.publishedNote("state"));
            Files.writeString(folder.resolve("sql/sqlite.sql"), "touched");
            assertNull(claimed.publishedNote("state"));
            Files.delete(folder.resolve("sql/sqlite.sql"));
            assertNull(claimed.publishedNote("state"));
            Files.writeString(folder.resolve(".gouji/published"), "{");
            assertNull(claimed.publishedNote("state"));
        }
    }

    @Test
    void aFolderThatAFirstRunLeftUnfinishedIsTakenUp() throws Exception {
        DatasetFolder.claim(folder).close();
        assertEquals(Set.of(".gouji"), names(folder));
        Samples.dataset(folder);
        assertEquals(4, Files.readAllLines(folder.resolve("documents.ndjson")).size());
    }

    @Test
    void aFolderThatHoldsOtherThingsIsRefusedAndNotTouched() throws Exception {
        Files.writeString(folder.resolve("datapackage.json"), "{\"name\": \"other\"}");
        DatasetException refusal = assertThrows(DatasetException.class, () -> DatasetFolder.claim(folder));
        assertTrue(refusal.text().en().contains("not empty"), refusal.text().en());
        assertEquals(Set.of("datapackage.json"), names(folder));
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(DatasetException.class, () -> DatasetFolder.claim(file));
        assertThrows(DatasetException.class, () -> DatasetFolder.claim(file.resolve("below")));
    }

    @Test
    void twoRunsCannotWriteToOneFolderAtOnce() throws Exception {
        try (DatasetFolder first = DatasetFolder.claim(folder)) {
            assertEquals(folder, first.path());
            assertThrows(DatasetException.class, () -> DatasetFolder.claim(folder));
        }
        DatasetFolder.claim(folder).close();
    }

    @Test
    void theFolderIsMadeWithThoseAboveIt() throws Exception {
        Path deep = folder.resolve("年/月");
        Samples.dataset(deep);
        assertTrue(Files.isRegularFile(deep.resolve("datapackage.json")));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
