package dev.gouji.bulk.input;

import dev.gouji.convert.SavedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which pictures the web pages among the inputs show; remembers the pages that were looked at last. Thread-safe. */
final class ShownPictures {

    private static final int REMEMBERED = 16;

    private final long maximumBytes;

    private final Map<Path, Set<Path>> byPage = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Set<Path>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** For inputs that have so many bytes at most. */
    ShownPictures(long maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    /** Whether one of the pages that may show an input does. */
    boolean isShown(Input input) {
        return input.pages().stream().anyMatch(page -> shown(page).contains(input.path()));
    }

    private synchronized Set<Path> shown(Path page) {
        return byPage.computeIfAbsent(page, this::look);
    }

    private Set<Path> look(Path page) {
        try {
            return Files.size(page) > maximumBytes
                    ? Set.of()
                    : SavedPage.of(page, Files.readAllBytes(page), maximumBytes).shown();
        } catch (IOException | OutOfMemoryError unreadable) {
            // a page that cannot be read shows nothing
            return Set.of();
        }
    }
}
