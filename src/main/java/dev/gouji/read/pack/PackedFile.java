package dev.gouji.read.pack;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.kind.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A file packed by itself. {@code 报告.doc.gz} has one entry, {@code 报告.doc}; {@code 报告.tar.gz} and {@code 报告.tgz}
 * have those of the TAR archive in it.
 */
public final class PackedFile {

    private static final int TAR_BLOCK = 512;

    private PackedFile() {}

    /**
     * The entries in such a file.
     *
     * @param name what the file is called
     */
    public static Entries open(Kind kind, String name, byte[] bytes, Budget budget) throws IOException {
        String inner = withoutEnding(name);
        InputStream unpacked;
        switch (kind) {
            case GZIP -> {
                GzipCompressorInputStream stream = GzipCompressorInputStream.builder()
                        .setInputStream(new ByteArrayInputStream(bytes))
                        .setDecompressConcatenated(true)
                        .setFileNameCharset(StandardCharsets.ISO_8859_1)
                        .get();
                String told = stream.getMetaData().getFileName();
                if (told != null && !told.isBlank()) {
                    byte[] raw = told.getBytes(StandardCharsets.ISO_8859_1);
                    String decoded = NameDecoder.of(List.of(raw), StandardCharsets.ISO_8859_1)
                            .decode(raw)
                            .replace('\\', '/');
                    inner = decoded.substring(decoded.lastIndexOf('/') + 1);
                }
                unpacked = stream;
            }
            case BZIP2 -> unpacked = new BZip2CompressorInputStream(new ByteArrayInputStream(bytes), true);
            case XZ -> unpacked = xz(bytes);
            default -> throw new IllegalArgumentException(kind + " is no file packed by itself");
        }
        return entries(new ChargedStream(unpacked, budget), inner);
    }

    private static InputStream xz(byte[] bytes) throws IOException {
        return XZCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(bytes))
                .setDecompressConcatenated(true)
                .setMemoryLimitKiB(Dictionary.KIBIBYTES)
                .get();
    }

    private static Entries entries(InputStream unpacked, String name) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(unpacked, TAR_BLOCK);
        byte[] head;
        try {
            head = stream.readNBytes(TAR_BLOCK);
        } catch (IOException e) {
            if (StreamRefusal.in(e) != null) {
                throw e;
            }
            // broken from the start: said of the one file in it
            return new OneEntry(new Entry(name, Entry.Type.FILE, Entry.UNKNOWN, Entry.UNKNOWN, () -> {
                throw e;
            }));
        }
        stream.unread(head);
        if (TarEntries.isTar(head)) {
            return new TarEntries(stream);
        }
        return new OneEntry(new Entry(name, Entry.Type.FILE, Entry.UNKNOWN, Entry.UNKNOWN, () -> stream));
    }

    private static String withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz") || lower.endsWith(".tbz") || lower.endsWith(".txz")) {
            return name.substring(0, name.length() - 4) + ".tar";
        }
        for (String ending : List.of(".gz", ".bz2", ".xz")) {
            if (lower.endsWith(ending) && name.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** A container of one file. */
    private static final class OneEntry implements Entries {

        private Entry entry;

        OneEntry(Entry entry) {
            this.entry = entry;
        }

        @Override
        public Entry next() {
            Entry only = entry;
            entry = null;
            return only;
        }
    }
}
