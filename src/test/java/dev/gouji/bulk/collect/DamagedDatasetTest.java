package dev.gouji.bulk.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is damaged of what gouji keeps for itself, the next run ends in the bytes of a fresh one, or says why not. */
class DamagedDatasetTest {

    private static final int FIRST = Integer.getInteger("gouji.damage.first", 0);
    private static final int SEEDS = Integer.getInteger("gouji.damage.seeds", 60);

    @TempDir
    Path work;

    private DamagedDataset dataset;

    @BeforeEach
    void makeDatasets() throws Exception {
        dataset = new DamagedDataset(work);
    }

    @Test
    void aFlippedByteAfterACleanEndIsConvertedAgainAndToldOnce() throws Exception {
        Path done = dataset.done();
        Path segment = done.resolve(".gouji/journal/1.segment");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[20]++;
        Files.write(segment, bytes);
        Files.delete(done.resolve("figures.csv"));
        assertEquals(1, dataset.run(done));
        dataset.assertFresh(done, "a flipped byte");
        assertEquals(0, dataset.run(done));
    }

    @Test
    void anyDamageEndsInTheSameBytesOrInASentence() throws Exception {
        int refused = 0;
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            refused += dataset.isRefusedAfter(seed) ? 1 : 0;
        }
        assertTrue(refused < SEEDS / 3, "refused: " + refused);
    }
}
