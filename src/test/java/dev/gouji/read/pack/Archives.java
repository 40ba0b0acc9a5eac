package dev.gouji.read.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Containers made by others' packers, for tests; every file holds its own name. */
public final class Archives {

    private Archives() {}

    /** Something that writes and may fail, which it does not in memory. */
    @FunctionalInterface
    public interface Packing {
        void into(OutputStream out) throws IOException;
    }

    /** A ZIP archive with names in a charset; only UTF-8 is labelled. */
    public static byte[] zip(Charset charset, String... names) {
        return packed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, charset)) {
                for (String name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /** A ZIP archive of one file. */
    public static byte[] zipOf(String name, byte[] content) {
        return zipOf(Map.of(name, content));
    }

    /** A ZIP archive of files: contents by name, in the map's order. */
    public static byte[] zipOf(Map<String, byte[]> files) {
        return packed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
        });
    }

    /** A ZIP archive of texts in UTF-8: texts by name, in the map's order. */
    public static byte[] zipOfTexts(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOf(files);
    }

    /** Other bytes of the same length wherever some stand; for names, in both of a ZIP's headers. */
    public static byte[] withNamesReplaced(byte[] archive, String name, String by) {
        byte[] changed = archive.clone();
        byte[] from = name.getBytes(StandardCharsets.UTF_8);
        byte[] to = by.getBytes(StandardCharsets.UTF_8);
        for (int at = 30; at + from.length <= changed.length; at++) {
            boolean header = changed[at - 30] == 'P' || changed[at - 46 < 0 ? 0 : at - 46] == 'P';
            if (header && Arrays.equals(changed, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, changed, at, to.length);
            }
        }
        return changed;
    }

    /** Sets a number of two or four bytes in every header that begins with a signature. */
    public static byte[] withField(byte[] archive, int signature, int offset, int length, long value) {
        ByteBuffer data = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= data.capacity(); at++) {
            if (data.getInt(at) == signature) {
                if (length == 2) {
                    data.putShort(at + offset, (short) value);
                } else {
                    data.putInt(at + offset, (int) value);
                }
            }
        }
        return data.array();
    }

    /** A TAR archive; names are written as they are, long ones in GNU's way or in that of pax. */
    public static byte[] tar(int longNames, Charset charset, List<String> names) {
        return packed(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, charset.name())) {
                tar.setLongFileMode(longNames);
                for (String name : names) {
                    byte[] content = name.getBytes(StandardCharsets.UTF_8);
                    TarArchiveEntry entry = name.startsWith("->")
                            ? new TarArchiveEntry(name.substring(2), TarConstants.LF_SYMLINK)
                            : new TarArchiveEntry(name);
                    boolean empty = entry.isDirectory() || entry.isSymbolicLink();
                    entry.setSize(empty ? 0 : content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(empty ? new byte[0] : content);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /** A 7z archive in one solid stream. */
    public static byte[] sevenZip(String... names) {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
            for (String name : names) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                entry.setDirectory(name.endsWith("/"));
                file.putArchiveEntry(entry);
                if (!entry.isDirectory()) {
                    file.write(name.getBytes(StandardCharsets.UTF_8));
                }
                file.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    /** Packed by GZIP without a name. */
    public static byte[] gzip(byte[] content) {
        return packed(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /** What a packer writes. */
    public static byte[] packed(Packing packing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            packing.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
