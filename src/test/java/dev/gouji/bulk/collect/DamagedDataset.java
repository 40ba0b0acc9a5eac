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
import java.util.Map;
import java.util.Random;

/**
 * A dataset, whole or as a kill leaves it, in which what gouji keeps for itself is damaged: the next run ends in the bytes of
 * a fresh one, or says why not. For one thread.
 */
public final class DamagedDataset {

    private static final int INPUTS = 9;

    private final Path work;
    private final FakeDataset dataset;
    private final Path done;
    private final Path killed;
    private final Map<String, String> expected;

    /** Makes it in an empty folder. */
    public DamagedDataset(Path work) throws Exception {
        this.work = work;
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

    /** The whole one. */
    Path done() {
        return done;
    }

    /** Runs, and says how many inputs had to be converted again because they were damaged. */
    long run(Path folder) throws Exception {
        return dataset.run(folder);
    }

    /**
     * Damages a copy and runs.
     *
     * @return whether the run was refused, as it may be where a folder stands in a file's place
     * @throws AssertionError when the run ended in anything else
     */
    public boolean isRefusedAfter(long seed) throws Exception {
        Random random = new Random(seed);
        Path damaged = work.resolve("damaged");
        FakeDataset.copy(random.nextBoolean() ? done : killed, damaged);
        StringBuilder what = new StringBuilder("damage by seed " + seed);
        for (int i = random.nextInt(3); i >= 0; i--) {
            what.append(", ").append(FolderDamage.of(damaged.resolve(".gouji"), random));
        }
        if (random.nextInt(3) == 0) {
            // so that what is left in place otherwise is written again
            Files.deleteIfExists(damaged.resolve("figures.csv"));
        }
        boolean refused = isRefused(damaged);
        if (refused) {
            assertTrue(what.toString().contains("a folder"), what::toString);
        } else {
            assertFresh(damaged, what.toString());
            assertEquals(0, dataset.run(damaged), what.toString());
            assertFresh(damaged, what.toString());
        }
        FakeDataset.delete(damaged);
        return refused;
    }

    void assertFresh(Path folder, String what) throws IOException {
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
