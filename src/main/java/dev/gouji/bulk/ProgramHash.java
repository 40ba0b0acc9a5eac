package dev.gouji.bulk;

import dev.gouji.dataset.record.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is, to the byte: a version number stays the same while one works on the program. */
public final class ProgramHash {

    private ProgramHash() {}

    /** The hash of the archive, or of the class files, that a class comes from; forms and rules are among them. */
    public static String of(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        Path place;
        try {
            place = source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("the program cannot find itself", e);
        }
        if (place == null) {
            throw new IOException("the program cannot find itself");
        }
        if (Files.isRegularFile(place)) {
            return Sha256.hex(Files.readAllBytes(place));
        }
        MessageDigest digest = Sha256.digest();
        try (Stream<Path> files = Files.walk(place)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
