package dev.gouji.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Mutations that know nothing of a format. */
final class ByteMutations {

    private static final long[] EXTREMES = {
        0, 1, -1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000L, 0xFFFFFFFEL
    };

    private static final int LONGEST_BLOCK = 4_096;

    /** All of them. */
    static final List<Mutation> ALL = List.of(
            ByteMutations::flipped,
            ByteMutations::overwritten,
            ByteMutations::cut,
            ByteMutations::doubled,
            ByteMutations::without,
            ByteMutations::moved,
            ByteMutations::extreme);

    private ByteMutations() {}

    /** Any of them, and never null. */
    static byte[] any(byte[] original, Random random) {
        byte[] changed = original.length == 0
                ? null
                : ALL.get(random.nextInt(ALL.size())).apply(original, random);
        return changed == null ? original : changed;
    }

    /** A few bits are others. */
    static byte[] flipped(byte[] original, Random random) {
        byte[] changed = original.clone();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    /** A run of bytes is one byte, or noise. */
    static byte[] overwritten(byte[] original, Random random) {
        byte[] changed = original.clone();
        int from = random.nextInt(changed.length);
        int to = Math.min(changed.length, from + 1 + random.nextInt(64));
        if (random.nextBoolean()) {
            Arrays.fill(changed, from, to, (byte) random.nextInt(256));
        } else {
            byte[] noise = new byte[to - from];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, changed, from, noise.length);
        }
        return changed;
    }

    /** The end is missing. */
    static byte[] cut(byte[] original, Random random) {
        return Arrays.copyOf(original, random.nextInt(original.length));
    }

    /** A block stands twice, or very often. */
    static byte[] doubled(byte[] original, Random random) {
        int from = random.nextInt(original.length);
        int to = Math.min(original.length, from + 1 + random.nextInt(LONGEST_BLOCK));
        int times = random.nextInt(10) == 0 ? 1 + random.nextInt(200) : 1;
        byte[] changed = Arrays.copyOf(original, original.length + (to - from) * times);
        for (int time = 1; time <= times; time++) {
            System.arraycopy(original, from, changed, from + time * (to - from), to - from);
        }
        System.arraycopy(original, to, changed, to + times * (to - from), original.length - to);
        return changed;
    }

    /** A block is missing. */
    static byte[] without(byte[] original, Random random) {
        int from = random.nextInt(original.length);
        int to = Math.min(original.length, from + 1 + random.nextInt(LONGEST_BLOCK));
        byte[] changed = Arrays.copyOf(original, original.length - (to - from));
        System.arraycopy(original, to, changed, from, original.length - to);
        return changed;
    }

    /** A block stands elsewhere, over what was there. */
    static byte[] moved(byte[] original, Random random) {
        byte[] changed = original.clone();
        int length = 1 + random.nextInt(Math.min(LONGEST_BLOCK, original.length));
        int from = random.nextInt(original.length - length + 1);
        System.arraycopy(original, from, changed, random.nextInt(original.length - length + 1), length);
        return changed;
    }

    /** A number of one, two or four bytes is an extreme one. */
    static byte[] extreme(byte[] original, Random random) {
        byte[] changed = original.clone();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            int length = 1 << random.nextInt(3);
            int at = random.nextInt(changed.length);
            at -= random.nextBoolean() ? at % length : 0;
            put(changed, at, length, EXTREMES[random.nextInt(EXTREMES.length)], random.nextBoolean());
        }
        return changed;
    }

    /** The beginning of one and the end of another. */
    static byte[] spliced(byte[] one, byte[] other, Random random) {
        int to = random.nextInt(one.length + 1);
        int from = random.nextInt(other.length + 1);
        byte[] changed = Arrays.copyOf(one, to + other.length - from);
        System.arraycopy(other, from, changed, to, other.length - from);
        return changed;
    }

    private static void put(byte[] bytes, int at, int length, long value, boolean bigEndian) {
        for (int i = 0; i < length && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >> (8 * (bigEndian ? length - 1 - i : i)));
        }
    }
}
