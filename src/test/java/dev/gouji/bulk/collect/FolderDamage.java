package dev.gouji.bulk.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One random damage to what is in a folder: what a bad disk, a bad copy or a bad hand does. */
final class FolderDamage {

    private final Path folder;
    private final Random random;
    private final List<Path> files;

    private FolderDamage(Path folder, Random random) throws IOException {
        this.folder = folder;
        this.random = random;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = new ArrayList<>(paths.filter(Files::isRegularFile).sorted().toList());
        }
    }

    /** Does it, and says what was done. */
    static String of(Path folder, Random random) throws IOException {
        FolderDamage damage = new FolderDamage(folder, random);
        return damage.done(damage.any());
    }

    private String done(Path file) throws IOException {
        String name = " " + folder.relativize(file);
        byte[] bytes = Files.readAllBytes(file);
        int length = Math.max(1, bytes.length);
        int at = random.nextInt(length);
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> {
                byte[] flipped = Arrays.copyOf(bytes, length);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                return "a flipped bit at " + at + name;
            }
            case 3 -> {
                Files.write(file, Arrays.copyOf(bytes, at));
                return "cut at " + at + name;
            }
            case 4 -> {
                byte[] zeroed = bytes.clone();
                Arrays.fill(zeroed, Math.min(at, bytes.length), Math.min(at + 512, bytes.length), (byte) 0);
                Files.write(file, zeroed);
                return "a block of zeros at " + at + name;
            }
            case 5 -> {
                Files.delete(file);
                return "removed" + name;
            }
            case 6 -> {
                Path other = any();
                byte[] others = Files.readAllBytes(other);
                Files.write(other, bytes);
                Files.write(file, others);
                return "exchanged with " + folder.relativize(other) + name;
            }
            case 7 -> {
                byte[] noise = new byte[1 + random.nextInt(2000)];
                random.nextBytes(noise);
                Files.write(file, noise);
                return "noise" + name;
            }
            case 8 -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 700);
                System.arraycopy(bytes, 0, longer, bytes.length, Math.min(700, bytes.length));
                Files.write(file, longer);
                return "its beginning again at the end" + name;
            }
            case 9 -> {
                byte[] shorter = new byte[bytes.length - Math.min(1, bytes.length)];
                System.arraycopy(bytes, 0, shorter, 0, Math.min(at, shorter.length));
                System.arraycopy(
                        bytes,
                        Math.min(at + 1, bytes.length),
                        shorter,
                        Math.min(at, shorter.length),
                        Math.max(0, shorter.length - at));
                Files.write(file, shorter);
                return "a byte left out at " + at + name;
            }
            case 10 -> {
                Files.delete(file);
                Files.createDirectory(file);
                return "a folder in place of" + name;
            }
            case 11 -> {
                Path segment = folder.resolve("journal").resolve((2 + random.nextInt(9)) + ".segment");
                Files.copy(file, segment, StandardCopyOption.REPLACE_EXISTING);
                return "a segment that is" + name;
            }
            default -> {
                Path stray = file.resolveSibling("stray" + random.nextInt(9));
                Files.createDirectories(stray.resolve("below"));
                Files.write(stray.resolve("below/file"), bytes);
                return "a folder of strays beside" + name;
            }
        }
    }

    private Path any() {
        return files.get(random.nextInt(files.size()));
    }
}
