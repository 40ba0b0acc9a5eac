package dev.gouji.read.sheet.xls;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;

/**
 * One stream at the root of an OLE2 compound file ([MS-CFB]), put together from its sectors. Chains that lead in circles
 * or out of the file end where they do; nothing grows beyond the file itself.
 */
final class CompoundStream {

    private static final int HEADER_TABLE = 109;
    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    private static final long LAST = 0xFFFF_FFFAL;

    private final byte[] bytes;
    private final ByteBuffer data;
    private final Budget budget;
    private final int sectorSize;
    private final int miniSize;
    private int[] table = {};

    private CompoundStream(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        sectorSize = 1 << Math.max(7, Math.min(16, data.getShort(30)));
        miniSize = 1 << Math.max(4, Math.min(9, data.getShort(32)));
    }

    /**
     * Reads a stream.
     *
     * @param names what it may be called, in lower case; the first one found is taken
     * @throws UnreadableException {@code damaged} when there is none
     */
    static byte[] read(byte[] bytes, Budget budget, String... names) throws UnreadableException {
        try {
            CompoundStream file = new CompoundStream(bytes, budget);
            file.readTable();
            byte[] directory = file.chain(file.unsigned(48), Long.MAX_VALUE);
            for (String name : names) {
                int entry = file.find(directory, name);
                if (entry >= 0) {
                    return file.stream(directory, entry);
                }
            }
        } catch (IndexOutOfBoundsException | ArithmeticException broken) {
            throw damaged(broken);
        }
        throw damaged(null);
    }

    private void readTable() throws UnreadableException {
        int perSector = sectorSize / 4;
        int sectors = bytes.length / sectorSize;
        int blocks = Math.min(sectors / perSector + 1, sectors);
        table = new int[Math.multiplyExact(blocks, perSector)];
        long extension = unsigned(68);
        int slot = 76;
        int end = 76 + HEADER_TABLE * 4;
        for (int block = 0; block < blocks; block++, slot += 4) {
            if (slot == end) {
                if (extension >= LAST) {
                    break;
                }
                slot = offset(extension);
                end = slot + sectorSize - 4;
                extension = unsigned(end);
            }
            long sector = unsigned(slot);
            int from = sector >= LAST ? bytes.length : offset(sector);
            for (int i = 0; i < perSector; i++) {
                table[block * perSector + i] = from + i * 4 + 4 <= bytes.length ? data.getInt(from + i * 4) : -1;
            }
            budget.checkTime();
        }
    }

    private byte[] chain(long first, long most) throws UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BitSet seen = new BitSet();
        long sector = first;
        while (sector < LAST && out.size() < most && sector < table.length && !seen.get((int) sector)) {
            seen.set((int) sector);
            int from = offset(sector);
            if (from >= bytes.length) {
                break;
            }
            out.write(bytes, from, Math.min(sectorSize, bytes.length - from));
            sector = table[(int) sector] & 0xFFFF_FFFFL;
            budget.checkTime();
        }
        return out.toByteArray();
    }

    private byte[] stream(byte[] directory, int entry) throws UnreadableException {
        ByteBuffer entries = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        long size = entries.getInt(entry + 120) & 0xFFFF_FFFFL;
        long first = entries.getInt(entry + 116) & 0xFFFF_FFFFL;
        if (size >= unsigned(56)) {
            return cut(chain(first, size), size);
        }
        byte[] minis = chain(entries.getInt(116) & 0xFFFF_FFFFL, Long.MAX_VALUE);
        ByteBuffer next = ByteBuffer.wrap(chain(unsigned(60), Long.MAX_VALUE)).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BitSet seen = new BitSet();
        long sector = first;
        while (sector < LAST && out.size() < size && (sector + 1) * 4 <= next.capacity() && !seen.get((int) sector)) {
            seen.set((int) sector);
            long from = sector * miniSize;
            if (from >= minis.length) {
                break;
            }
            out.write(minis, (int) from, (int) Math.min(miniSize, minis.length - from));
            sector = next.getInt((int) sector * 4) & 0xFFFF_FFFFL;
            budget.checkTime();
        }
        return cut(out.toByteArray(), size);
    }

    private static byte[] cut(byte[] stream, long size) {
        return stream.length <= size ? stream : Arrays.copyOf(stream, (int) size);
    }

    /** The offset of a root's child in the directory; -1 when there is none of that name. */
    private int find(byte[] directory, String name) {
        ByteBuffer entries = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        Deque<Long> open = new ArrayDeque<>();
        BitSet seen = new BitSet();
        open.push(entries.getInt(76) & 0xFFFF_FFFFL);
        while (!open.isEmpty()) {
            long id = open.pop();
            if ((id + 1) * ENTRY <= directory.length && !seen.get((int) id)) {
                seen.set((int) id);
                int entry = (int) id * ENTRY;
                if (directory[entry + 66] == STREAM && name(directory, entry).equals(name)) {
                    return entry;
                }
                open.push(entries.getInt(entry + 68) & 0xFFFF_FFFFL);
                open.push(entries.getInt(entry + 72) & 0xFFFF_FFFFL);
            }
        }
        return -1;
    }

    private static String name(byte[] directory, int entry) {
        int length = Math.max(0, Math.min(directory[entry + 64], 64) - 2);
        return new String(directory, entry, length, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }

    private int offset(long sector) {
        return Math.toIntExact((sector + 1) * sectorSize);
    }

    private long unsigned(int at) {
        return data.getInt(at) & 0xFFFF_FFFFL;
    }

    private static UnreadableException damaged(Exception cause) {
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "文件已损坏：找不到工作簿的数据；请重新下载，或用表格软件打开后另存一份",
                        "the file is damaged: the workbook's data is not found; fetch it again, or open it with a spreadsheet program and save a copy"),
                cause);
    }
}
