package dev.gouji.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.cli.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Datasets for the tests of review: samples, and texts of a table's figures with slips. */
final class Datasets {

    private Datasets() {}

    /** Converts a folder into another, with one process and one thread. */
    static void convert(Path originals, Path dataset) {
        Command run = Command.gouji("convert", originals.toString(), "-o", dataset.toString(), "-j1", "-q");
        assertEquals(0, run.code(), run.err());
    }

    /** Some of the samples in a folder of their own. */
    static Path samples(Path folder, String... names) throws IOException {
        Files.createDirectories(folder);
        for (String name : names) {
            Files.copy(Path.of("samples", name), folder.resolve(name));
        }
        return folder;
    }

    /** A report as text whose figures were changed: {@code "城乡 12 → 13"} is a search and what takes its place. */
    static void town(Path file, String agency, int year, String... changes) throws IOException {
        String text = Files.readString(Path.of("samples", "town-2021.txt"))
                .replace("雁汀区蓝坞镇", agency)
                .replace("2021", String.valueOf(year));
        for (int i = 0; i < changes.length; i += 2) {
            if (!text.contains(changes[i])) {
                throw new IllegalArgumentException(changes[i]);
            }
            text = text.replaceFirst(java.util.regex.Pattern.quote(changes[i]), changes[i + 1]);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every file of a dataset's data, by name. */
    static Map<String, String> data(Path dataset) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(dataset)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(".ndjson") && !name.equals("run.log.ndjson") && !name.equals("decisions.ndjson")) {
                    files.put(name, Files.readString(path));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    /** The lines of a file that hold all of these. */
    static String line(Path file, String... parts) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> Stream.of(parts).allMatch(line::contains))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(String.join(", ", parts)));
        }
    }
}
