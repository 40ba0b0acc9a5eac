package dev.gouji.review.source;

import dev.gouji.convert.Converter;
import dev.gouji.convert.PageView;
import dev.gouji.document.Document;
import dev.gouji.document.Message;
import dev.gouji.report.DocumentRecord;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The originals that were looked at last, kept so that the next item of the same report is there at once. Reading and
 * drawing go on one at a time, within the bounds of every conversion. Thread-safe.
 */
public final class Originals {

    private static final int MOST_PAGES = 24;
    private static final int MOST_FILES = 6;
    private static final long MOST_BYTES = 96L << 20;

    private static final Message NOT_HAD = new Message(
            "找不到原件：请用 --sources 指出原件所在的文件夹（文件可以改名、移动、重新打包，内容要和转换时一样）。",
            "the original is not to be had: name its folder by --sources (files may be renamed, moved and packed again;"
                    + " their content must be what was converted)");

    private final SourceFiles files;
    private final Function<String, DocumentRecord> records;
    private final Converter converter = new Converter();
    private final Map<String, byte[]> kept = recent(MOST_FILES);
    private final Map<String, Document> read = recent(MOST_FILES);
    private final Map<String, Shown> drawn = recent(MOST_PAGES);

    /**
     * What there is to look at.
     *
     * @param page null when it cannot be had
     * @param message why not; null when it can
     */
    public record Shown(PageView page, Message message) {}

    /**
     * Looks for them in a folder.
     *
     * @param sources null to look beside the dataset
     * @param records the record of a document by its path; null for none
     */
    public Originals(Path dataset, Path sources, Function<String, DocumentRecord> records) {
        this.files = sources == null ? SourceFiles.beside(dataset) : SourceFiles.below(sources);
        this.records = records;
    }

    /** Whether the bytes of a document are to be had. */
    public boolean has(DocumentRecord record) {
        return bytesOf(record) != null;
    }

    /** The bytes of a document; null when they are not to be had. Not to be changed. */
    public byte[] bytesOf(DocumentRecord record) {
        if (record == null || record.sha256() == null) {
            return null;
        }
        // looked up before anything here is held: whoever looks it up may be waiting for an original
        DocumentRecord container = container(record);
        synchronized (this) {
            return bytes(record, container);
        }
    }

    private DocumentRecord container(DocumentRecord record) {
        int member = record.document().indexOf(Converter.MEMBER);
        return member < 0 ? null : records.apply(record.document().substring(0, member));
    }

    /** Why nothing is shown of a document that is not to be had. */
    public static Message notHad() {
        return NOT_HAD;
    }

    /** What was read of a document: its tables with their merges; null when it is not to be had, or cannot be read. */
    public Document document(DocumentRecord record) {
        byte[] bytes = bytesOf(record);
        return bytes == null ? null : document(record, bytes);
    }

    private synchronized Document document(DocumentRecord record, byte[] bytes) {
        if (!read.containsKey(record.sha256())) {
            read.put(record.sha256(), inspected(record, bytes));
        }
        return read.get(record.sha256());
    }

    /** One of its pages; {@code number} from 1. */
    public Shown page(DocumentRecord record, int number) {
        byte[] bytes = bytesOf(record);
        return bytes == null ? new Shown(null, NOT_HAD) : page(record, bytes, number);
    }

    private synchronized Shown page(DocumentRecord record, byte[] bytes, int number) {
        String name = record.sha256() + " " + number;
        Shown shown = drawn.get(name);
        if (shown == null) {
            shown = drawn(bytes, number);
            drawn.put(name, shown);
        }
        return shown;
    }

    private Document inspected(DocumentRecord record, byte[] bytes) {
        try {
            return converter.inspect(record.document(), bytes).document();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // it was converted, perhaps in a process of its own; here it is only not shown
            return null;
        }
    }

    private Shown drawn(byte[] bytes, int number) {
        AtomicReference<Message> why = new AtomicReference<>();
        PageView page = converter.page(bytes, number, why::set);
        return new Shown(page, why.get());
    }

    private byte[] bytes(DocumentRecord record, DocumentRecord container) {
        byte[] bytes = kept.get(record.sha256());
        if (bytes == null) {
            bytes = files.bytes(record, container);
            if (bytes != null) {
                while (held() + bytes.length > MOST_BYTES && !kept.isEmpty()) {
                    kept.remove(kept.keySet().iterator().next());
                }
                kept.put(record.sha256(), bytes);
            }
        }
        return bytes;
    }

    private long held() {
        return kept.values().stream()
                .filter(Objects::nonNull)
                .mapToLong(bytes -> bytes.length)
                .sum();
    }

    /** Those used last, no more than some. */
    private static <T> Map<String, T> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }
}
