package dev.gouji.review.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The files below a folder by their sizes, listed when they are asked for the first time. Thread-safe. */
final class SizeList {

    private static final int MOST_FILES = 500_000;
    private static final int DEEPEST = 64;

    private final Path folder;
    private Map<Long, List<Path>> files;

    SizeList(Path folder) {
        this.folder = folder;
    }

    /** Those of so many bytes. */
    synchronized List<Path> of(long bytes) {
        return List.copyOf(listed().getOrDefault(bytes, List.of()));
    }

    /** Those whose names are so, in the order of their paths, no more than some. */
    synchronized List<Path> named(Predicate<Path> wanted, long most) {
        return listed().values().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .sorted(Comparator.naturalOrder())
                .limit(most)
                .toList();
    }

    private Map<Long, List<Path>> listed() {
        if (files == null) {
            files = new HashMap<>();
            try {
                Files.walkFileTree(folder, java.util.Set.of(), DEEPEST, new Listing());
            } catch (IOException e) {
                // what was listed until then is what there is
                return files;
            }
        }
        return files;
    }

    private final class Listing extends SimpleFileVisitor<Path> {

        private int count;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.computeIfAbsent(attributes.size(), size -> new ArrayList<>())
                        .add(file);
                count++;
            }
            return count < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
