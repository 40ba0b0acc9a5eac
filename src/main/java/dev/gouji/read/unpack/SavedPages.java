package dev.gouji.read.unpack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.pack.Entries;
import dev.gouji.read.pack.Entry;
import dev.gouji.read.pack.ZipEntries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The entries of a ZIP archive, the web pages in it with the pictures that they show from files beside them or below, as browsers
 * save them ({@code 报告.html}, {@code 报告_files/1.png}): such a picture stands within the page, and is no file of its own. Nothing
 * outside the archive is looked for. A picture that cannot be had whole stays a file.
 */
final class SavedPages implements Entries {

    private static final List<String> PAGES = List.of(".html", ".htm", ".shtml", ".xhtml");

    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff");

    /** A larger page is read without its pictures, in bytes. */
    private static final long LARGEST_PAGE = 16L << 20;

    /** The pictures of a page have no more bytes together. */
    private static final long MOST_BYTES = 48L << 20;

    private static final int MOST_PICTURES = 500;

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
        Map<String, Entry> own = new HashMap<>();
        long bytes = 0;
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        for (String address : page.size() > LARGEST_PAGE ? List.<String>of() : addresses(page, looking)) {
            Entry picture = PageAddresses.files(address).stream()
                    .map(file -> pictures.get(MemberName.of(folder + file).text()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            long size = picture == null ? 0 : picture.size();
            if (picture != null
                    && own.size() < MOST_PICTURES
                    && bytes + size <= MOST_BYTES
                    && isPicture(picture, looking)) {
                own.put(address, picture);
                bytes += size;
            }
        }
        return own;
    }

    private static List<String> addresses(Entry page, Budget looking) {
        byte[] bytes = bytes(page, looking);
        return bytes == null ? List.of() : PageAddresses.of(bytes);
    }

    private static boolean isPicture(Entry entry, Budget looking) {
        byte[] bytes = bytes(entry, looking);
        return bytes != null && Sniffer.kindOf(bytes).isImage();
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
                throw new UnreadableException(
                        ErrorCode.IGNORED_FILE,
                        new Message("网页里显示的图片，随网页读取", "a picture that a page shows: it is read there"));
            });
        }
        return entry;
    }

    private byte[] within(Entry page, Map<String, Entry> pictures) throws IOException, UnreadableException {
        byte[] bytes = Unpacker.content(page, budget);
        Map<String, String> data = new HashMap<>();
        for (Map.Entry<String, Entry> picture : pictures.entrySet()) {
            byte[] content = Unpacker.content(picture.getValue(), budget);
            Kind kind = Sniffer.kindOf(content);
            data.put(
                    picture.getKey(),
                    "data:" + kind.mediaType() + ";base64,"
                            + Base64.getEncoder().encodeToString(content));
        }
        return PageAddresses.replaced(bytes, data::get);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
