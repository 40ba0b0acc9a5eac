package dev.gouji.dataset.parquet;

/** The format's one way to store small numbers: what repeats as a count and the number, all else in as few bits as it needs. */
final class RunLengths {

    /** Numbers are packed by so many, and a run is worth a count from so many on. */
    private static final int GROUP = 8;

    private RunLengths() {}

    /** How many bits the numbers up to one need; at least one. */
    static int width(int greatest) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(greatest));
    }

    /** Appends numbers, each of so many bits. */
    static void put(Bytes out, int[] numbers, int count, int width) {
        int packed = 0;
        int at = 0;
        while (at < count) {
            int run = run(numbers, at, count);
            // packed numbers before a run are made whole groups with the first of it
            int fill = (GROUP - (at - packed) % GROUP) % GROUP;
            if (run - fill >= GROUP) {
                pack(out, numbers, packed, at + fill, width);
                out.putVarint((long) (run - fill) << 1);
                out.putLittle(numbers[at], (width + Byte.SIZE - 1) / Byte.SIZE);
                packed = at + run;
            }
            at += run;
        }
        pack(out, numbers, packed, count, width);
    }

    /** Appends numbers bit by bit and nothing else, the last byte filled with zeros. */
    static void packBits(Bytes out, int[] numbers, int from, int to, int width) {
        long bits = 0;
        int held = 0;
        for (int i = from; i < to; i++) {
            bits |= (long) numbers[i] << held;
            held += width;
            while (held >= Byte.SIZE) {
                out.put((int) bits);
                bits >>>= Byte.SIZE;
                held -= Byte.SIZE;
            }
        }
        if (held > 0) {
            out.put((int) bits);
        }
    }

    private static int run(int[] numbers, int from, int count) {
        int number = numbers[from];
        int end = from + 1;
        while (end < count && numbers[end] == number) {
            end++;
        }
        return end - from;
    }

    private static void pack(Bytes out, int[] numbers, int from, int to, int width) {
        if (from == to) {
            return;
        }
        int groups = (to - from + GROUP - 1) / GROUP;
        out.putVarint(((long) groups << 1) | 1);
        int end = out.size() + groups * width;
        packBits(out, numbers, from, to, width);
        while (out.size() < end) {
            out.put(0);
        }
    }
}
