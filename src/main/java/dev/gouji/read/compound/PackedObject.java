package dev.gouji.read.compound;

import dev.gouji.read.bound.Magic;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file that object linking and embedding packed into another ([MS-OLEDS] 2.3.6): a document of today as a stream {@code
 * Package}, any file as one {@code Ole10Native}, which is shown as a sign. Lengths that are lies end with the bytes.
 *
 * @param name as its packer called it; empty where it did not say
 * @param bytes the file
 */
@SuppressWarnings("ArrayRecordComponent")
public record PackedObject(String name, byte[] bytes) {

    private static final String DOCUMENT = "package";
    private static final String FILE = "\u0001ole10native";

    /** A file within another may hold so many. */
    private static final int MOST = 100;

    private static final Charset NAMES = Charset.forName("GB18030");

    /** Those at the root of a compound file and in the folders of it. */
    public static List<PackedObject> in(CompoundFile compound) {
        List<PackedObject> found = new ArrayList<>();
        compound.streams(DOCUMENT, MOST).forEach(bytes -> found.add(new PackedObject("", bytes)));
        compound.streams(FILE, MOST - found.size()).forEach(bytes -> found.add(ofFile(bytes, 4)));
        return found;
    }

    /**
     * What stands in {@code \objdata} of RTF, in the older way of packing ([MS-OLEDS] 2.2.5).
     *
     * @return a compound file, where it was packed as one
     */
    public static PackedObject ofData(byte[] data) {
        int at = 8;
        String kind = string(data, at + 4, (int) Magic.unsigned32(data, at) - 1);
        for (int i = 0; i < 3; i++) {
            at = within(data, at + 4 + Magic.unsigned32(data, at));
        }
        byte[] object = Arrays.copyOfRange(data, within(data, at + 4L), data.length);
        return kind.equals("Package") ? ofFile(object, 0) : new PackedObject("", object);
    }

    /** Two bytes, the label, where it came from, four bytes, where it was put, the file. */
    private static PackedObject ofFile(byte[] packed, int start) {
        int label = within(packed, start + 2L);
        int from = within(packed, end(packed, label) + 1L);
        int path = within(packed, end(packed, from) + 5L);
        int length = within(packed, path + 4 + Magic.unsigned32(packed, path));
        int content = within(packed, length + 4L);
        int last = within(packed, content + Magic.unsigned32(packed, length));
        return new PackedObject(
                string(packed, label, end(packed, label) - label), Arrays.copyOfRange(packed, content, last));
    }

    private static int end(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return end;
    }

    private static String string(byte[] bytes, int from, int length) {
        int start = within(bytes, from);
        return new String(bytes, start, Math.max(0, Math.min(length, bytes.length - start)), NAMES);
    }

    private static int within(byte[] bytes, long offset) {
        return (int) Math.min(offset, bytes.length);
    }
}
