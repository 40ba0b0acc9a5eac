package dev.gouji.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Mutations of an OLE2 file: in its header, its table of sectors, its directory, and inside sectors that stay in place. */
final class CompoundMutations {

    private static final int SECTOR = 512;
    private static final int ENTRY = 128;
    private static final int[] EXTREMES = {
        0, 1, 2, -1, -2, -3, -4, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 127, 128
    };

    private CompoundMutations() {}

    /** Whether it is one. */
    static boolean takes(byte[] bytes) {
        return bytes.length >= 4 * SECTOR && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
    }

    /** Any of them. */
    static byte[] any(byte[] original, Random random) {
        ByteBuffer changed = ByteBuffer.wrap(original.clone()).order(ByteOrder.LITTLE_ENDIAN);
        switch (random.nextInt(6)) {
            case 0 -> put(changed, 0x2C + 4 * random.nextInt(12), random);
            case 1 -> put(changed, sector(changed.getInt(0x4C)) + 4 * random.nextInt(SECTOR / 4), random);
            case 2 -> link(changed, random);
            case 3 ->
                put(
                        changed,
                        sector(changed.getInt(0x30)) + ENTRY * random.nextInt(4) + 64 + 4 * random.nextInt(16),
                        random);
            case 4 -> exchange(changed, random);
            default -> {
                return within(changed.array(), random);
            }
        }
        return changed.array();
    }

    /** A chain goes on at another sector, backwards too: loops and chains that share sectors. */
    private static void link(ByteBuffer bytes, Random random) {
        int at = sector(bytes.getInt(0x4C)) + 4 * random.nextInt(SECTOR / 4);
        if (at >= 0 && at + 4 <= bytes.capacity()) {
            bytes.putInt(at, random.nextInt(bytes.capacity() / SECTOR));
        }
    }

    private static void exchange(ByteBuffer bytes, Random random) {
        int sectors = bytes.capacity() / SECTOR;
        int one = SECTOR * (1 + random.nextInt(sectors - 1));
        int other = SECTOR * (1 + random.nextInt(sectors - 1));
        byte[] first = new byte[SECTOR];
        byte[] second = new byte[SECTOR];
        bytes.get(one, first).get(other, second).put(one, second).put(other, first);
    }

    /** Bytes of one sector, which keeps its length. */
    private static byte[] within(byte[] bytes, Random random) {
        int from = SECTOR * (1 + random.nextInt(bytes.length / SECTOR - 1));
        byte[] sector = Arrays.copyOfRange(bytes, from, from + SECTOR);
        byte[] changed =
                random.nextBoolean() ? ByteMutations.extreme(sector, random) : ByteMutations.flipped(sector, random);
        System.arraycopy(changed, 0, bytes, from, SECTOR);
        return bytes;
    }

    private static void put(ByteBuffer bytes, int at, Random random) {
        if (at >= 0 && at + 4 <= bytes.capacity()) {
            bytes.putInt(at, EXTREMES[random.nextInt(EXTREMES.length)]);
        }
    }

    private static int sector(int number) {
        return number < 0 || number > 1 << 20 ? -1 - SECTOR : SECTOR * (number + 1);
    }
}
