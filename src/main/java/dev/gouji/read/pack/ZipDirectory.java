package dev.gouji.read.pack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The central directory of a ZIP archive: what its entries are and where they stand. Format: PKWARE APPNOTE 6.3, sections
 * 4.3 to 4.5.
 */
final class ZipDirectory {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_OF_DIRECTORY_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int WIDE_VALUES = 1;
    private static final int UNICODE_PATH = 0x7075;
    private static final long MASK_32 = 0xFFFF_FFFFL;

    /**
     * A line of the directory.
     *
     * @param rawName as written, a character for each byte
     * @param unicodeName by the field of Info-ZIP; null when there is none that belongs to the name
     * @param start where its packed bytes begin; -1 when its own header is not where the directory says
     */
    record Line(
            int flags,
            int method,
            long checksum,
            long packed,
            long size,
            int madeBy,
            long attributes,
            String rawName,
            String unicodeName,
            long header,
            long start) {

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }

        byte[] nameBytes() {
            return rawName.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean isUtf8() {
            return (flags & 0x800) != 0;
        }

        /** Unix keeps the mode of the file in the upper half of the attributes; 0120000 is a link. */
        boolean isLink() {
            return madeBy == 3 && (attributes >>> 28) == 0xA;
        }
    }

    private final byte[] bytes;
    private final ByteBuffer data;
    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();
    private int end;
    private long start;

    private ZipDirectory(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /**
     * Reads the directory.
     *
     * @throws UnreadableException {@code truncated} when it is not there, {@code damaged} when it contradicts itself,
     *     {@code unsupported-format} for one part of several, {@code limit-entries}
     */
    static ZipDirectory of(byte[] bytes, Budget budget) throws UnreadableException {
        ZipDirectory directory = new ZipDirectory(bytes, budget);
        try {
            directory.read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw directory.contradictory(e);
        }
        return directory;
    }

    /** In the directory's order. */
    List<Line> lines() {
        return lines;
    }

    /** Those whose bytes overlap the directory or those of an entry that stands before them: no packer writes such. */
    Set<Line> overlapping() {
        List<Line> inPlace = new ArrayList<>(lines);
        inPlace.removeIf(line -> line.start < 0);
        inPlace.sort(Comparator.comparingLong(Line::header));
        Set<Line> overlapping = new HashSet<>();
        long free = 0;
        for (Line line : inPlace) {
            long after = line.start + line.packed;
            if (line.header < free || after > start) {
                overlapping.add(line);
            }
            free = Math.max(free, after);
        }
        return overlapping;
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
        byte[] name = Arrays.copyOfRange(bytes, at + 46, at + 46 + nameLength);
        long[] sizes = {unsignedInt(at + 24), unsignedInt(at + 20), unsignedInt(at + 42)};
        String unicode = readFields(at + 46 + nameLength, extraLength, name, sizes);
        long header = sizes[2] + shift;
        lines.add(new Line(
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
                    unicode = NameDecoder.strictly(Arrays.copyOfRange(bytes, field + 5, next), StandardCharsets.UTF_8);
                }
            }
            from = next;
        }
        return unicode;
    }

    private int endOfDirectory() throws UnreadableException {
        int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
            if (bytes[at] == 'P' && data.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new UnreadableException(
                ErrorCode.TRUNCATED,
                new Message(
                        "压缩包不完整：缺少末尾的目录；请重新下载或复制",
                        "the archive is cut off: the directory at its end is missing; fetch it again"));
    }

    private UnreadableException contradictory(Exception cause) {
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
