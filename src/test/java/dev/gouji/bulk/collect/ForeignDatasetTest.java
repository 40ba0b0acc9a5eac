package dev.gouji.bulk.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.dataset.RunStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset folder that somebody else prepared: nothing outside it is read, written or deleted. */
class ForeignDatasetTest {

    @TempDir
    Path work;

    private FakeDataset dataset;
    private Path done;
    private Path prepared;
    private Path outside;

    @BeforeEach
    void makeDatasets() throws Exception {
        dataset = new FakeDataset(work.resolve("in"), 4, (shelf, found) -> {});
        done = work.resolve("done");
        prepared = work.resolve("prepared");
        outside = work.resolve("outside");
        dataset.run(done);
        dataset.run(outside);
    }

    @Test
    void aLinkInPlaceOfAnythingIsRefusedAndNotFollowed() throws Exception {
        Map<String, String> before = everything(outside);
        List<Path> places = places();
        assertTrue(places.size() > 20);
        for (Path place : places) {
            FakeDataset.copy(done, prepared);
            FakeDataset.delete(prepared.resolve(place));
            link(prepared.resolve(place), outside.resolve(place));
            Map<String, String> as = everything(prepared);
            assertRefused(place);
            assertEquals(before, everything(outside), place.toString());
            assertEquals(as, everything(prepared), place.toString());
            FakeDataset.delete(prepared);
        }
    }

    @Test
    void aLinkBesideWhatIsThereIsRefusedAndNotFollowed() throws Exception {
        Map<String, String> before = everything(outside);
        for (String name : List.of(
                "unpublished.csv",
                ".gouji/published.new",
                ".gouji/status.new",
                ".gouji/across",
                ".gouji/journal/index.new",
                ".gouji/journal/2.segment",
                ".gouji/new/figures.csv",
                ".gouji/new/across")) {
            FakeDataset.copy(done, prepared);
            link(prepared.resolve(name), outside.resolve(".gouji/journal/index"));
            assertRefused(Path.of(name));
            assertEquals(before, everything(outside), name);
            FakeDataset.delete(prepared);
        }
    }

    @Test
    void aFileThatIsTheSameAsOneElsewhereIsReplacedAndNotWrittenInto() throws Exception {
        Map<String, String> before = everything(outside);
        Map<String, String> expected = FakeDataset.data(done);
        for (Path place : places()) {
            if (!Files.isDirectory(done.resolve(place))) {
                FakeDataset.copy(done, prepared);
                Files.delete(prepared.resolve(place));
                Files.createLink(prepared.resolve(place), outside.resolve(place));
                Files.deleteIfExists(prepared.resolve(".gouji/published"));
                dataset.run(prepared);
                assertEquals(expected, FakeDataset.data(prepared));
                assertEquals(before, everything(outside), place.toString());
                FakeDataset.delete(prepared);
            }
        }
    }

    @Test
    void aFolderInPlaceOfAFileIsRefusedWithASentence() throws Exception {
        for (String name :
                List.of(".gouji/lock", ".gouji/journal/1.segment", ".gouji/journal/index", "datapackage.json")) {
            FakeDataset.copy(done, prepared);
            Files.delete(prepared.resolve(name));
            Files.createDirectory(prepared.resolve(name));
            Exception refused = assertThrows(Exception.class, () -> dataset.run(prepared));
            assertTrue(refused.getMessage().contains(Path.of(name).getFileName() + " is "), refused.toString());
            FakeDataset.delete(prepared);
        }
    }

    @Test
    void aPipeInPlaceOfAnythingIsRefusedAndNotWaitedFor() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        for (String name : List.of(".gouji/lock", ".gouji/published", ".gouji/journal/index", "datapackage.json")) {
            FakeDataset.copy(done, prepared);
            Files.delete(prepared.resolve(name));
            Process shell =
                    new ProcessBuilder("/usr/bin/mkfifo", prepared.resolve(name).toString()).start();
            Assumptions.assumeTrue(shell.waitFor() == 0, "the file system has no pipes");
            assertRefused(Path.of(name));
            FakeDataset.delete(prepared);
        }
    }

    @Test
    void aFolderOfOursThatIsALinkTellsNoStatus() throws Exception {
        FakeDataset.copy(done, prepared);
        FakeDataset.delete(prepared.resolve(".gouji"));
        link(prepared.resolve(".gouji"), outside.resolve(".gouji"));
        DatasetException refused = assertThrows(DatasetException.class, () -> RunStatus.of(prepared));
        assertTrue(refused.text().en().contains("is a link"), refused.text().en());
    }

    @Test
    void whatWasPublishedIsNotLookedForElsewhere() throws Exception {
        String json =
                "{\"state\":\"state\",\"note\":\"note\",\"files\":{\"../outside/figures.csv\":\"none\",\"\":\"none\"}}";
        CRC32C sum = new CRC32C();
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        String line = HexFormat.of().toHexDigits((int) sum.getValue()) + " " + json + "\n";
        Files.writeString(done.resolve(".gouji/published"), line);
        try (DatasetFolder folder = DatasetFolder.claim(done)) {
            assertEquals(null, folder.publishedNote("state"));
        }
    }

    private void assertRefused(Path place) {
        DatasetException refused = assertThrows(DatasetException.class, () -> dataset.run(prepared), place::toString);
        assertTrue(
                refused.text().en().contains(place + " is a link"),
                refused.text().en());
        assertTrue(refused.text().zh().contains(place + " 是链接"), refused.text().zh());
    }

    /** Every file and folder of a dataset, by its path in there. */
    private List<Path> places() throws IOException {
        try (Stream<Path> paths = Files.walk(done)) {
            return paths.filter(path -> !path.equals(done))
                    .map(done::relativize)
                    .toList();
        }
    }

    private static Map<String, String> everything(Path folder) throws IOException {
        Map<String, String> everything = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                String content = file
                        ? Files.readString(path, StandardCharsets.ISO_8859_1) + Files.getLastModifiedTime(path)
                        : "";
                assertFalse(everything.containsKey(path.toString()));
                everything.put(path.toString(), content);
            }
        }
        return everything;
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
        }
    }
}
