package dev.gouji.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.bulk.collect.DamagedDataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Converts mutants of the fixtures. Without a word on the command line a few; {@code -Dgouji.fuzz.seeds=N} or {@code
 * FROM-TO} those seeds, {@code -Dgouji.fuzz.minutes=N} as many as there is time for, after those of every day. What fails
 * is in {@code target/fuzz}. With minutes every so many mutants a dataset folder is damaged too, as {@code DamagedDatasetTest} does.
 */
class FuzzTest {

    private static final long NONE = -1;
    private static final long EVERY_DAY = 800;

    /** A damaged folder takes as long as so many mutants. */
    private static final long A_FOLDER = 25;

    /** A mutant at which nothing moves for so long hangs; its own bounds are seconds. */
    private static final long PATIENCE = 180_000_000_000L;

    @TempDir
    Path work;

    private final Mutants mutants = new Mutants();
    private final List<String> failures = new ArrayList<>();
    private DamagedDataset dataset;
    private int folders;

    @Test
    void noMutantCrashesOrHangsOrBreaksABound() throws InterruptedException {
        AtomicLong current = new AtomicLong(NONE);
        Thread thread = new Thread(() -> run(current), "mutants");
        thread.setDaemon(true);
        thread.start();
        long watched = NONE;
        long since = System.nanoTime();
        while (thread.isAlive()) {
            thread.join(1_000);
            if (watched != current.get()) {
                watched = current.get();
                since = System.nanoTime();
            } else if (watched != NONE && thread.isAlive() && System.nanoTime() - since > PATIENCE) {
                StringBuilder frames = new StringBuilder();
                for (StackTraceElement frame : thread.getStackTrace()) {
                    frames.append("\n    ").append(frame);
                }
                throw new AssertionError(told(mutants.of(watched), "hangs at" + frames));
            }
        }
        assertEquals(List.of(), failures, () -> String.join("\n", failures));
    }

    @Test
    void theSameSeedGivesTheSameMutantAndOthersGiveOthers() {
        Set<Integer> different = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Mutant mutant = mutants.of(seed);
            assertArrayEquals(mutant.bytes(), new Mutants().of(seed).bytes());
            different.add(Arrays.hashCode(mutant.bytes()));
        }
        assertTrue(different.size() > 30, different.size() + " of 40");
    }

    private void run(AtomicLong current) {
        Laws laws = new Laws();
        long minutes = Long.getLong("gouji.fuzz.minutes", 0);
        long end = System.nanoTime() + minutes * 60_000_000_000L;
        LongStream seeds = minutes > 0
                ? LongStream.iterate(EVERY_DAY, seed -> System.nanoTime() < end, seed -> seed + 1)
                : seeds(System.getProperty("gouji.fuzz.seeds", String.valueOf(EVERY_DAY)));
        long[] last = {0};
        seeds.forEach(seed -> {
            current.set(seed);
            Mutant mutant = mutants.of(seed);
            laws.complaints(mutant).forEach(complaint -> failed(told(mutant, complaint)));
            if (minutes > 0 && seed % A_FOLDER == 0) {
                damage(seed);
            }
            last[0] = seed;
        });
        System.out.println("mutants up to seed " + last[0] + ": " + laws.summary() + "; folders damaged: " + folders);
    }

    private void damage(long seed) {
        try {
            dataset = dataset == null ? new DamagedDataset(Files.createDirectory(work.resolve("" + seed))) : dataset;
            dataset.isRefusedAfter(seed);
            folders++;
        } catch (Exception | AssertionError failure) {
            failed("folder of seed " + seed + ": " + failure);
            dataset = null;
        }
    }

    /** Printed at once: a long run may be ended before it is done. */
    private void failed(String failure) {
        System.out.println(failure);
        failures.add(failure);
    }

    /** {@code 500} → the first 500; {@code 7000-8000} → from 7000, without 8000. */
    private static LongStream seeds(String text) {
        String[] ends = text.split("-", 2);
        return ends.length == 1
                ? LongStream.range(0, Long.parseLong(text))
                : LongStream.range(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
    }

    private static String told(Mutant mutant, String complaint) {
        return "seed " + mutant.seed() + " (" + mutant.origin() + "), kept in " + mutant.kept() + ": " + complaint;
    }
}
