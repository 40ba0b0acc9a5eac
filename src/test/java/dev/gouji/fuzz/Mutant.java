package dev.gouji.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An original that was changed.
 *
 * @param seed makes the same mutant again, with the same fixtures
 * @param origin the file it was made from, and what was done to it
 * @param name as a document is named
 * @param bytes not to be changed
 */
record Mutant(
        long seed,
        String origin,
        String name,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes) {

    /** Keeps it for whoever looks into a failure. */
    Path kept() {
        Path file = Path.of("target", "fuzz", "seed-" + seed + "-" + name);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
