package dev.gouji.dataset.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that knows how many bytes went into it. */
final class CountedOutput implements Closeable {

    private final OutputStream out;
    private long position;

    CountedOutput(OutputStream out) {
        this.out = out;
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
