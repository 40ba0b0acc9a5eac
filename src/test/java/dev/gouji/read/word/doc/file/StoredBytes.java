package dev.gouji.read.word.doc.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes of a Word file for tests, written in their order; numbers are little-endian. */
final class StoredBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    StoredBytes u8(int... numbers) {
        for (int number : numbers) {
            out.write(number);
        }
        return this;
    }

    StoredBytes u16(int... numbers) {
        for (int number : numbers) {
            u8(number, number >> 8);
        }
        return this;
    }

    StoredBytes i32(int... numbers) {
        for (int number : numbers) {
            u16(number, number >> 16);
        }
        return this;
    }

    /** Hexadecimal digits in groups, as {@code 3C08 01}. */
    StoredBytes hex(String digits) {
        out.writeBytes(HexFormat.of().parseHex(digits.replace(" ", "")));
        return this;
    }

    StoredBytes utf16(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
        return this;
    }

    /** Zeros up to a place. */
    StoredBytes upTo(int place) {
        while (out.size() < place) {
            out.write(0);
        }
        return this;
    }

    int size() {
        return out.size();
    }

    Slice slice() {
        return Slice.of(out.toByteArray());
    }

    static Slice slice(String hex) {
        return new StoredBytes().hex(hex).slice();
    }
}
