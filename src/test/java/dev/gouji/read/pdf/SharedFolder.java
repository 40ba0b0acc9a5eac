package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of originals that stands beside the project, which may be absent. */
final class SharedFolder {

    private SharedFolder() {}

    /** A folder or file inside it; the test is skipped where it does not exist. */
    static Path require(String name) {
        Path found = find(name);
        assumeTrue(found != null, "no shared folder with " + name);
        return found;
    }

    private static Path find(String name) {
        String told = System.getProperty("gouji.shared");
        if (told != null && Files.exists(Path.of(told, name))) {
            return Path.of(told, name);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve(name);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
