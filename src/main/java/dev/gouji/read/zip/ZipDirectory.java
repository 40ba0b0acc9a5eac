package dev.gouji.read.zip;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Magic;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The central directory of a ZIP archive in memory: what its entries are and where they stand. Format: PKWARE APPNOTE 6.3,
 * sections 4.3 to 4.5. Holds the bytes, which must not be changed meanwhile; used by one thread.
 */
public final class ZipDirectory {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_OF_DIRECTORY_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int WIDE_VALUES = 1;
    private static final int UNICODE_PATH = 0x7075;
    private static final int SIZES_BEHIND = 8;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long MASK_32 = 0xFFFF_FFFFL;

    private final byte[] bytes;
    private final ByteBuffer data;
    private final Budget budget;
    private final List<ZipLine> lines = new ArrayList<>();
    private boolean complete = true;
    private int end;
    private long start;

    private ZipDirectory(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /** Whether the bytes begin like an archive. */
    public static boolean isZip(byte[] bytes) {
        return Magic.at(bytes, 0, "PK\3\4")
                || Magic.at(bytes, 0, "PK\5\6")
                || ((Magic.at(bytes, 0, "PK00") || Magic.at(bytes, 0, "PK\7\b")) && Magic.at(bytes, 4, "PK\3\4"));
    }

    /**
     * Reads the directory.
     *
     * @throws UnreadableException {@code truncated} when it is not there, {@code damaged} when it contradicts itself or the
     *     bytes are no archive, {@code unsupported-format} for one part of several, {@code limit-entries}
     */
    public static ZipDirectory of(byte[] bytes, Budget budget) throws UnreadableException {
        ZipDirectory directory = new ZipDirectory(bytes, budget);
        try {
            directory.read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException broken) {
            throw contradictory(broken);
        }
        return directory;
    }

    /** As much as there is of a directory; where there is none, the headers of the entries themselves. Never throws. */
    public static ZipDirectory remains(byte[] bytes) {
        ZipDirectory directory = new ZipDirectory(bytes, new Budget(Limits.STANDARD));
        try {
            directory.read();
        } catch (UnreadableException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException broken) {
            if (directory.lines.isEmpty()) {
                directory.complete = false;
                directory.scanHeaders();
            }
        }
        return directory;
    }

    /** In the directory's order. */
    public List<ZipLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** Whether the archive has a directory. */
    public boolean isComplete() {
        return complete;
    }

    /** Those whose bytes overlap the directory or those of an entry that stands before them: no packer writes such. */
    public Set<ZipLine> overlapping() {
        List<ZipLine> inPlace = new ArrayList<>(lines);
        inPlace.removeIf(line -> line.start() < 0);
        inPlace.sort(Comparator.comparingLong(ZipLine::header));
        Set<ZipLine> overlapping = new HashSet<>();
        long free = 0;
        for (ZipLine line : inPlace) {
            long after = line.start() + line.packed();
            if (line.header() < free || after > start) {
                overlapping.add(line);
            }
            free = Math.max(free, after);
        }
        return overlapping;
    }

    /** The packed bytes of an entry, as many of them as there are; none when its header is not where it should be. */
    public InputStream packed(ZipLine line) {
        int from = (int) Math.min(Math.max(0, line.start()), bytes.length);
        long length = line.start() < 0 ? 0 : Math.min(Math.max(0, line.packed()), bytes.length - from);
        return new ByteArrayInputStream(bytes, from, (int) length);
    }

    /**
     * The unpacked bytes of an entry.
     *
     * @throws ZipException when it is packed neither way that everybody knows
     */
    public InputStream open(ZipLine line) throws ZipException {
        return switch (line.method()) {
            case STORED -> packed(line);
            case DEFLATED ->
                new InflaterInputStream(packed(line), new Inflater(true), 1 << 13) {
                    @Override
                    public void close() throws IOException {
                        inf.end();
                        super.close();
                    }
                };
            default -> throw new ZipException("method " + line.method());
        };
    }

    private void read() throws UnreadableException {
        end = endOfDirectory();
        int disk = unsignedShort(end + 4);
        if (disk != 0 && disk != 0xFFFF) {
            throw new UnreadableException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    new Message(
                            "这是分卷压缩包的一卷；请用解压软件合并各卷，再打成一个压缩包",
                            "this is one part of a split archive; join the parts with the program that made them"));
        }
        long size = unsignedInt(end + 12);
        start = unsignedInt(end + 16);
        long shift = 0;
        if (start == MASK_32 || size == MASK_32 || unsignedShort(end + 10) == 0xFFFF) {
            int locator = end - 20;
            int end64 = Math.toIntExact(data.getLong(locator + 8));
            if (data.getInt(locator) != LOCATOR_64 || data.getInt(end64) != END_OF_DIRECTORY_64) {
                throw contradictory(null);
            }
            start = data.getLong(end64 + 48);
        } else {
            // bytes before the archive move every offset; the end record stands right behind the directory
            shift = end - size - start;
            start += shift;
        }
        int at = Math.toIntExact(start);
        while (at + 46 <= end && data.getInt(at) == DIRECTORY_ENTRY) {
            budget.require(Bound.ENTRIES, lines.size() + 1L);
            at = readLine(at, shift);
        }
        if (lines.isEmpty() && size != 0) {
            throw contradictory(null);
        }
    }

    private int readLine(int at, long shift) {
        int nameLength = unsignedShort(at + 28);
        int extraLength = unsignedShort(at + 30);
        byte[] name = Arrays.copyOfRange(bytes, at + 46, Math.min(at + 46 + nameLength, bytes.length));
        long[] sizes = {unsignedInt(at + 24), unsignedInt(at + 20), unsignedInt(at + 42)};
        String unicode = readFields(at + 46 + nameLength, extraLength, name, sizes);
        long header = sizes[2] + shift;
        lines.add(new ZipLine(
                unsignedShort(at + 8),
                unsignedShort(at + 10),
                unsignedInt(at + 16),
                sizes[1],
                sizes[0],
                unsignedShort(at + 4) >>> 8,
                unsignedInt(at + 38),
                new String(name, StandardCharsets.ISO_8859_1),
                unicode,
                header,
                content(header, sizes[1])));
        return Math.addExact(at + 46 + nameLength, extraLength + unsignedShort(at + 32));
    }

    private long content(long header, long packed) {
        if (header < 0 || header + 30 > start || packed < 0 || data.getInt((int) header) != LOCAL_ENTRY) {
            return -1;
        }
        return header + 30 + unsignedShort((int) header + 26) + unsignedShort((int) header + 28);
    }

    /** Takes the 64-bit values of sizes and offset where the short ones are full, and the name in Unicode. */
    private String readFields(int at, int length, byte[] name, long[] sizes) {
        String unicode = null;
        int from = at;
        while (from + 4 <= at + length) {
            int field = from + 4;
            int next = field + unsignedShort(from + 2);
            int id = unsignedShort(from);
            for (int i = 0; id == WIDE_VALUES && i < sizes.length; i++) {
                if (sizes[i] == MASK_32 && field + 8 <= next) {
                    sizes[i] = data.getLong(field);
                    field += 8;
                }
            }
            if (id == UNICODE_PATH && next - field > 5 && data.get(field) == 1) {
                CRC32 ofName = new CRC32();
                ofName.update(name);
                if (ofName.getValue() == unsignedInt(field + 1)) {
                    unicode = utf8(ByteBuffer.wrap(bytes, field + 5, next - field - 5));
                }
            }
            from = next;
        }
        return unicode;
    }

    private static String utf8(ByteBuffer name) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
        } catch (CharacterCodingException lie) {
            return null;
        }
    }

    private void scanHeaders() {
        long most = Limits.STANDARD.of(Bound.ENTRIES);
        for (int at = 0; at + 30 <= bytes.length && lines.size() < most; at++) {
            if (bytes[at] == 'P' && data.getInt(at) == LOCAL_ENTRY) {
                scanHeader(at);
            }
        }
    }

    private void scanHeader(int at) {
        int nameEnd = Math.min(at + 30 + unsignedShort(at + 26), bytes.length);
        String name = new String(bytes, at + 30, nameEnd - at - 30, StandardCharsets.ISO_8859_1);
        long content = (long) nameEnd + unsignedShort(at + 28);
        int flags = unsignedShort(at + 6);
        long packed = (flags & SIZES_BEHIND) == 0 ? unsignedInt(at + 18) : bytes.length;
        lines.add(new ZipLine(
                flags, unsignedShort(at + 8), 0, packed, unsignedInt(at + 22), 0, 0, name, null, at, content));
    }

    private int endOfDirectory() throws UnreadableException {
        int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.length - END_LENGTH; at >= 0; at--) {
            // farther from the end than a comment reaches, an archive inside this one may end: its offsets do not fit
            if (bytes[at] == 'P'
                    && data.getInt(at) == END_OF_DIRECTORY
                    && (at >= lowest || unsignedInt(at + 12) + unsignedInt(at + 16) == at)) {
                return at;
            }
        }
        if (!isZip(bytes)) {
            throw contradictory(null);
        }
        throw new UnreadableException(
                ErrorCode.TRUNCATED,
                new Message(
                        "文件不完整：缺少压缩包末尾的目录；请重新下载或复制",
                        "the file is cut off: the directory at the end of the archive is missing; fetch it again"));
    }

    private static UnreadableException contradictory(Exception cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "压缩包的目录自相矛盾，可能已损坏；请重新下载，或用解压软件修复",
                        "the directory of the archive contradicts itself, it may be damaged; fetch it again or repair it"),
                cause);
    }

    private long unsignedInt(int at) {
        return data.getInt(at) & MASK_32;
    }

    private int unsignedShort(int at) {
        return data.getShort(at) & 0xFFFF;
    }
}
