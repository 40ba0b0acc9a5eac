package dev.gouji.read.jpx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file around a code stream. */
public final class Jp2Boxes {

    private Jp2Boxes() {}

    /** The file, of colours by their number, with more boxes in its header. */
    public static byte[] around(byte[] stream, int colours, byte[] more) {
        byte[] told = ByteBuffer.allocate(7)
                .put((byte) 1)
                .putShort((short) 0)
                .putInt(colours)
                .array();
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(box("colr", told));
        header.writeBytes(more);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(box("jP  ", new byte[] {0x0D, 0x0A, (byte) 0x87, 0x0A}));
        file.writeBytes(box("jp2h", header.toByteArray()));
        file.writeBytes(box("jp2c", stream));
        return file.toByteArray();
    }

    /** A palette, shade by shade, and the mapping of the first component by each of its columns. */
    static byte[] palette(byte[] shades, int columns) {
        ByteBuffer palette = ByteBuffer.allocate(3 + columns + shades.length);
        palette.putShort((short) (shades.length / columns)).put((byte) columns);
        ByteBuffer mapping = ByteBuffer.allocate(4 * columns);
        for (int column = 0; column < columns; column++) {
            palette.put((byte) 7);
            mapping.putShort((short) 0).put((byte) 1).put((byte) column);
        }
        byte[] all = box("pclr", palette.put(shades).array());
        byte[] mapped = box("cmap", mapping.array());
        return ByteBuffer.allocate(all.length + mapped.length)
                .put(all)
                .put(mapped)
                .array();
    }

    /** What channels are: each its number, its kind, its colour. */
    public static byte[] definition(int... numbers) {
        ByteBuffer definition = ByteBuffer.allocate(2 + 2 * numbers.length).putShort((short) (numbers.length / 3));
        for (int number : numbers) {
            definition.putShort((short) number);
        }
        return box("cdef", definition.array());
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }
}
