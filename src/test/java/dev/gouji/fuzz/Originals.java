package dev.gouji.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fixtures that mutants are made of, by their endings, so that each format has its turn however many files it has. */
final class Originals {

    private static final long LARGEST = 400_000;
    private static final Set<String> NO_DOCUMENTS = Set.of("json", "yaml", "py", "pyc", "java");
    private static final List<String> FOLDERS =
            List.of("fixtures/cases", "fixtures/containers", "fixtures/hostile", "fixtures/metadata", "samples");

    private final Map<String, List<Path>> files = new TreeMap<>();
    private final List<String> formats;

    /** Lists them. */
    Originals() {
        for (String folder : FOLDERS) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(Originals::isOriginal)
                        .sorted()
                        .forEach(file -> files.computeIfAbsent(ending(file), any -> new ArrayList<>())
                                .add(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        formats = List.copyOf(files.keySet());
    }

    /** The endings there are. */
    List<String> formats() {
        return formats;
    }

    /** One of any format. */
    Path any(Random random) {
        return of(formats.get(random.nextInt(formats.size())), random);
    }

    /** One of a format. */
    Path of(String format, Random random) {
        List<Path> those = files.get(format);
        return those.get(random.nextInt(those.size()));
    }

    /** {@code docx}. */
    static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOriginal(Path file) {
        String name = file.getFileName().toString();
        try {
            return Files.isRegularFile(file)
                    && !NO_DOCUMENTS.contains(ending(file))
                    && !name.equals("ABOUT.md")
                    && !name.equals("grid.txt")
                    && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
