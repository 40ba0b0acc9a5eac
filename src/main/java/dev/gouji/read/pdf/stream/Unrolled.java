package dev.gouji.read.pdf.stream;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Unrolls a glyph of a Type 1 or Type 2 program as PDFBox does, each call of a part in its place, and counts the bytes that
 * are gone through. Formats: Adobe Type 1 Font Format, Adobe Technical Note 5177.
 */
final class Unrolled {

    private static final int CALL = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int CALL_SHARED = 29;

    /** What is no whole number, beyond all whole numbers; {@link #DIVISION} and {@link #RETURNED} are commands too. */
    private static final long COMMAND = 1L << 40;

    private static final long DIVISION = COMMAND + 1;
    private static final long RETURNED = COMMAND + 2;
    private static final long FRACTION = COMMAND - 1;

    /** A glyph with an accent: five numbers in Type 1, the last four of an end in Type 2. */
    private static final int ACCENTED = 6;

    private static final int ACCENTED_NUMBERS = 5;
    private static final int END = 14;

    private final List<byte[]> shared;
    private final List<byte[]> own;
    private final IntFunction<byte[]> accents;
    private final BitSet open = new BitSet();
    private final boolean second;
    private final long most;
    private long[] items = new long[64];
    private int size;
    private int stems;
    private long steps;

    /**
     * For one glyph of a program.
     *
     * @param shared parts of all fonts of a Type 2 program; null for Type 1
     * @param own parts of the font
     * @param accents the glyphs of which others may be made, by their codes in the standard encoding; null for none
     * @param most where to stop counting
     */
    Unrolled(List<byte[]> shared, List<byte[]> own, IntFunction<byte[]> accents, long most) {
        this.accents = accents;
        this.shared = shared;
        this.own = own;
        this.second = shared != null;
        this.most = most;
    }

    /** How many bytes are gone through, those of parts as often as they are called; no more than a little over the most. */
    long steps(byte[] glyph) {
        try {
            run(glyph);
        } catch (RuntimeException | StackOverflowError end) {
            // PDFBox stops here as well
            return steps;
        }
        return steps;
    }

    private void run(byte[] part) {
        int at = 0;
        while (at < part.length && steps <= most) {
            int octet = part[at++] & 0xFF;
            steps++;
            if (octet == CALL) {
                call(own);
            } else if (second && octet == CALL_SHARED) {
                call(shared);
            } else if (octet >= 32 || (second && octet == 28)) {
                at = number(part, at, octet);
            } else if (octet == ESCAPE && !second && part[at] == 16) {
                at = callOther(part, at + 1);
            } else {
                at = command(part, at, octet);
            }
        }
    }

    private int number(byte[] part, int at, int octet) {
        if (octet == 28) {
            push((short) (byteAt(part, at) << 8 | byteAt(part, at + 1)));
            return at + 2;
        }
        if (octet == 255) {
            int value = byteAt(part, at) << 24
                    | byteAt(part, at + 1) << 16
                    | byteAt(part, at + 2) << 8
                    | byteAt(part, at + 3);
            push(second ? FRACTION : value);
            return at + 4;
        }
        if (octet <= 246) {
            push(octet - 139);
            return at;
        }
        int low = byteAt(part, at);
        push(octet <= 250 ? (octet - 247) * 256 + low + 108 : -(octet - 251) * 256 - low - 108);
        return at + 1;
    }

    private int command(byte[] part, int at, int octet) {
        int numbers = numbers();
        if (octet == ESCAPE && !second && byteAt(part, at) == ACCENTED) {
            if (numbers >= ACCENTED_NUMBERS) {
                accented(items[size - numbers + 3], items[size - numbers + 4]);
            } else if (size > numbers && items[size - numbers - 1] == DIVISION) {
                // what it is made of cannot be told
                steps = most + 1;
            }
        } else if (octet == END && second && (numbers == 4 || numbers == ACCENTED_NUMBERS)) {
            accented(items[size - 2], items[size - 1]);
        }
        if (octet == ESCAPE) {
            push(byteAt(part, at) == 12 ? DIVISION : COMMAND);
            return at + 1;
        }
        int end = at;
        if (second && (octet == 19 || octet == 20)) {
            stems += numbers() / 2;
            end = at + (stems + 7) / 8;
        } else if (octet == 1 || octet == 3 || octet == 18 || octet == 23) {
            stems += numbers() / 2;
        }
        push(octet == RETURN ? RETURNED : COMMAND);
        return end;
    }

    private void call(List<byte[]> parts) {
        if (second && parts.isEmpty()) {
            return;
        }
        long operand = pop();
        if (!second && operand >= FRACTION) {
            return;
        }
        long index = second ? operand + bias(parts.size()) : operand;
        if (!second && (index < 0 || index >= parts.size())) {
            size -= numbers();
            return;
        }
        run(parts.get(Math.toIntExact(index)));
        if (items[size - 1] == RETURNED) {
            size--;
        }
    }

    /** A letter and its accent are glyphs themselves, and made of others perhaps; one of itself would never end. */
    private void accented(long letter, long accent) {
        for (long code : new long[] {letter, accent}) {
            byte[] glyph = code >= 0 && code < 256 ? accents.apply((int) code) : null;
            if (code == FRACTION || (glyph != null && open.get((int) code))) {
                steps = most + 1;
            } else if (glyph != null && steps <= most) {
                open.set((int) code);
                Unrolled part = new Unrolled(shared, own, accents, most - steps);
                part.open.or(open);
                steps += part.steps(glyph);
                open.clear((int) code);
            }
        }
    }

    private static int bias(int parts) {
        if (parts < 1_240) {
            return 107;
        }
        return parts < 33_900 ? 1_131 : 32_768;
    }

    /** How many arguments a flex, or an exchange of hints, gives back; what nobody knows gives back all. */
    private static long taken(long kind, long arguments) {
        if (kind == 0) {
            return 2;
        }
        return kind == 3 ? 1 : arguments;
    }

    /** PostScript beside the program: flexes, exchanged hints, and what nobody knows. */
    private int callOther(byte[] part, int from) {
        long kind = whole(pop());
        long arguments = whole(pop());
        Deque<Long> results = new ArrayDeque<>();
        if (kind == 1) {
            push(1);
            push(COMMAND);
        } else {
            long taken = taken(kind, arguments);
            for (long i = 0; i < taken; i++) {
                results.push(divided());
            }
        }
        if (kind == 0) {
            pop();
            push(0);
            push(COMMAND);
        }
        int at = from;
        while (byteAt(part, at) == ESCAPE && byteAt(part, at + 1) == 17) {
            at += 2;
            push(results.pop());
        }
        return at;
    }

    private long divided() {
        long item = pop();
        if (item == DIVISION) {
            long divisor = whole(pop());
            return whole(pop()) / divisor;
        }
        return whole(item);
    }

    private static long whole(long item) {
        if (item >= FRACTION) {
            throw new IllegalStateException("no number");
        }
        return item;
    }

    /** How many numbers stand at the end. */
    private int numbers() {
        int count = 0;
        while (count < size && items[size - 1 - count] <= FRACTION) {
            count++;
        }
        return count;
    }

    private void push(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    private long pop() {
        size--;
        return items[size];
    }

    private static int byteAt(byte[] part, int at) {
        return part[at] & 0xFF;
    }
}
