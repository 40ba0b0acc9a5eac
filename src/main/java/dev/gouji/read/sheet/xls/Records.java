package dev.gouji.read.sheet.xls;

import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Goes through the records of a workbook stream, each with its number and its bytes; what a record is too long for goes on in
 * the ones behind it ({@code CONTINUE}). Reading past the end of a record and of those gives an {@link
 * IndexOutOfBoundsException}.
 */
final class Records {

    private static final int CONTINUE = 0x3C;

    private final ByteBuffer data;
    private final Budget budget;
    private int id;
    private int at;
    private int end;

    Records(byte[] stream, Budget budget) {
        this.data = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /** Goes to the record at an offset, so that {@link #next} finds it. */
    void moveTo(int offset) {
        at = offset;
        end = offset;
    }

    /** Goes to the next record; false when there is none, or it is cut off. */
    boolean next() throws UnreadableException {
        budget.checkTime();
        if (end < 0 || end + 4 > data.capacity()) {
            return false;
        }
        id = data.getShort(end) & 0xFFFF;
        int length = data.getShort(end + 2) & 0xFFFF;
        at = end + 4;
        end = at + length;
        return end <= data.capacity();
    }

    int id() {
        return id;
    }

    /** How many bytes of the record are left, those that go on behind it not counted. */
    int left() {
        return end - at;
    }

    int unsigned8() {
        if (at >= end && !continues()) {
            throw new IndexOutOfBoundsException("behind the end of record " + id);
        }
        return data.get(at++) & 0xFF;
    }

    int unsigned16() {
        return unsigned8() | unsigned8() << 8;
    }

    long unsigned32() {
        return unsigned16() | (long) unsigned16() << 16;
    }

    double real() {
        return Double.longBitsToDouble(unsigned32() | unsigned32() << 32);
    }

    void skip(long count) {
        for (long rest = count; rest > 0; ) {
            if (at >= end && !continues()) {
                throw new IndexOutOfBoundsException("behind the end of record " + id);
            }
            int step = (int) Math.min(rest, end - at);
            at += step;
            rest -= step;
        }
    }

    /** Characters of BIFF8; where they go on in another record, that one says anew how wide they are. */
    String characters(int count, boolean wide) {
        StringBuilder text = new StringBuilder(Math.min(count, end - at));
        boolean two = wide;
        for (int i = 0; i < count; i++) {
            if (at >= end) {
                if (!continues()) {
                    throw new IndexOutOfBoundsException("behind the end of record " + id);
                }
                two = (unsigned8() & 1) != 0;
            }
            text.append((char) (two ? unsigned16() : unsigned8()));
        }
        return text.toString();
    }

    /** Bytes of BIFF5, in the workbook's code page. */
    String characters(int count, Charset charset) {
        byte[] bytes = new byte[Math.min(count, end - at)];
        data.get(at, bytes);
        at += bytes.length;
        return new String(bytes, charset == null ? StandardCharsets.ISO_8859_1 : charset);
    }

    /** Goes on in the next record when that is a continuation and not empty. */
    private boolean continues() {
        while (at >= end && end + 4 <= data.capacity() && (data.getShort(end) & 0xFFFF) == CONTINUE) {
            int length = data.getShort(end + 2) & 0xFFFF;
            at = end + 4;
            end = Math.min(at + length, data.capacity());
        }
        return at < end;
    }
}
