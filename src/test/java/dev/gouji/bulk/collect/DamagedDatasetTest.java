package dev.gouji.bulk.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.StorageException;
import dev.gouji.dataset.DatasetException;
import dev.gouji.document.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is damaged of what gouji keeps for itself, the next run ends in the bytes of a fresh one, or says why not. */
class DamagedDatasetTest {

    private static final int INPUTS = 9;
    private static final int FIRST = Integer.getInteger("gouji.damage.first", 0);
    private static final int SEEDS = Integer.getInteger("gouji.damage.seeds", 60);

    @TempDir
    Path work;

    private FakeDataset dataset;
    private Path done;
    private Path killed;
    private Map<String, String> expected;

    @BeforeEach
    void makeDatasets() throws Exception {
        done = work.resolve("done");
        killed = work.resolve("killed");
        Path running = work.resolve("running");
        // what is on the disk while the dataset is being written is what a kill leaves there
        dataset = new FakeDataset(work.resolve("in"), INPUTS, (shelf, found) -> {
            found.add(
                    shelf.reports().get(0).id(),
                    shelf.load(shelf.reports().get(1)).findings().get(0));
            if (Files.exists(running) && !Files.exists(killed)) {
                FakeDataset.copy(running, killed);
            }
        });
        dataset.run(done);
        Files.createDirectories(running);
        dataset.run(running);
        expected = FakeDataset.data(done);
        assertEquals(expected, FakeDataset.data(running));
        assertTrue(Files.exists(killed.resolve(".gouji/journal/index")));
        assertFalse(Files.exists(killed.resolve("figures.csv")));
    }

    @Test
    void aFlippedByteAfterACleanEndIsConvertedAgainAndToldOnce() throws Exception {
        Path segment = done.resolve(".gouji/journal/1.segment");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[20]++;
        Files.write(segment, bytes);
        Files.delete(done.resolve("figures.csv"));
        assertEquals(1, dataset.run(done));
        assertEquals(expected, FakeDataset.data(done));
        assertEquals(0, dataset.run(done));
    }

    @Test
    void anyDamageEndsInTheSameBytesOrInASentence() throws Exception {
        List<String> refused = new ArrayList<>();
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            Random random = new Random(seed);
            Path damaged = work.resolve("damaged");
            FakeDataset.copy(random.nextBoolean() ? done : killed, damaged);
            StringBuilder what = new StringBuilder("seed " + seed);
            for (int i = random.nextInt(3); i >= 0; i--) {
                what.append(", ").append(FolderDamage.of(damaged.resolve(".gouji"), random));
            }
            if (random.nextInt(3) == 0) {
                // so that what is left in place otherwise is written again
                Files.deleteIfExists(damaged.resolve("figures.csv"));
            }
            if (isRefused(damaged)) {
                refused.add(what.toString());
            } else {
                assertFresh(damaged, what.toString());
                assertEquals(0, dataset.run(damaged), what.toString());
                assertFresh(damaged, what.toString());
            }
            FakeDataset.delete(damaged);
        }
        assertTrue(refused.size() < SEEDS / 3, refused::toString);
        assertTrue(refused.stream().allMatch(what -> what.contains("a folder")), refused::toString);
    }

    private void assertFresh(Path folder, String what) throws IOException {
        Map<String, String> data = FakeDataset.data(folder);
        assertEquals(expected.keySet(), data.keySet(), what);
        expected.forEach((name, text) -> assertTrue(text.equals(data.get(name)), name + " after " + what));
    }

    /** Runs, and says whether the run was refused with a sentence, which leaves every file of the dataset as it was. */
    private boolean isRefused(Path folder) throws Exception {
        Map<String, String> before = FakeDataset.data(folder);
        Message text;
        try {
            dataset.run(folder);
            return false;
        } catch (DatasetException e) {
            text = e.text();
        } catch (StorageException e) {
            assertTrue(e.isRefusal(), e::toString);
            text = e.text();
        }
        assertTrue(text.en().contains(folder.toString()) && text.zh().contains(folder.toString()), text.en());
        assertEquals(before, FakeDataset.data(folder));
        return true;
    }
}
