package dev.gouji.read.compound;

import dev.gouji.read.bound.Magic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An OLE2 compound file ([MS-CFB]): the names at its root, and the streams of these names.
 *
 * <p>Chains that lead in circles or out of the file end where they do, and nothing that is set aside grows beyond the file
 * itself, whatever its header tells. Holds the bytes, which must not be changed meanwhile; immutable.
 */
public final class CompoundFile {

    private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    /** The power of two of sectors of version 4; those of version 3, which nearly all are, have 512 bytes. */
    private static final int LARGE_SECTORS = 12;

    private static final int MINI_SECTOR = 64;
    private static final int DIRECTORY_SECTORS = 4_096;
    private static final int SPARE = 32 << 20;
    private static final int HEADER = 512;
    private static final int LIST = 76;
    private static final int LISTED = 109;
    private static final long NONE = 0xFFFF_FFFFL;
    /** Numbers from here on are no sectors but marks: of an end, of what is free, of the tables themselves. */
    private static final long MARKS = 0xFFFF_FFFAL;

    private final byte[] bytes;
    private final int size;
    private final long[] tables;
    private final byte[] directory;

    /**
     * A stream of the file.
     *
     * @param bytes what of it could be followed
     * @param whole whether that is as much as the directory tells
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Stream(byte[] bytes, boolean whole) {}

    /** What comes after a sector in its chain; {@link #NONE} when it is the last one. */
    @FunctionalInterface
    private interface Links {
        long after(long sector);
    }

    private CompoundFile(byte[] bytes) {
        this.bytes = bytes;
        size = Magic.unsigned16(bytes, 30) == LARGE_SECTORS ? 4096 : 512;
        tables = tables();
        directory = chain(unsigned(48), (long) DIRECTORY_SECTORS * size);
    }

    /** Whether the bytes begin like one. */
    public static boolean isCompoundFile(byte[] bytes) {
        return Magic.at(bytes, 0, MAGIC);
    }

    /** Opens one: finds its directory. Bytes that are none, or broken, have no names and no streams. */
    public static CompoundFile of(byte[] bytes) {
        return new CompoundFile(bytes.length < HEADER ? Arrays.copyOf(bytes, HEADER) : bytes);
    }

    /** The names at the root in lower case; where the directory cannot be followed, those of all that looks like an entry. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        for (int entry : rootEntries()) {
            names.add(name(directory, entry));
        }
        return names.isEmpty() ? allNames() : names;
    }

    /**
     * A stream at the root.
     *
     * @param name in lower case
     * @return null when there is none of that name
     */
    public Stream stream(String name) {
        for (int entry : rootEntries()) {
            if (directory[entry + 66] == STREAM && name(directory, entry).equals(name)) {
                long told = Magic.unsigned32(directory, entry + 120);
                byte[] found = stream(Magic.unsigned32(directory, entry + 116), told);
                return new Stream(found, found.length == told);
            }
        }
        return null;
    }

    /**
     * The streams of a name, at the root and in all folders: documents embedded in this one are folders of it.
     *
     * @param name in lower case
     * @param most more are left out
     */
    public List<byte[]> streams(String name, int most) {
        List<byte[]> found = new ArrayList<>();
        for (int entry = 0; entry + ENTRY <= directory.length && found.size() < most; entry += ENTRY) {
            if (directory[entry + 66] == STREAM && name(directory, entry).equals(name)) {
                found.add(stream(Magic.unsigned32(directory, entry + 116), Magic.unsigned32(directory, entry + 120)));
            }
        }
        return found;
    }

    /** Whether the allocation table is that of a far larger file; whole files tell of somewhat more than they have. */
    public boolean tellsOfMore() {
        return unsigned(44) * size / 4 * size > 4L * bytes.length + SPARE;
    }

    /** Whether the file ends before the sectors do that its allocation table calls used; whole files may do so too. */
    public boolean isCut() {
        int perSector = size / 4;
        for (long table = Math.min(unsigned(44), LISTED) - 1; table >= 0; table--) {
            long start = offset(unsigned(LIST + (int) table * 4));
            if (start + size > bytes.length) {
                return true;
            }
            for (int entry = perSector - 1; entry >= 0; entry--) {
                if (unsigned(start + entry * 4L) != NONE) {
                    return (table * perSector + entry + 1) * size >= bytes.length;
                }
            }
        }
        return false;
    }

    /** The sectors of the allocation table: those named in the header, then those of the list that goes on elsewhere. */
    private long[] tables() {
        long[] found = new long[bytes.length / size / (size / 4) + 1];
        long extension = unsigned(68);
        long slot = LIST;
        long end = LIST + LISTED * 4L;
        for (int i = 0; i < found.length; i++, slot += 4) {
            if (slot == end) {
                slot = offset(extension);
                end = slot + size - 4;
                extension = unsigned(end);
            }
            found[i] = unsigned(slot);
        }
        return found;
    }

    private long after(long sector) {
        long table = sector / (size / 4);
        return table < tables.length ? unsigned(offset(tables[(int) table]) + sector % (size / 4) * 4) : NONE;
    }

    private byte[] chain(long first, long most) {
        return chain(first, most, bytes, size, size, this::after);
    }

    private static byte[] chain(long first, long most, byte[] source, int start, int size, Links links) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BitSet seen = new BitSet();
        for (long sector = first; sector < MARKS && out.size() < most; sector = links.after(sector)) {
            long from = start + sector * size;
            if (from >= source.length || seen.get((int) sector)) {
                break;
            }
            seen.set((int) sector);
            out.write(source, (int) from, (int) Math.min(Math.min(size, source.length - from), most - out.size()));
        }
        return out.toByteArray();
    }

    private byte[] stream(long first, long told) {
        if (told >= unsigned(56)) {
            return chain(first, told);
        }
        byte[] minis = chain(Magic.unsigned32(directory, 116), Long.MAX_VALUE);
        byte[] next = chain(unsigned(60), Long.MAX_VALUE);
        return chain(
                first,
                told,
                minis,
                0,
                MINI_SECTOR,
                sector -> (sector + 1) * 4 <= next.length ? Magic.unsigned32(next, (int) sector * 4) : NONE);
    }

    /** Where the entries of the root's children are in the directory. */
    private Set<Integer> rootEntries() {
        Set<Integer> entries = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>();
        if (directory.length >= ENTRY) {
            open.push(Magic.unsigned32(directory, 76));
        }
        while (!open.isEmpty()) {
            long id = open.pop();
            if ((id + 1) * ENTRY <= directory.length && entries.add((int) id * ENTRY)) {
                open.push(Magic.unsigned32(directory, (int) id * ENTRY + 68));
                open.push(Magic.unsigned32(directory, (int) id * ENTRY + 72));
            }
        }
        return entries;
    }

    private Set<String> allNames() {
        Set<String> names = new HashSet<>();
        for (int at = HEADER; at + ENTRY <= bytes.length && names.size() < DIRECTORY_SECTORS; at += ENTRY) {
            int type = bytes[at + 66];
            int length = Magic.unsigned16(bytes, at + 64);
            if ((type == 1 || type == STREAM) && length >= 4 && length <= 64 && length % 2 == 0) {
                names.add(name(bytes, at));
            }
        }
        return names;
    }

    private static String name(byte[] source, int entry) {
        int length = Math.max(0, Math.min(Magic.unsigned16(source, entry + 64), 64) - 2);
        // the format compares names without case, and writers make use of it
        return new String(source, entry, length, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
    }

    private long offset(long sector) {
        return (sector + 1) * size;
    }

    private long unsigned(long at) {
        return at + 4 > bytes.length ? NONE : Magic.unsigned32(bytes, (int) at);
    }
}
