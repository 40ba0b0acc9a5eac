package dev.gouji.read.scan.net.training;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The system's fonts that samples are drawn in: which of them the net learns from and which it never sees. */
final class SampleFonts {

    /** Where Debian keeps them. */
    static final String FOLDERS = "/usr/share/fonts:/usr/share/texmf/fonts";

    private static final int USE = 0;

    private static final int FILE = 1;

    private static final int FACE = 2;

    private SampleFonts() {}

    /**
     * The fonts of one use, in the order of {@code fonts.txt}; those that are not installed are left out.
     *
     * @param use {@code train}, {@code held} or {@code spare}
     * @param folders where the system keeps its fonts, parted by the path separator, searched with all below them
     */
    static List<Font> of(String use, String folders) {
        Map<String, Path> files = new TreeMap<>();
        for (String folder : folders.split(File.pathSeparator, -1)) {
            files(Path.of(folder)).forEach(files::putIfAbsent);
        }
        List<Font> fonts = new ArrayList<>();
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            if (words[USE].equals(use) && files.containsKey(words[FILE])) {
                fonts.add(font(files.get(words[FILE]), Integer.parseInt(words[FACE])));
            }
        }
        return fonts;
    }

    static List<String> lines() {
        try (InputStream in = SampleFonts.class.getResourceAsStream("fonts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Path> files(Path folder) {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            all.sorted().forEach(path -> files.putIfAbsent(path.getFileName().toString(), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Font font(Path file, int face) {
        try {
            return Font.createFonts(file.toFile())[face];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is no font", e);
        }
    }
}
