package dev.gouji.read.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** An archive of stored entries for tests; what stands in the last line of its directory can be overwritten. */
@SuppressWarnings("ByteBufferBackingArray")
final class ZipBytes {

    private final ByteArrayOutputStream locals = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;
    private byte[] line = {};

    /** An entry with a field behind its name in the directory. */
    ZipBytes entry(String name, String content, byte... extra) {
        directory.writeBytes(line);
        byte[] rawName = name.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        int offset = locals.size();
        ByteBuffer local = buffer(30 + rawName.length);
        local.putInt(0x04034b50).putShort((short) 20).putInt(0).putInt(0).putInt((int) checksum.getValue());
        local.putInt(bytes.length)
                .putInt(bytes.length)
                .putShort((short) rawName.length)
                .putShort((short) 0);
        locals.writeBytes(local.put(rawName).array());
        locals.writeBytes(bytes);
        ByteBuffer central = buffer(46 + rawName.length + extra.length);
        central.putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putInt(0)
                .putInt(0);
        central.putInt((int) checksum.getValue()).putInt(bytes.length).putInt(bytes.length);
        central.putShort((short) rawName.length).putShort((short) extra.length).putShort((short) 0);
        central.putInt(0).putInt(0).putInt(offset);
        line = central.put(rawName).put(extra).array();
        entries++;
        return this;
    }

    /** Overwrites two bytes of the last line. */
    ZipBytes withShort(int at, int value) {
        ByteBuffer.wrap(line).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value);
        return this;
    }

    /** Overwrites four bytes of the last line. */
    ZipBytes withInt(int at, long value) {
        ByteBuffer.wrap(line).order(ByteOrder.LITTLE_ENDIAN).putInt(at, (int) value);
        return this;
    }

    /** The archive. */
    byte[] bytes() {
        ByteBuffer end = end(entries, directory.size() + line.length, locals.size());
        return joined(locals.toByteArray(), directory.toByteArray(), line, end.array());
    }

    /** The archive with the end of a large one: what it says stands before it, in 64 bits. */
    byte[] wide() {
        int size = directory.size() + line.length;
        ByteBuffer end64 = buffer(76);
        end64.putInt(0x06064b50)
                .putLong(44)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putLong(entries)
                .putLong(entries);
        end64.putLong(size).putLong(locals.size());
        end64.putInt(0x07064b50).putInt(0).putLong(locals.size() + size).putInt(1);
        byte[] end = end(0xFFFF, -1, -1).array();
        return joined(locals.toByteArray(), directory.toByteArray(), line, end64.array(), end);
    }

    private static ByteBuffer end(int entries, int size, int start) {
        ByteBuffer end = buffer(22);
        end.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        return end.putInt(size).putInt(start);
    }

    /** A field behind a name. */
    static byte[] field(int id, byte[] content) {
        ByteBuffer field = buffer(4 + content.length);
        return field.putShort((short) id)
                .putShort((short) content.length)
                .put(content)
                .array();
    }

    /** Values of 64 bits. */
    static byte[] longs(long... values) {
        ByteBuffer longs = buffer(8 * values.length);
        for (long value : values) {
            longs.putLong(value);
        }
        return longs.array();
    }

    static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
