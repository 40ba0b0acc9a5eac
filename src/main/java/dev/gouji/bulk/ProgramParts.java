package dev.gouji.bulk;

import dev.gouji.dataset.record.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * What a program consists of: its classes and resources, each with its length and checksum, as the directory of its archive
 * tells them without anything being inflated, and the names of its libraries, which say their versions. Immutable.
 */
final class ProgramParts {

    /** Part → what tells its content from another: {@code dev/gouji/form/rules.yaml} → {@code 12034 7f00a1b2}. */
    private final SortedMap<String, String> parts;

    private ProgramParts(SortedMap<String, String> parts) {
        this.parts = parts;
    }

    /**
     * The parts of the archive, or of the folder of class files, that a class comes from.
     *
     * @throws IOException when the place cannot be found or read
     */
    static ProgramParts of(Class<?> type) throws IOException {
        // not where its code is said to come from: of a class that was prepared elsewhere, Java names that place
        // or, where it is gone, none
        String name = type.getName().replace('.', '/') + ".class";
        URL place = type.getResource("/" + name);
        if (place == null) {
            throw new IOException("the program cannot find itself");
        }
        // file:/a/classes/, or jar:file:/a/gouji.jar!/
        String root = place.toString().substring(0, place.toString().length() - name.length());
        try {
            return in(Path.of(URI.create(root.replaceFirst("^jar:(.*)!/$", "$1"))));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException("the program cannot find itself", e);
        }
    }

    /** The parts of an archive or a folder. */
    static ProgramParts in(Path place) throws IOException {
        return new ProgramParts(Files.isDirectory(place) ? ofFolder(place) : ofArchive(place));
    }

    private static SortedMap<String, String> ofArchive(Path file) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (JarFile archive = new JarFile(file.toFile())) {
            archive.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
                    .forEach(entry -> parts.put(entry.getName(), told(entry)));
            Manifest manifest = archive.getManifest();
            String path = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (path != null) {
                Stream.of(path.trim().split("\\s+")).forEach(library -> parts.put(library, "library"));
            }
        }
        return parts;
    }

    private static String told(ZipEntry entry) {
        return entry.getSize() + " " + Long.toHexString(entry.getCrc());
    }

    private static SortedMap<String, String> ofFolder(Path folder) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                CRC32 checksum = new CRC32();
                try (InputStream in = Files.newInputStream(file)) {
                    checksum.update(in.readAllBytes());
                }
                String name = folder.relativize(file).toString().replace('\\', '/');
                parts.put(name, Files.size(file) + " " + Long.toHexString(checksum.getValue()));
            }
        }
        return parts;
    }

    /** A hash over the parts that count: 64 hex digits. */
    String hash(Predicate<String> counts) {
        MessageDigest digest = Sha256.digest();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (counts.test(part.getKey())) {
                digest.update((part.getKey() + "\n" + part.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
