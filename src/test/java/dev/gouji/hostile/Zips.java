package dev.gouji.hostile;

import dev.gouji.read.pack.Archives;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP archives written field by field, so that every field can lie; and changed ones of others. */
final class Zips {

    /** What the directory says of an entry, which need not be so; name and extra field have a character for each byte. */
    record Line(String name, int method, long checksum, long packed, long size, long offset, String extra) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Line> lines = new ArrayList<>();

    /** Deflated zeros, a piece at a time. */
    static byte[] zeros(long size) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 20];
        byte[] buffer = new byte[1 << 16];
        for (long left = size; left > 0; left -= piece.length) {
            deflater.setInput(piece, 0, (int) Math.min(left, piece.length));
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** An archive with parts of another one changed; {@code part} is part of their names. */
    static byte[] changed(byte[] archive, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(changed, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().contains(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return changed.toByteArray();
    }

    /** Archives in each other, so many deep, each with a text beside it. */
    static byte[] nested(int levels) {
        byte[] archive = Archives.zipOf("0.txt", "x".getBytes(StandardCharsets.UTF_8));
        for (int level = 1; level < levels; level++) {
            byte[] inner = archive;
            archive = Archives.packed(into -> {
                try (ZipOutputStream zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
                    zip.putNextEntry(new ZipEntry("a.zip"));
                    zip.write(inner);
                    zip.putNextEntry(new ZipEntry("a.txt"));
                    zip.write('x');
                }
            });
        }
        return archive;
    }

    /** The same archive many times in one, each level: sixteen to the power of the levels. */
    static byte[] fanned(int levels, long size) {
        byte[] archive = new Zips().deflated("0", zeros(size), size).bytes();
        for (int level = 1; level < levels; level++) {
            byte[] inner = archive;
            archive = Archives.packed(into -> {
                try (ZipOutputStream zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
                    for (int i = 0; i < 16; i++) {
                        zip.putNextEntry(new ZipEntry(i + ".zip"));
                        zip.write(inner);
                    }
                }
            });
        }
        return archive;
    }

    /** An entry as it should be, of a text. */
    Zips text(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        String raw = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        long offset = local(raw, 0, checksum.getValue(), bytes.length, bytes.length, bytes);
        return line(new Line(raw, 0, checksum.getValue(), bytes.length, bytes.length, offset, ""));
    }

    /** Deflated bytes, with the size that the directory says. */
    Zips deflated(String name, byte[] packed, long size) {
        String raw = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        long offset = local(raw, 8, 0, packed.length, size, packed);
        return line(new Line(raw, 8, 0, packed.length, size, offset, ""));
    }

    /** A header of its own before the bytes; where it stands. */
    long local(String name, int method, long checksum, long packed, long size, byte[] content) {
        long offset = out.size();
        byte[] header = new byte[30];
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        fields.putInt(0x04034b50).putShort((short) 20).putShort((short) 0x800).putShort((short) method);
        fields.putInt(0).putInt((int) checksum).putInt((int) packed).putInt((int) size);
        fields.putShort((short) name.length()).putShort((short) 0);
        out.writeBytes(header);
        out.writeBytes(RawPdf.latin(name));
        out.writeBytes(content);
        return offset;
    }

    /** A line of the directory. */
    Zips line(Line line) {
        lines.add(line);
        return this;
    }

    /** The archive. */
    byte[] bytes() {
        return bytes(lines.size());
    }

    /** The archive, with the number of entries that its end says. */
    byte[] bytes(int told) {
        int start = out.size();
        for (Line line : lines) {
            byte[] entry = new byte[46];
            ByteBuffer fields = ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN);
            fields.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0x800);
            fields.putShort((short) line.method)
                    .putInt(0)
                    .putInt((int) line.checksum)
                    .putInt((int) line.packed);
            fields.putInt((int) line.size).putShort((short) line.name.length()).putShort((short) line.extra.length());
            fields.putShort((short) 0).putInt(0).putInt(0).putInt((int) line.offset);
            out.writeBytes(entry);
            out.writeBytes(RawPdf.latin(line.name));
            out.writeBytes(RawPdf.latin(line.extra));
        }
        byte[] end = new byte[22];
        ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        fields.putInt(0x06054b50).putInt(0).putShort((short) told).putShort((short) told);
        fields.putInt(out.size() - start).putInt(start).putShort((short) 0);
        out.writeBytes(end);
        return out.toByteArray();
    }
}
