package dev.gouji.dataset.parquet;

/** Says of most values that are not in a column that they are not: split blocks, as the format has them. */
final class BloomFilter {

    private static final int[] SALT = {
        0x47b6137b, 0x44974d91, 0x8824ad5b, 0xa2b7289d, 0x705495c7, 0x2df1424b, 0x9efc4947, 0x5c6bfb31
    };

    private static final int BLOCK_BYTES = SALT.length * Integer.BYTES;

    /** With so many values to a block, it is wrong about one value in a hundred or fewer. */
    private static final int VALUES_A_BLOCK = 24;

    private BloomFilter() {}

    /** The filter of values, with what the format says before it. */
    static byte[] of(DistinctValues values) {
        int blocks = Math.max(1, 2 * Integer.highestOneBit((values.count() - 1) / VALUES_A_BLOCK));
        int[] words = new int[blocks * SALT.length];
        for (int i = 0; i < values.count(); i++) {
            long hash = values.hash(i);
            int block = (int) (((hash >>> 32) * blocks) >>> 32);
            for (int word = 0; word < SALT.length; word++) {
                words[block * SALT.length + word] |= 1 << (((int) hash * SALT[word]) >>> 27);
            }
        }
        Thrift header = new Thrift();
        header.putInt(1, blocks * BLOCK_BYTES);
        // by blocks, by XXH64, not compressed
        for (int what = 2; what <= 4; what++) {
            header.begin(what);
            header.putEmpty(1);
            header.end();
        }
        header.end();
        Bytes out = new Bytes(64 + blocks * BLOCK_BYTES);
        out.put(header.toArray());
        for (int word : words) {
            out.putInt(word);
        }
        return out.toArray();
    }
}
