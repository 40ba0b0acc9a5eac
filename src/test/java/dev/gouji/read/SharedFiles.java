package dev.gouji.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files that stand beside the project on some machines and are no part of it; tests on them are skipped elsewhere. */
public final class SharedFiles {

    private SharedFiles() {}

    /** A shared file or folder; the test is skipped where there is none. */
    public static Path at(String name) {
        String told = System.getProperty("gouji.shared");
        Path found = told == null
                ? above(Path.of("").toAbsolutePath(), name)
                : Path.of(told).resolve(name);
        Assumptions.assumeTrue(found != null && Files.exists(found), "no shared " + name);
        return found;
    }

    /** The content of a shared file. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(at(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path above(Path folder, String name) {
        for (Path up = folder; up != null; up = up.getParent()) {
            Path found = up.resolve("shared").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        return null;
    }
}
