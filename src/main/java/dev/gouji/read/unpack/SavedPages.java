package dev.gouji.read.unpack;

import dev.gouji.document.ErrorCode;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.pack.Entries;
import dev.gouji.read.pack.Entry;
import dev.gouji.read.pack.ZipEntries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a ZIP archive, the web pages in it with the pictures that they show from files beside them or below, as browsers
 * save them ({@code 报告.html}, {@code 报告_files/1.png}): such a picture stands within the page, and is no file of its own. Nothing
 * outside the archive is looked for. A picture that cannot be had whole stays a file.
 */
final class SavedPages implements Entries {

    private static final List<String> PAGES = List.of(".html", ".htm", ".shtml", ".xhtml");

    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff");

    private final Entries entries;
    private final Budget budget;
    private final Map<String, Map<String, Entry>> shown;
    private final Set<String> parts = new HashSet<>();

    private SavedPages(Entries entries, Budget budget, Map<String, Map<String, Entry>> shown) {
        this.entries = entries;
        this.budget = budget;
        this.shown = shown;
        shown.values().forEach(pictures -> pictures.values().forEach(picture -> parts.add(name(picture))));
    }

    /** The entries of an archive. */
    static Entries of(byte[] zip, Budget budget) throws UnreadableException {
        // what is looked at before has bounds of its own, so that an archive has as much as one without pages
        Budget looking = new Budget(budget.limits());
        Map<String, Entry> pages = new HashMap<>();
        Map<String, Entry> pictures = new HashMap<>();
        ZipEntries all = new ZipEntries(zip, looking);
        for (Entry entry = all.next(); entry != null; entry = all.next()) {
            MemberName name = MemberName.of(entry.name());
            if (entry.type() == Entry.Type.FILE && name.safe()) {
                put(name.text(), entry, PAGES, pages);
                put(name.text(), entry, PICTURES, pictures);
            }
        }
        Map<String, Map<String, Entry>> shown = new HashMap<>();
        if (!pictures.isEmpty()) {
            pages.forEach((name, page) -> {
                Map<String, Entry> own = shown(name, page, pictures, looking);
                if (!own.isEmpty()) {
                    shown.put(name, own);
                }
            });
        }
        Entries entries = new ZipEntries(zip, budget);
        return shown.isEmpty() ? entries : new SavedPages(entries, budget, shown);
    }

    private static void put(String name, Entry entry, List<String> endings, Map<String, Entry> to) {
        String low = name.toLowerCase(Locale.ROOT);
        if (endings.stream().anyMatch(low::endsWith)) {
            to.putIfAbsent(name, entry);
        }
    }

    private static String name(Entry entry) {
        return MemberName.of(entry.name()).text();
    }

    /** The pictures of a page by their addresses on it. */
    private static Map<String, Entry> shown(String name, Entry page, Map<String, Entry> pictures, Budget looking) {
        byte[] bytes = page.size() > PageParts.LARGEST_PAGE ? null : bytes(page, looking);
        if (bytes == null) {
            return Map.of();
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        PageParts.Shelf<Entry> shelf = new PageParts.Shelf<>() {
            @Override
            public Entry find(String file) {
                return pictures.get(MemberName.of(folder + file).text());
            }

            @Override
            public long size(Entry picture) {
                return picture.size();
            }

            @Override
            public boolean isPicture(Entry picture) {
                byte[] content = bytes(picture, looking);
                return content != null && Sniffer.kindOf(content).isImage();
            }
        };
        return PageParts.shown(bytes, shelf, PageParts.MOST_BYTES);
    }

    /** Null where they cannot be had: then the entry is left for those who say why. */
    private static byte[] bytes(Entry entry, Budget looking) {
        try {
            return Unpacker.content(entry, looking);
        } catch (IOException | UnreadableException | RuntimeException notHad) {
            return null;
        }
    }

    @Override
    public Entry next() throws IOException, UnreadableException {
        Entry entry = entries.next();
        String name = entry == null ? null : name(entry);
        if (shown.containsKey(name)) {
            return new Entry(
                    entry.name(),
                    entry.type(),
                    Entry.UNKNOWN,
                    Entry.UNKNOWN,
                    () -> new ByteArrayInputStream(within(entry, shown.get(name))));
        }
        if (parts.contains(name)) {
            return new Entry(entry.name(), entry.type(), Entry.UNKNOWN, Entry.UNKNOWN, () -> {
                throw new UnreadableException(ErrorCode.IGNORED_FILE, PageParts.PART);
            });
        }
        return entry;
    }

    private byte[] within(Entry page, Map<String, Entry> pictures) throws IOException, UnreadableException {
        byte[] bytes = Unpacker.content(page, budget);
        Map<String, byte[]> contents = new HashMap<>();
        for (Map.Entry<String, Entry> picture : pictures.entrySet()) {
            contents.put(picture.getKey(), Unpacker.content(picture.getValue(), budget));
        }
        return PageParts.within(bytes, contents);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
