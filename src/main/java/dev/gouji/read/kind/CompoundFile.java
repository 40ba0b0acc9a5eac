package dev.gouji.read.kind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names at the root of an OLE2 compound file, which tell what it is: an embedded workbook stands deeper. Where the
 * directory cannot be followed, every entry that looks like one is taken. The layout is that of [MS-CFB].
 */
public final class CompoundFile {

    private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int ENTRY = 128;
    private static final int SECTORS = 4_096;
    private static final int SPARE = 32 << 20;
    private static final int ALLOCATIONS = 44;
    private static final int LIST = 76;
    private static final int LISTED = 109;
    private static final long NONE = 0xFFFFFFFFL;

    private CompoundFile() {}

    public static boolean isCompoundFile(byte[] bytes) {
        return Magic.at(bytes, 0, MAGIC);
    }

    static Kind kindOf(byte[] bytes) {
        Set<String> names = rootNames(bytes);
        if (names.isEmpty()) {
            names = allNames(bytes);
        }
        if (names.contains("encryptedpackage") || names.contains("\tdrmcontent")) {
            return Kind.ENCRYPTED_OFFICE;
        }
        if (names.contains("worddocument")) {
            return Kind.DOC;
        }
        if (names.contains("workbook") || names.contains("book")) {
            return Kind.XLS;
        }
        if (names.contains("__properties_version1.0")) {
            return Kind.OUTLOOK;
        }
        return names.contains("powerpoint document") ? Kind.PPT : Kind.COMPOUND;
    }

    /**
     * Whether the allocation table is that of a far larger file. Readers set memory aside by it, so this has to be asked
     * first; whole files tell of somewhat more than they have.
     */
    public static boolean tellsOfMore(byte[] bytes) {
        long size = sectorSize(bytes);
        return Magic.unsigned32(bytes, ALLOCATIONS) * (size / 4) * size > 4L * bytes.length + SPARE;
    }

    /** Whether the file ends before the sectors do that its allocation table calls used; whole files may do so too. */
    public static boolean isCut(byte[] bytes) {
        int size = sectorSize(bytes);
        int perSector = size / 4;
        for (long table = Math.min(Magic.unsigned32(bytes, ALLOCATIONS), LISTED) - 1; table >= 0; table--) {
            long start = (Magic.unsigned32(bytes, LIST + (int) table * 4) + 1) * size;
            if (start + size > bytes.length) {
                return true;
            }
            for (int entry = perSector - 1; entry >= 0; entry--) {
                if (Magic.unsigned32(bytes, (int) start + entry * 4) != NONE) {
                    return (table * perSector + entry + 1) * size >= bytes.length;
                }
            }
        }
        return false;
    }

    private static int sectorSize(byte[] bytes) {
        return Magic.unsigned16(bytes, 30) == 12 ? 4096 : 512;
    }

    private static Set<String> rootNames(byte[] bytes) {
        List<Integer> entries = directory(bytes);
        Set<String> names = new HashSet<>();
        if (entries.isEmpty()) {
            return names;
        }
        BitSet seen = new BitSet();
        Deque<Long> open = new ArrayDeque<>();
        open.push(Magic.unsigned32(bytes, entries.get(0) + 76));
        while (!open.isEmpty()) {
            long id = open.pop();
            if (id < entries.size() && !seen.get((int) id)) {
                seen.set((int) id);
                int entry = entries.get((int) id);
                names.add(name(bytes, entry));
                open.push(Magic.unsigned32(bytes, entry + 68));
                open.push(Magic.unsigned32(bytes, entry + 72));
            }
        }
        return names;
    }

    /** The offsets of the directory entries, in order. */
    private static List<Integer> directory(byte[] bytes) {
        List<Integer> entries = new ArrayList<>();
        int size = sectorSize(bytes);
        long sector = Magic.unsigned32(bytes, 48);
        for (int count = 0; count < SECTORS && sector < NONE - 5; count++) {
            long offset = (sector + 1) * size;
            if (offset + size > bytes.length) {
                break;
            }
            for (int at = 0; at < size; at += ENTRY) {
                entries.add((int) offset + at);
            }
            sector = next(bytes, sector, size);
        }
        return entries;
    }

    /** The sector after one in its chain; only the first 109 allocation sectors are looked at (7 MB of 512 bytes). */
    private static long next(byte[] bytes, long sector, int size) {
        long perSector = size / 4;
        long block = sector / perSector;
        if (block >= LISTED) {
            return NONE;
        }
        long offset = (Magic.unsigned32(bytes, LIST + (int) block * 4) + 1) * size + sector % perSector * 4;
        return offset + 4 > bytes.length ? NONE : Magic.unsigned32(bytes, (int) offset);
    }

    private static Set<String> allNames(byte[] bytes) {
        Set<String> names = new HashSet<>();
        for (int at = 512; at + ENTRY <= bytes.length && names.size() < SECTORS; at += ENTRY) {
            int type = bytes[at + 66];
            int length = Magic.unsigned16(bytes, at + 64);
            if ((type == 1 || type == 2) && length >= 4 && length <= 64 && length % 2 == 0) {
                names.add(name(bytes, at));
            }
        }
        return names;
    }

    private static String name(byte[] bytes, int entry) {
        int length = Math.max(0, Math.min(Magic.unsigned16(bytes, entry + 64), 64) - 2);
        // the format compares names without case, and writers make use of it
        return new String(bytes, entry, length, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }
}
