package dev.gouji.read.ooxml;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The members of a ZIP archive in memory, by its central directory.
 *
 * <p>Only what is opened is inflated, and it is charged to the budget while it is read, so that a bomb costs no more than
 * the bound. Names are compared without case, as package part names are. Format: PKWARE APPNOTE 6.3, sections 4.3 and
 * 4.5.3.
 */
public final class ZipParts {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_OF_DIRECTORY_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final long MASK_32 = 0xFFFF_FFFFL;

    private final byte[] bytes;
    private final ByteBuffer data;
    private final Budget budget;
    private final Map<String, Member> members = new LinkedHashMap<>();

    private record Member(int flags, int method, long checksum, long packed, long offset) {}

    private ZipParts(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /**
     * Reads the directory of an archive.
     *
     * @throws UnreadableException {@code truncated} when the directory, which stands at the end, is not there;
     *     {@code damaged} when it contradicts itself, or the bytes are no archive; {@code limit-entries}
     */
    public static ZipParts of(byte[] bytes, Budget budget) throws UnreadableException {
        ZipParts parts = new ZipParts(bytes, budget);
        try {
            parts.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException broken) {
            throw damaged("压缩包的目录", "the directory of the archive", broken);
        }
        return parts;
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return members.containsKey(key(name));
    }

    /** The names of all members, in lower case, in the order of the directory. */
    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    /**
     * Opens a member for reading.
     *
     * @throws UnreadableException {@code encrypted}, {@code unsupported-format} (a way of packing not known here), or
     *     {@code damaged} when the member is not where the directory says, or is not there at all
     */
    public PartStream open(String name) throws UnreadableException {
        Member member = members.get(key(name));
        if (member == null) {
            throw damaged("缺少 " + name, name + " is missing", null);
        }
        if ((member.flags & 1) != 0) {
            throw new UnreadableException(
                    ErrorCode.ENCRYPTED,
                    new Message(name + " 已加密；请提供未加密的文件", name + " is encrypted; supply the file without a password"));
        }
        try {
            return new PartStream(unpacked(member), member.checksum, budget);
        } catch (IOException broken) {
            throw new UnreadableException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    new Message(
                            name + " 的压缩方式不受支持；请用文字处理软件重新保存",
                            name + " is packed in a way that is not supported; save the file again"),
                    broken);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException broken) {
            throw damaged(name, name, broken);
        }
    }

    private InputStream unpacked(Member member) throws IOException {
        int header = Math.toIntExact(Math.min(member.offset, Integer.MAX_VALUE));
        if (data.getInt(header) != LOCAL_ENTRY) {
            throw new IndexOutOfBoundsException("no local header at " + header);
        }
        int start = Math.addExact(header + 30, unsignedShort(header + 26) + unsignedShort(header + 28));
        if (start > bytes.length || member.packed < 0) {
            throw new IndexOutOfBoundsException("a member of " + member.packed + " bytes at " + start);
        }
        int length = (int) Math.min(member.packed, bytes.length - start);
        InputStream stream = new ByteArrayInputStream(bytes, start, length);
        return switch (member.method) {
            case 0 -> stream;
            case 8 ->
                new InflaterInputStream(stream, new Inflater(true), 8192) {
                    @Override
                    public void close() throws IOException {
                        inf.end();
                        super.close();
                    }
                };
            default -> throw new ZipException("method " + member.method);
        };
    }

    private void readDirectory() throws UnreadableException {
        int end = endOfDirectory();
        long size = unsignedInt(end + 12);
        long start = unsignedInt(end + 16);
        long shift = 0;
        if (start == MASK_32 || size == MASK_32 || unsignedShort(end + 10) == 0xFFFF) {
            int locator = end - 20;
            int end64 = Math.toIntExact(data.getLong(locator + 8));
            if (data.getInt(locator) != LOCATOR_64 || data.getInt(end64) != END_OF_DIRECTORY_64) {
                throw damaged("压缩包的目录", "the directory of the archive", null);
            }
            start = data.getLong(end64 + 48);
        } else {
            // Bytes before the archive move every offset; the end record stands right behind the directory.
            shift = end - size - start;
        }
        int at = Math.toIntExact(start + shift);
        while (at + 46 <= end && data.getInt(at) == DIRECTORY_ENTRY) {
            budget.charge(Bound.ENTRIES, 1);
            at = readEntry(at, shift);
        }
        if (members.isEmpty()) {
            throw damaged("压缩包的目录", "the directory of the archive", null);
        }
    }

    private int readEntry(int at, long shift) throws UnreadableException {
        int nameLength = unsignedShort(at + 28);
        int extraLength = unsignedShort(at + 30);
        byte[] name = new byte[nameLength];
        data.slice(at + 46, nameLength).get(name);
        long[] sizes = {unsignedInt(at + 24), unsignedInt(at + 20), unsignedInt(at + 42)};
        widen(sizes, at + 46 + nameLength, extraLength);
        Member member = new Member(
                unsignedShort(at + 8), unsignedShort(at + 10), unsignedInt(at + 16), sizes[1], sizes[2] + shift);
        String key = key(new String(name, StandardCharsets.UTF_8));
        if (!key.endsWith("/") && members.put(key, member) != null) {
            throw damaged("压缩包里有两个 " + key, "the archive holds " + key + " twice", null);
        }
        return Math.addExact(at + 46 + nameLength, extraLength + unsignedShort(at + 32));
    }

    /** Takes the 64-bit values of sizes (unpacked, packed) and offset where the short fields are full. */
    private void widen(long[] values, int at, int length) {
        int from = at;
        while (from + 4 <= at + length) {
            int field = from + 4;
            if (unsignedShort(from) == 1) {
                for (int i = 0; i < values.length; i++) {
                    if (values[i] == MASK_32) {
                        values[i] = data.getLong(field);
                        field += 8;
                    }
                }
            }
            from = from + 4 + unsignedShort(from + 2);
        }
    }

    private int endOfDirectory() throws UnreadableException {
        for (int at = data.capacity() - 22; at >= 0; at--) {
            if (data.get(at) == 'P' && data.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        if (data.capacity() < 4 || data.getInt(0) != LOCAL_ENTRY) {
            throw damaged("不是压缩包", "it is no archive", null);
        }
        throw new UnreadableException(
                ErrorCode.TRUNCATED,
                new Message(
                        "文件不完整：缺少压缩包末尾的目录；请重新下载或复制",
                        "the file is cut off: the directory at the end of the archive is missing; fetch it again"));
    }

    private long unsignedInt(int at) {
        return data.getInt(at) & MASK_32;
    }

    private int unsignedShort(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    private static UnreadableException damaged(String zh, String en, Exception cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "文件已损坏：" + zh + "；请重新下载，或用文字处理软件修复后再试",
                        "the file is damaged: " + en + "; fetch it again or repair it"),
                cause);
    }
}
