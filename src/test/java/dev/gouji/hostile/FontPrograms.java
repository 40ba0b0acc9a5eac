package dev.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The smallest font programs, with parts that go as far as one likes. */
final class FontPrograms {

    private static final int GLYPHS = 65_535;

    private FontPrograms() {}

    /** A TrueType program of empty glyphs, as many as there can be, and one more table. */
    static byte[] trueType(String tag, byte[] table) {
        Map<String, byte[]> tables = tables(GLYPHS, new int[GLYPHS + 1], new byte[2]);
        tables.put(tag, table);
        return trueType(tables);
    }

    /** A TrueType program whose glyphs are composed, each of so many of the next, the last of a triangle. */
    static byte[] composed(int glyphs, int parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] places = new int[glyphs + 1];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            places[glyph] = out.size();
            boolean last = glyph == glyphs - 1;
            out.writeBytes(shorts(last ? 1 : -1, 0, 0, 9, 9));
            if (last) {
                out.writeBytes(shorts(2, 0));
                out.writeBytes(new byte[] {1, 1, 1});
                out.writeBytes(shorts(0, 5, 5, 0, 0, 5));
                out.write(0);
            }
            for (int part = 0; part < parts && !last; part++) {
                out.writeBytes(shorts(part < parts - 1 ? 34 : 2, glyph + 1));
                out.writeBytes(new byte[2]);
            }
        }
        places[glyphs] = out.size();
        return trueType(tables(glyphs, places, out.toByteArray()));
    }

    private static Map<String, byte[]> tables(int glyphs, int[] places, byte[] outlines) {
        byte[] head = new byte[54];
        head[18] = 4;
        head[51] = 1;
        byte[] maximum = shorts(1, 0, glyphs, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFFFF);
        byte[] horizontal = new byte[36];
        horizontal[35] = 1;
        ByteBuffer loca = ByteBuffer.allocate(places.length * 4);
        Arrays.stream(places).forEach(loca::putInt);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("head", head);
        tables.put("maxp", maximum);
        tables.put("hhea", horizontal);
        tables.put("hmtx", new byte[4 + 2 * glyphs]);
        tables.put("loca", loca.array());
        tables.put("glyf", outlines);
        return tables;
    }

    private static byte[] trueType(Map<String, byte[]> tables) {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        directory.writeBytes(shorts(1, 0, tables.size(), 0, 0, 0));
        tables.forEach((tag, table) -> {
            directory.writeBytes(RawPdf.latin(tag));
            directory.writeBytes(ByteBuffer.allocate(12)
                    .putInt(0)
                    .putInt(12 + 16 * tables.size() + content.size())
                    .putInt(table.length)
                    .array());
            content.writeBytes(table);
        });
        directory.writeBytes(content.toByteArray());
        return directory.toByteArray();
    }

    /** A table of codes: so many times the same part. */
    static byte[] codes(int parts, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(shorts(0, parts));
        for (int i = 0; i < parts; i++) {
            out.writeBytes(shorts(3, 10));
            out.writeBytes(ByteBuffer.allocate(4).putInt(4 + 8 * parts).array());
        }
        out.writeBytes(part);
        return out.toByteArray();
    }

    /** A part of a table of codes in groups: so many that are all alike. */
    static byte[] groups(int format, int count, int first, int last, int glyph) {
        ByteBuffer part = ByteBuffer.allocate(16 + count * 12);
        part.putShort((short) format).putShort((short) 0).putInt(0).putInt(0).putInt(count);
        for (int i = 0; i < count; i++) {
            part.putInt(first).putInt(last).putInt(glyph);
        }
        return part.array();
    }

    /** A part of a table of codes in segments, each of nearly all codes. */
    static byte[] segments(int count) {
        ByteBuffer part = ByteBuffer.allocate(16 + count * 8);
        part.putShort((short) 4).putShort((short) 0).putShort((short) 0).putShort((short) (count * 2));
        part.position(14);
        for (int i = 0; i < count; i++) {
            part.putShort((short) 65_534);
        }
        return part.array();
    }

    /** Names that are all the same long one. */
    static byte[] names(int count, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(shorts(0, count, 0));
        for (int i = 0; i < count; i++) {
            out.writeBytes(shorts(3, 1, i, i, length, 0));
        }
        out.writeBytes(new byte[length]);
        return out.toByteArray();
    }

    /** Substitutions: lookups at other places each, of parts that are all the same, of all glyphs. */
    static byte[] substitutions(int lookups) {
        int parts = 32_000;
        int lists = 2 + 2 * lookups;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(shorts(1, 0, 10, 12, 14, 0, 0));
        out.writeBytes(shorts(lookups));
        for (int i = 0; i < lookups; i++) {
            out.writeBytes(shorts(lists + i * 6));
        }
        for (int i = 0; i < lookups; i++) {
            out.writeBytes(shorts(1, 0, 1 + (parts & 1)));
        }
        for (int i = 0; i < parts; i++) {
            out.writeBytes(shorts(1));
        }
        return out.toByteArray();
    }

    /** A compact program that says it is so many fonts, of which each is the same: a glyph that calls parts. */
    static byte[] compact(int fonts, List<byte[]> parts, byte[] glyph) {
        List<byte[]> names = new ArrayList<>();
        List<byte[]> tops = new ArrayList<>();
        int start = 4
                + index(repeated(fonts, new byte[1])).length
                + index(repeated(fonts, new byte[23])).length
                + 2
                + index(parts).length;
        byte[] glyphs = index(List.of(new byte[] {14}, glyph));
        byte[] top = ByteBuffer.allocate(23)
                .put(number(start))
                .put((byte) 15)
                .put(number(start + 3))
                .put((byte) 17)
                .put(number(0))
                .put(number(start))
                .put((byte) 18)
                .array();
        names.addAll(repeated(fonts, new byte[] {'A'}));
        tops.addAll(repeated(fonts, top));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, 0, 4, 4});
        out.writeBytes(index(names));
        out.writeBytes(index(tops));
        out.writeBytes(new byte[2]);
        out.writeBytes(index(parts));
        out.writeBytes(new byte[] {0, 0, 34});
        out.writeBytes(glyphs);
        return out.toByteArray();
    }

    /** Parts of which each calls the next one twice, in Type 2. */
    static List<byte[]> doubling(int count) {
        List<byte[]> parts = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            byte next = (byte) (i - 107 + 139);
            parts.add(new byte[] {next, 29, next, 29, 11});
        }
        parts.add(new byte[] {11});
        return parts;
    }

    /** A Type 1 program with a glyph for A, and whatever is said of its parts. */
    static byte[] old(byte[] parts, byte[] glyph) {
        return old(parts, Map.of("A", glyph));
    }

    /** A Type 1 program whose glyphs A to Z are each made of the next one, twice. */
    static byte[] accented() {
        Map<String, byte[]> glyphs = new TreeMap<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            byte next = (byte) (139 + letter + 1);
            byte zero = (byte) 139;
            byte[] line = {zero, zero, 13, zero, 6, 14};
            byte[] made = {zero, zero, 13, zero, zero, zero, next, next, 12, 6};
            glyphs.put(String.valueOf(letter), letter == 'Z' ? line : made);
        }
        return old(new byte[0], glyphs);
    }

    private static byte[] old(byte[] parts, Map<String, byte[]> glyphs) {
        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        secret.writeBytes(new byte[4]);
        secret.writeBytes(RawPdf.latin("dup /Private 8 dict dup begin /lenIV -1 def\n"));
        secret.writeBytes(parts);
        secret.writeBytes(RawPdf.latin("2 index /CharStrings " + glyphs.size() + " dict dup begin\n"));
        glyphs.forEach((name, glyph) -> {
            secret.writeBytes(RawPdf.latin("/" + name + " " + glyph.length + " RD "));
            secret.writeBytes(glyph);
            secret.writeBytes(RawPdf.latin(" ND\n"));
        });
        secret.writeBytes(RawPdf.latin("end end readonly put noaccess put dup /FontName get exch definefont pop\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(RawPdf.latin("""
                        %!FontType1-1.0: X
                        12 dict begin
                        /FontName /X def
                        /Encoding StandardEncoding def
                        /FontMatrix [.001 0 0 .001 0 0] readonly def
                        /PaintType 0 def
                        currentdict end
                        currentfile eexec
                        """));
        out.writeBytes(encrypted(secret.toByteArray()));
        return out.toByteArray();
    }

    /** Parts of a Type 1 program of which each calls the next one twice. */
    static byte[] oldDoubling(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(RawPdf.latin("/Subrs " + count + " array\n"));
        for (int i = 0; i < count; i++) {
            byte next = (byte) (i + 1 + 139);
            byte[] part = i == count - 1 ? new byte[] {11} : new byte[] {next, 10, next, 10, 11};
            out.writeBytes(RawPdf.latin("dup " + i + " " + part.length + " RD "));
            out.writeBytes(part);
            out.writeBytes(RawPdf.latin(" NP\n"));
        }
        out.writeBytes(RawPdf.latin("ND\n"));
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] plain) {
        int key = 55_665;
        byte[] cipher = new byte[plain.length];
        for (int i = 0; i < plain.length; i++) {
            int octet = (plain[i] & 0xFF) ^ (key >> 8);
            cipher[i] = (byte) octet;
            key = ((octet + key) * 52_845 + 22_719) & 0xFFFF;
        }
        return cipher;
    }

    private static List<byte[]> repeated(int times, byte[] item) {
        return Collections.nCopies(times, item);
    }

    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(shorts(items.size()));
        if (items.isEmpty()) {
            return out.toByteArray();
        }
        out.write(4);
        int offset = 1;
        out.writeBytes(ByteBuffer.allocate(4).putInt(offset).array());
        for (byte[] item : items) {
            offset += item.length;
            out.writeBytes(ByteBuffer.allocate(4).putInt(offset).array());
        }
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(5).put((byte) 29).putInt(number).array();
    }

    private static byte[] shorts(int... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * 2);
        Arrays.stream(numbers).forEach(number -> buffer.putShort((short) number));
        return buffer.array();
    }
}
