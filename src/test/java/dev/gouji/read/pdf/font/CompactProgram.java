package dev.gouji.read.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Builds the smallest CFF programs: glyphs that draw nothing, with names or with the numbers of a collection. */
final class CompactProgram {

    private static final int FIRST_OWN_STRING = 391;
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int ROS = 30;
    private static final int FD_ARRAY = 36;
    private static final int FD_SELECT = 37;

    private CompactProgram() {}

    /** Glyphs from 1 with names, given as the numbers of CFF's standard strings: {@code 20} is {@code three}. */
    static byte[] named(int... strings) {
        byte[] charset = charset(strings);
        byte[] glyphs = glyphs(strings.length + 1);
        int start = 4 + index(bytes("Drawn")).length + index(new byte[23]).length + 4;
        byte[] top = join(
                entry(CHARSET, start),
                entry(CHAR_STRINGS, start + charset.length),
                number(0),
                entry(PRIVATE, start + charset.length + glyphs.length));
        return join(header(), index(bytes("Drawn")), index(top), new byte[4], charset, glyphs);
    }

    /** Glyphs from 1 with numbers of a collection. */
    static byte[] keyed(String ordering, int... cids) {
        byte[] strings = index(bytes("Adobe"), bytes(ordering));
        byte[] charset = charset(cids);
        byte[] glyphs = glyphs(cids.length + 1);
        byte[] select = new byte[cids.length + 2];
        int start = 4 + index(bytes("Drawn")).length + index(new byte[43]).length + strings.length + 2;
        int fonts = start + charset.length + glyphs.length + select.length;
        byte[] top = join(
                number(FIRST_OWN_STRING),
                number(FIRST_OWN_STRING + 1),
                number(0),
                new byte[] {12, ROS},
                entry(CHARSET, start),
                entry(CHAR_STRINGS, start + charset.length),
                number(start + charset.length + glyphs.length),
                new byte[] {12, FD_SELECT},
                number(fonts),
                new byte[] {12, FD_ARRAY});
        byte[] privates = join(number(0), entry(PRIVATE, start));
        return join(
                header(),
                index(bytes("Drawn")),
                index(top),
                strings,
                new byte[2],
                charset,
                glyphs,
                select,
                index(privates));
    }

    private static byte[] header() {
        return new byte[] {1, 0, 4, 1};
    }

    private static byte[] charset(int... numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        for (int number : numbers) {
            out.write(number >> 8);
            out.write(number);
        }
        return out.toByteArray();
    }

    private static byte[] glyphs(int count) {
        byte[][] procedures = new byte[count][];
        for (int i = 0; i < count; i++) {
            procedures[i] = new byte[] {14};
        }
        return index(procedures);
    }

    private static byte[] index(byte[]... items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0);
        out.write(items.length);
        out.write(1);
        int offset = 1;
        out.write(offset);
        for (byte[] item : items) {
            offset += item.length;
            out.write(offset);
        }
        for (byte[] item : items) {
            out.writeBytes(item);
        }
        return out.toByteArray();
    }

    private static byte[] entry(int operator, int number) {
        return join(number(number), new byte[] {(byte) operator});
    }

    private static byte[] number(int number) {
        return new byte[] {29, (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
