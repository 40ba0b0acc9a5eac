package dev.gouji.dataset.parquet;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.util.Native;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Parquet file while it is written: rows are held until they are a row group, and nothing of them afterwards. The same
 * rows give the same bytes. Not thread-safe.
 */
public final class ParquetFile implements Closeable {

    /** Few enough that who looks for one organ passes over most of a file, many enough that each is worth a look. */
    private static final int GROUP_ROWS = 1 << 16;

    /** Long texts fill a group sooner. */
    private static final long GROUP_BYTES = 1L << 25;

    private static final int LEVEL = 3;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final CountedOutput out;
    private final String writer;
    private final List<Node> fields;
    private final List<Leaf> leaves;
    private final List<byte[]> groups = new ArrayList<>();
    private final ZstdCompressCtx zstd;
    private List<ColumnValues> columns;
    private int held;
    private long rows;

    /**
     * Begins a file.
     *
     * @param writer the program and its version, which the file names
     * @param out closed with this
     */
    public ParquetFile(ParquetLayout layout, String writer, OutputStream out) throws IOException {
        this.out = new CountedOutput(out);
        this.writer = writer;
        fields = layout.fields();
        leaves = layout.leaves();
        zstd = new ZstdCompressCtx().setLevel(LEVEL);
        columns = begun();
        this.out.write(MAGIC);
    }

    /** Adds rows. */
    public void write(ParquetRows more) throws IOException {
        long bytes = 0;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(more.columns().get(i));
            bytes += columns.get(i).distinct().bytes().size();
        }
        held += more.rows();
        if (held >= GROUP_ROWS || bytes >= GROUP_BYTES) {
            writeGroup();
        }
    }

    /** Writes what is left, and what is in the file. */
    @Override
    public void close() throws IOException {
        try (out;
                zstd) {
            if (held > 0) {
                writeGroup();
            }
            byte[] end = footer();
            out.write(end);
            Bytes length = new Bytes(Integer.BYTES);
            length.putInt(end.length);
            out.write(length.toArray());
            out.write(MAGIC);
        }
    }

    /** Whether the library that compresses is there: before that it asks for a folder. */
    public static boolean isReady() {
        return Native.isLoaded();
    }

    /**
     * Loads the library that compresses, which is native code and has to be a file.
     *
     * @param folder where it is unpacked; where nothing may run in it, among the system's temporary files
     * @throws IOException when it can be loaded from neither
     */
    public static synchronized void prepare(Path folder) throws IOException {
        try {
            Native.load(folder.toFile());
        } catch (LinkageError first) {
            try {
                Native.load();
            } catch (LinkageError second) {
                second.addSuppressed(first);
                throw new IOException(
                        "zstd can be loaded neither from " + folder + " nor from "
                                + System.getProperty("java.io.tmpdir")
                                + ": programs must be allowed to run in one of them, or -DZstdTempFolder=DIR names another",
                        second);
            }
        }
    }

    private List<ColumnValues> begun() {
        return leaves.stream().map(ColumnValues::new).toList();
    }

    private void writeGroup() throws IOException {
        long start = out.position();
        long[] size = new long[2];
        List<byte[]> chunks = new ArrayList<>();
        for (ColumnValues column : columns) {
            chunks.add(ColumnChunk.write(column, out, zstd, size));
        }
        Thrift thrift = new Thrift();
        thrift.beginList(1, chunks.size());
        chunks.forEach(thrift::putStruct);
        thrift.putLong(2, size[0]);
        thrift.putLong(3, held);
        thrift.putLong(5, start);
        thrift.putLong(6, size[1]);
        thrift.end();
        groups.add(thrift.toArray());
        columns = begun();
        rows += held;
        held = 0;
    }

    private byte[] footer() {
        Thrift thrift = new Thrift();
        thrift.putInt(1, 2);
        SchemaElements schema = new SchemaElements(fields);
        thrift.beginList(2, schema.elements().size());
        schema.elements().forEach(thrift::putStruct);
        thrift.putLong(3, rows);
        thrift.beginList(4, groups.size());
        groups.forEach(thrift::putStruct);
        thrift.putText(6, writer);
        // all are in the order that their type has by itself
        thrift.beginList(7, leaves.size());
        for (int i = 0; i < leaves.size(); i++) {
            thrift.begin();
            thrift.putEmpty(1);
            thrift.end();
        }
        thrift.end();
        return thrift.toArray();
    }
}
