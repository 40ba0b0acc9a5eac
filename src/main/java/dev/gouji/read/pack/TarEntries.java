package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.UnreadableException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The entries of a TAR archive in the order of its stream, with the long names of GNU tar and the records of pax. Format:
 * POSIX.1-2017, pax interchange format.
 */
public final class TarEntries implements Entries {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final InputStream stream;
    private long unread;
    private int padding;

    /** Over a stream that begins with a header and is charged where it costs anything. */
    public TarEntries(InputStream stream) {
        this.stream = stream;
    }

    /** Whether a stream that begins so is a TAR archive. */
    static boolean isTar(byte[] head) {
        return head.length >= BLOCK && hasRightSum(head);
    }

    @Override
    public Entry next() throws IOException, UnreadableException {
        String longName = null;
        Map<String, String> pax = Map.of();
        while (true) {
            skip(unread + padding);
            byte[] header = stream.readNBytes(BLOCK);
            if (header.length == 0 || isZero(header)) {
                return null;
            }
            if (header.length < BLOCK) {
                throw new EOFException("inside a header");
            }
            if (!hasRightSum(header)) {
                throw new IOException("no header where one should be");
            }
            long size = number(header, 124, 12);
            begin(pax.containsKey("size") ? PaxRecords.number(pax.get("size")) : size);
            switch (header[156]) {
                case 'L' -> longName = decoded(cut(extra()));
                case 'K', 'g' -> extra();
                case 'x' -> pax = PaxRecords.of(extra());
                default -> {
                    String name = longName == null ? decoded(name(header)) : longName;
                    return entry(pax.getOrDefault("path", name), header, pax);
                }
            }
        }
    }

    private Entry entry(String name, byte[] header, Map<String, String> pax) {
        boolean sparse = header[156] == 'S' || pax.keySet().stream().anyMatch(key -> key.startsWith("GNU.sparse."));
        Entry.Type type = switch (header[156]) {
            case '1', '2', '3', '4', '6' -> Entry.Type.LINK;
            case '5' -> Entry.Type.FOLDER;
            default -> name.endsWith("/") ? Entry.Type.FOLDER : Entry.Type.FILE;
        };
        return new Entry(name, type, unread, Entry.UNKNOWN, () -> {
            if (sparse) {
                throw new UnreadableException(
                        ErrorCode.UNSUPPORTED_FORMAT,
                        new Message("是稀疏文件，不受支持；请重新打包", "it is a sparse file, which is not supported; pack it again"));
            }
            return new Content();
        });
    }

    private void begin(long size) throws IOException {
        if (size < 0) {
            throw new IOException("a size below zero");
        }
        unread = size;
        padding = (int) ((BLOCK - size % BLOCK) % BLOCK);
    }

    private byte[] extra() throws IOException {
        if (unread > LONGEST_NAME) {
            throw new IOException("a name of " + unread + " bytes");
        }
        byte[] content = stream.readNBytes((int) unread);
        if (content.length < unread) {
            throw new EOFException("inside a name");
        }
        unread = 0;
        return content;
    }

    private void skip(long amount) throws IOException {
        if (amount > 0) {
            stream.skipNBytes(amount);
        }
        unread = 0;
        padding = 0;
    }

    private static byte[] name(byte[] header) {
        byte[] name = cut(Arrays.copyOf(header, 100));
        boolean posix = new String(header, 257, 6, StandardCharsets.ISO_8859_1).equals("ustar\0");
        byte[] prefix = posix ? cut(Arrays.copyOfRange(header, 345, 500)) : new byte[0];
        if (prefix.length == 0) {
            return name;
        }
        byte[] whole = Arrays.copyOf(prefix, prefix.length + 1 + name.length);
        whole[prefix.length] = '/';
        System.arraycopy(name, 0, whole, prefix.length + 1, name.length);
        return whole;
    }

    private static String decoded(byte[] name) {
        return NameDecoder.of(List.of(name), StandardCharsets.ISO_8859_1).decode(name);
    }

    private static byte[] cut(byte[] field) {
        int length = 0;
        while (length < field.length && field[length] != 0) {
            length++;
        }
        return Arrays.copyOf(field, length);
    }

    /** Octal digits, or big-endian where the first bit is set; -1 when it is neither. */
    private static long number(byte[] header, int at, int length) {
        if (header[at] < 0) {
            long value = header[at] & 0x7F;
            for (int i = 1; i < length; i++) {
                if (value > Long.MAX_VALUE >>> 8) {
                    return -1;
                }
                value = (value << 8) | (header[at + i] & 0xFF);
            }
            return value;
        }
        String digits = new String(header, at, length, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
    }

    private static boolean hasRightSum(byte[] header) {
        long sum = 0;
        long signed = 0;
        for (int i = 0; i < BLOCK; i++) {
            byte value = i >= 148 && i < 156 ? (byte) ' ' : header[i];
            sum += value & 0xFF;
            signed += value;
        }
        long told = number(header, 148, 8);
        // some packers of old added up signed bytes
        return !isZero(header) && (told == sum || told == signed);
    }

    private static boolean isZero(byte[] block) {
        for (byte value : block) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of the entry at which the stream stands. */
    private final class Content extends FilterInputStream {

        Content() {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (unread == 0) {
                return -1;
            }
            int count = in.read(into, offset, (int) Math.min(length, unread));
            if (count < 0) {
                throw new EOFException("inside an entry");
            }
            unread -= count;
            return count;
        }

        /** The archive's stream goes on behind the entry. */
        @Override
        public void close() {}
    }
}
