package dev.gouji.dataset.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream by lines that end in a line feed. Used by one thread. */
final class LineBytes {

    private byte[] line = new byte[0];

    /** Reads the next line; false when there is none that ends. */
    boolean read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(line.length, 256));
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                line = bytes.toByteArray();
                return true;
            }
            bytes.write(next);
        }
        return false;
    }

    /** The line, without its line feed. */
    byte[] bytes() {
        return line;
    }
}
