package dev.gouji.convert;

import dev.gouji.document.Message;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.unpack.PageParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A web page as a browser or a word processor saves it, with the pictures that it shows from the folder beside it which is
 * called like it: {@code 报告.html} and {@code 报告_files} or {@code 报告.files}. Pages and folders are told by their names alone. No link
 * is followed, and nothing outside that folder is read. Immutable.
 */
public final class SavedPage {

    /** What becomes of such a picture as a file of its own. */
    public static final Message PART = PageParts.PART;

    private static final List<String> PAGES = List.of(".html", ".htm", ".HTML", ".HTM");

    private static final List<String> FOLDERS = List.of("_files", ".files");

    /** So many files of a folder are weighed. */
    private static final int MOST_WEIGHED = 1_000;

    private final byte[] alone;
    private final Map<String, Path> pictures;
    private final Map<Path, byte[]> contents;

    private SavedPage(byte[] alone, Map<String, Path> pictures, Map<Path, byte[]> contents) {
        this.alone = alone;
        this.pictures = pictures;
        this.contents = contents;
    }

    /**
     * A file that is a page with such a folder, or anything else.
     *
     * @param file where it lies
     * @param bytes its content; not changed
     * @param most bytes that the page may have with its pictures: those beyond are left out
     */
    public static SavedPage of(Path file, byte[] bytes, long most) {
        // what stands in a page is longer by a third
        long room = Math.min(PageParts.MOST_BYTES, (most - bytes.length) / 4 * 3);
        Path home = file.toAbsolutePath().getParent();
        if (folders(file).isEmpty() || bytes.length > PageParts.LARGEST_PAGE || room <= 0) {
            return new SavedPage(bytes, Map.of(), Map.of());
        }
        Shelf shelf = new Shelf(home, stem(file));
        return new SavedPage(bytes, PageParts.shown(bytes, shelf, room), shelf.contents);
    }

    /** The page with its pictures in it; of any other file its bytes. */
    public byte[] bytes() {
        if (pictures.isEmpty()) {
            return alone;
        }
        Map<String, byte[]> within = new HashMap<>();
        pictures.forEach((address, picture) -> within.put(address, contents.get(picture)));
        return PageParts.within(alone, within);
    }

    /** Where the pictures lie that are in it. */
    public Set<Path> shown() {
        return Set.copyOf(pictures.values());
    }

    /** Where the pages would lie that may show a file, by their names; they need not be there. */
    public static List<Path> mayShow(Path file) {
        List<Path> pages = new ArrayList<>();
        for (Path folder = file.getParent();
                folder != null && folder.getFileName() != null;
                folder = folder.getParent()) {
            String name = folder.getFileName().toString();
            String stem = stem(name, FOLDERS);
            if (stem != null) {
                Path beside = folder;
                PAGES.forEach(ending -> pages.add(beside.resolveSibling(stem + ending)));
            }
        }
        return pages;
    }

    /** How many bytes the files beside a page have that it may show; 0 for any other file. */
    public static long sizeBeside(Path file) {
        long size = folders(file).stream().mapToLong(SavedPage::sizeWithin).sum();
        return Math.min(size, PageParts.MOST_BYTES);
    }

    private static long sizeWithin(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_WEIGHED).mapToLong(SavedPage::size).sum();
        } catch (IOException | UncheckedIOException unlisted) {
            // then nothing of it is read either
            return 0;
        }
    }

    private static List<Path> folders(Path file) {
        String stem = stem(file);
        return stem == null
                ? List.of()
                : FOLDERS.stream()
                        .map(ending -> file.resolveSibling(stem + ending))
                        .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                        .toList();
    }

    /** What a page is called without its ending; null for any other file. */
    private static String stem(Path file) {
        Path name = file.getFileName();
        return name == null ? null : stem(name.toString(), PAGES);
    }

    private static String stem(String name, List<String> endings) {
        String low = name.toLowerCase(Locale.ROOT);
        return endings.stream()
                .filter(ending ->
                        low.length() == name.length() && low.endsWith(ending) && low.length() > ending.length())
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(null);
    }

    private static long size(Path path) {
        try {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Files.size(path) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The files of the folders that are called like the page. */
    private record Shelf(Path home, String stem, Map<Path, byte[]> contents) implements PageParts.Shelf<Path> {

        Shelf(Path home, String stem) {
            this(home, stem, new HashMap<>());
        }

        @Override
        public Path find(String name) {
            int end = name.indexOf('/');
            if (end < 0 || !stem.equals(SavedPage.stem(name.substring(0, end), FOLDERS))) {
                return null;
            }
            try {
                Path path = home.resolve(name).normalize();
                return path.startsWith(home.resolve(name.substring(0, end))) && isPlain(path) ? path : null;
            } catch (InvalidPathException nothing) {
                return null;
            }
        }

        /** Whether it is a file, and no link leads to it from the folder of the page. */
        private boolean isPlain(Path path) {
            for (Path above = path.getParent(); above != null && !above.equals(home); above = above.getParent()) {
                if (Files.isSymbolicLink(above)) {
                    return false;
                }
            }
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public long size(Path picture) {
            return SavedPage.size(picture);
        }

        @Override
        public boolean isPicture(Path picture) {
            try {
                byte[] content = Files.readAllBytes(picture);
                boolean image = Sniffer.kindOf(content).isImage();
                if (image) {
                    contents.put(picture, content);
                }
                return image;
            } catch (IOException | OutOfMemoryError unreadable) {
                return false;
            }
        }
    }
}
