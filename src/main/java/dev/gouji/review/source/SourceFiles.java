package dev.gouji.review.source;

import dev.gouji.convert.Converter;
import dev.gouji.convert.Original;
import dev.gouji.convert.SavedPage;
import dev.gouji.limit.Limits;
import dev.gouji.report.DocumentRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the bytes that a document was read from: under its own path, else by its hash among the files of a folder, else
 * in the archives there. Follows no link and leaves no folder that it was given. Thread-safe.
 */
final class SourceFiles {

    /** The folders beside a dataset that are looked into for a document's own path, when nobody names one. */
    private static final int MOST_NEIGHBOURS = 500;

    private static final long MOST_ARCHIVES = 200;

    private static final Set<String> ARCHIVES =
            Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "eml", "msg", "mht");

    private final List<Path> roots;
    private final SizeList sizes;
    private final Converter converter;
    private final long longest;

    private SourceFiles(List<Path> roots, SizeList sizes) {
        this.roots = roots;
        this.sizes = sizes;
        this.converter = new Converter();
        this.longest = Limits.STANDARD.of(Limits.Bound.BYTES);
    }

    /** Below a folder that somebody named: by path, and by hash wherever they were moved to. */
    static SourceFiles below(Path folder) {
        return new SourceFiles(List.of(folder), new SizeList(folder));
    }

    /** Where they probably were when the dataset was made: beside it, or in a folder beside it. By path alone. */
    static SourceFiles beside(Path dataset) {
        List<Path> roots = new ArrayList<>();
        Path parent = dataset.toAbsolutePath().normalize().getParent();
        if (parent != null) {
            roots.add(parent);
            try (Stream<Path> neighbours = Files.list(parent)) {
                neighbours
                        .limit(MOST_NEIGHBOURS)
                        .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .forEach(roots::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                // then there are none that can be looked into
                return new SourceFiles(roots, null);
            }
        }
        return new SourceFiles(roots, null);
    }

    /**
     * The bytes of a document.
     *
     * @param record of it, with its hash
     * @param container that of the container that it is a member of; null for none
     * @return null when they are not to be had
     */
    byte[] bytes(DocumentRecord record, DocumentRecord container) {
        byte[] packed = container == null || container.sha256() == null ? null : file(container);
        byte[] bytes = packed == null ? null : converter.memberOf(packed, record.sha256());
        return bytes == null ? file(record) : bytes;
    }

    /** The file with these bytes, or the member of an archive that has them now. */
    private byte[] file(DocumentRecord record) {
        for (Path root : roots) {
            byte[] bytes = same(inside(root, record.document()), record.sha256());
            if (bytes != null) {
                return bytes;
            }
        }
        if (sizes == null || record.bytes() == null) {
            return null;
        }
        for (Path path : sizes.of(record.bytes())) {
            byte[] bytes = same(path, record.sha256());
            if (bytes != null) {
                return bytes;
            }
        }
        return packed(record.sha256());
    }

    private byte[] packed(String sha256) {
        for (Path path : sizes.named(SourceFiles::isArchive, MOST_ARCHIVES)) {
            byte[] archive = read(path);
            byte[] bytes =
                    archive != null && Converter.isContainer(archive) ? converter.memberOf(archive, sha256) : null;
            if (bytes != null) {
                return bytes;
            }
        }
        return null;
    }

    private static boolean isArchive(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ARCHIVES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The file of a document's path in a folder; null when the path would lead out of it, by itself or by a link. */
    private static Path inside(Path root, String document) {
        try {
            Path home = root.toRealPath();
            Path path = home.resolve(document).normalize();
            return path.startsWith(home)
                            && !path.equals(home)
                            && path.toRealPath().equals(path)
                    ? path
                    : null;
        } catch (IOException | InvalidPathException e) {
            // not there, or nothing that a file can be called
            return null;
        }
    }

    private byte[] same(Path path, String sha256) {
        byte[] bytes = path == null ? null : read(path);
        return has(bytes, sha256) ? bytes : page(path, bytes, sha256);
    }

    /** A web page with the pictures that it shows from the folder that a browser saved beside it. */
    private byte[] page(Path path, byte[] alone, String sha256) {
        byte[] whole = alone == null ? null : SavedPage.of(path, alone, longest).bytes();
        return has(whole, sha256) ? whole : null;
    }

    private static boolean has(byte[] bytes, String sha256) {
        return bytes != null && Original.of("", bytes).sha256().equals(sha256);
    }

    private byte[] read(Path path) {
        try {
            boolean readable = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) <= longest;
            return readable ? Files.readAllBytes(path) : null;
        } catch (IOException | OutOfMemoryError e) {
            return null;
        }
    }
}
