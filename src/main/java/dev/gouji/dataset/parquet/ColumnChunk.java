package dev.gouji.dataset.parquet;

import com.github.luben.zstd.ZstdCompressCtx;
import dev.gouji.dataset.record.FieldShape;
import java.io.IOException;
import java.util.Arrays;

/** A column of one row group as a file has it: a dictionary, one page, and what is said of both at the end of the file. */
final class ColumnChunk {

    private static final int ZSTD = 6;
    private static final int PLAIN = 0;
    private static final int RUN_LENGTHS = 3;
    private static final int DICTIONARY = 8;
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    /** A text that is longer is not looked for by its beginning. */
    private static final int LONGEST_BOUND = 512;

    private final ColumnValues column;
    private final CountedOutput out;
    private final ZstdCompressCtx zstd;
    private final long start;
    private long uncompressed;

    private ColumnChunk(ColumnValues column, CountedOutput out, ZstdCompressCtx zstd) {
        this.column = column;
        this.out = out;
        this.zstd = zstd;
        start = out.position();
    }

    /**
     * Writes a column.
     *
     * @param size takes the size of the chunk before it was compressed, and after
     * @return what the end of the file says of it
     */
    static byte[] write(ColumnValues column, CountedOutput out, ZstdCompressCtx zstd, long[] size) throws IOException {
        ColumnChunk chunk = new ColumnChunk(column, out, zstd);
        boolean hasDictionary = chunk.hasDictionary();
        if (hasDictionary) {
            chunk.writePage(DICTIONARY_PAGE, column.distinct().bytes());
        }
        long dataPage = out.position();
        chunk.writePage(DATA_PAGE, chunk.data());
        long end = out.position();
        size[0] += chunk.uncompressed;
        size[1] += end - chunk.start;

        Thrift thrift = new Thrift();
        thrift.putLong(2, chunk.start);
        thrift.begin(3);
        thrift.putInt(1, SchemaElements.physicalType(column.leaf().kind()));
        thrift.putInts(2, hasDictionary ? new int[] {PLAIN, RUN_LENGTHS, DICTIONARY} : new int[] {PLAIN, RUN_LENGTHS});
        thrift.putTexts(3, column.leaf().path());
        thrift.putInt(4, ZSTD);
        thrift.putLong(5, column.slots());
        thrift.putLong(6, chunk.uncompressed);
        thrift.putLong(7, end - chunk.start);
        thrift.putLong(9, dataPage);
        if (hasDictionary) {
            thrift.putLong(11, chunk.start);
        }
        boolean bounded = chunk.putStatistics(thrift);
        chunk.putEncodings(thrift, hasDictionary);
        if (hasDictionary && bounded && column.leaf().isText()) {
            byte[] filter = BloomFilter.of(column.distinct());
            out.write(filter);
            thrift.putLong(14, end);
            thrift.putInt(15, filter.length);
        }
        thrift.end();
        thrift.end();
        return thrift.toArray();
    }

    /** A column of nothing needs none, and the format has none for truth. */
    private boolean hasDictionary() {
        return column.count() > 0 && column.leaf().kind() != FieldShape.Kind.BOOLEAN;
    }

    private Bytes data() {
        Bytes page = new Bytes(column.slots() + 64);
        putLevels(page, column.repetitions(), column.leaf().repetition());
        putLevels(page, column.definitions(), column.leaf().definition());
        if (hasDictionary()) {
            int width = RunLengths.width(column.distinct().count() - 1);
            page.put(width);
            RunLengths.put(page, column.values(), column.count(), width);
        } else {
            int[] bits = Arrays.stream(column.values(), 0, column.count())
                    .map(number -> column.distinct().value(number)[0])
                    .toArray();
            RunLengths.packBits(page, bits, 0, bits.length, 1);
        }
        return page;
    }

    private void putLevels(Bytes page, byte[] levels, int greatest) {
        if (greatest == 0) {
            return;
        }
        int[] numbers = new int[column.slots()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = levels[i];
        }
        int length = page.size();
        page.putInt(0);
        RunLengths.put(page, numbers, numbers.length, RunLengths.width(greatest));
        page.setInt(length, page.size() - length - Integer.BYTES);
    }

    private void writePage(int type, Bytes page) throws IOException {
        byte[] compressed = zstd.compress(page.toArray());
        Thrift header = new Thrift();
        header.putInt(1, type);
        header.putInt(2, page.size());
        header.putInt(3, compressed.length);
        if (type == DICTIONARY_PAGE) {
            header.begin(7);
            header.putInt(1, column.distinct().count());
            header.putInt(2, PLAIN);
        } else {
            header.begin(5);
            header.putInt(1, column.slots());
            header.putInt(2, hasDictionary() ? DICTIONARY : PLAIN);
            header.putInt(3, RUN_LENGTHS);
            header.putInt(4, RUN_LENGTHS);
        }
        header.end();
        header.end();
        byte[] head = header.toArray();
        out.write(head);
        out.write(compressed);
        uncompressed += head.length + page.size();
    }

    /** Whether the least and the greatest value are said. */
    private boolean putStatistics(Thrift thrift) {
        DistinctValues distinct = column.distinct();
        byte[] least = distinct.count() == 0 ? null : distinct.value(0);
        byte[] greatest = least;
        for (int i = 1; i < distinct.count(); i++) {
            byte[] value = distinct.value(i);
            least = column.leaf().compare(value, least) < 0 ? value : least;
            greatest = column.leaf().compare(value, greatest) > 0 ? value : greatest;
        }
        boolean bounded = least != null && Math.max(least.length, greatest.length) <= LONGEST_BOUND;
        thrift.begin(12);
        thrift.putLong(3, (long) column.slots() - column.count());
        if (bounded) {
            thrift.putBytes(5, greatest);
            thrift.putBytes(6, least);
            thrift.putFlag(7, true);
            thrift.putFlag(8, true);
        }
        thrift.end();
        return bounded;
    }

    private void putEncodings(Thrift thrift, boolean hasDictionary) {
        thrift.beginList(13, hasDictionary ? 2 : 1);
        if (hasDictionary) {
            putEncoding(thrift, DICTIONARY_PAGE, PLAIN);
        }
        putEncoding(thrift, DATA_PAGE, hasDictionary ? DICTIONARY : PLAIN);
    }

    private static void putEncoding(Thrift thrift, int page, int encoding) {
        thrift.begin();
        thrift.putInt(1, page);
        thrift.putInt(2, encoding);
        thrift.putInt(3, 1);
        thrift.end();
    }
}
