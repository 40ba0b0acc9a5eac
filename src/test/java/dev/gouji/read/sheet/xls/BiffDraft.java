package dev.gouji.read.sheet.xls;

import dev.gouji.document.Document;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds small workbooks record by record, of one sheet, and packs them into a compound file. */
final class BiffDraft {

    static final Charset GBK = Charset.forName("GBK");
    private static final int SECTOR = 512;
    private static final int SMALLEST_STREAM = 4096;

    private final boolean wide;
    private final List<byte[]> globals = new ArrayList<>();
    private final List<byte[]> sheet = new ArrayList<>();

    BiffDraft(boolean wide) {
        this.wide = wide;
    }

    /** Bytes, little-endian: an Integer is two, a Long four, a Double eight, a Byte one, an array itself. */
    static byte[] bytes(Object... values) {
        ByteBuffer out = ByteBuffer.allocate(65_536).order(ByteOrder.LITTLE_ENDIAN);
        for (Object value : values) {
            if (value instanceof Integer number) {
                out.putShort(number.shortValue());
            } else if (value instanceof Long number) {
                out.putInt(number.intValue());
            } else if (value instanceof Double number) {
                out.putDouble(number);
            } else if (value instanceof Byte number) {
                out.put(number);
            } else {
                out.put((byte[]) value);
            }
        }
        byte[] all = new byte[out.position()];
        out.flip().get(all);
        return all;
    }

    static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    BiffDraft global(int id, Object... values) {
        globals.add(record(id, values));
        return this;
    }

    BiffDraft cell(int id, Object... values) {
        sheet.add(record(id, values));
        return this;
    }

    private static byte[] record(int id, Object... values) {
        byte[] content = bytes(values);
        return bytes(id, content.length, content);
    }

    /** The stream, whose sheet is called {@code S}. */
    byte[] stream() {
        byte[] begin = record(0x809, wide ? 0x600 : 0x500, 5, 0, 0);
        byte[] end = record(0x0A);
        byte[] name = wide ? bytes((byte) 1, (byte) 0, (byte) 'S') : bytes((byte) 1, (byte) 'S');
        long offset = begin.length + 4L + 6 + name.length + end.length;
        for (byte[] record : globals) {
            offset += record.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(begin);
        globals.forEach(out::writeBytes);
        out.writeBytes(record(0x85, offset, 0, name));
        out.writeBytes(end);
        out.writeBytes(record(0x809, wide ? 0x600 : 0x500, 0x10, 0, 0));
        sheet.forEach(out::writeBytes);
        out.writeBytes(end);
        return out.toByteArray();
    }

    /** A compound file with the stream in it. */
    static byte[] packed(String name, byte[] stream) {
        int size = Math.max(SMALLEST_STREAM, stream.length);
        int sectors = (size + SECTOR - 1) / SECTOR;
        ByteBuffer out = ByteBuffer.allocate(SECTOR * (3 + sectors)).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(0xE11AB1A1E011CFD0L);
        out.position(24);
        out.putShort((short) 0x3E)
                .putShort((short) 3)
                .putShort((short) 0xFFFE)
                .putShort((short) 9)
                .putShort((short) 6);
        out.position(44);
        out.putInt(1)
                .putInt(1)
                .putInt(0)
                .putInt(SMALLEST_STREAM)
                .putInt(-2)
                .putInt(0)
                .putInt(-2)
                .putInt(0)
                .putInt(0);
        while (out.position() < SECTOR) {
            out.putInt(-1);
        }
        out.putInt(-3).putInt(-2);
        for (int i = 0; i < sectors; i++) {
            out.putInt(i + 1 < sectors ? i + 3 : -2);
        }
        while (out.position() < 2 * SECTOR) {
            out.putInt(-1);
        }
        entry(out, "Root Entry", 5, 1, -2, 0);
        entry(out, name, 2, -1, 2, size);
        out.position(3 * SECTOR);
        out.put(stream);
        return out.array();
    }

    private static void entry(ByteBuffer out, String name, int type, int child, int start, int size) {
        int at = out.position();
        out.put(utf16(name));
        out.position(at + 64);
        out.putShort((short) (name.length() * 2 + 2))
                .put((byte) type)
                .put((byte) 1)
                .putInt(-1)
                .putInt(-1)
                .putInt(child);
        out.position(at + 116);
        out.putInt(start).putInt(size);
        out.position(at + 128);
    }

    byte[] bytes() {
        return packed(wide ? "Workbook" : "Book", stream());
    }

    Document read() throws UnreadableException {
        return new XlsReader().read(bytes(), new Budget(Limits.STANDARD));
    }
}
