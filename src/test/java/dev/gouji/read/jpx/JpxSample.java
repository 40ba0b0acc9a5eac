package dev.gouji.read.jpx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A sample, as {@code samples.txt} lists it.
 *
 * @param name of its file
 * @param shows what went in
 * @param options of the program that made it
 */
public record JpxSample(String name, JpxPattern shows, List<String> options) {

    static final Path FOLDER = Path.of("src", "test", "resources", "dev", "gouji", "read", "jpx");

    public JpxSample {
        options = List.copyOf(options);
    }

    static List<JpxSample> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("samples.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ", -1)))
                .map(words ->
                        new JpxSample(words.get(0), JpxPattern.valueOf(words.get(1)), words.subList(2, words.size())))
                .toList();
    }

    public static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    static JpxPicture decode(byte[] bytes) throws IOException {
        return JpxDecoder.decode(bytes, false, steps -> {});
    }
}
