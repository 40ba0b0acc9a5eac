package dev.gouji.dataset.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream by lines that end in a line feed. Used by one thread. */
final class LineBytes {

    /** An archive of as many members as the bounds let in has less. */
    private static final int LONGEST = 1 << 27;

    private byte[] line = new byte[0];
    private boolean whole;

    /** Reads the next line; false when there is none. */
    boolean read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long length = 0;
        int next = in.read();
        boolean any = next >= 0;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (length++ < LONGEST) {
                bytes.write(next);
            }
        }
        line = bytes.toByteArray();
        whole = next == '\n' && length <= LONGEST;
        return any;
    }

    /** The line, without its line feed. */
    byte[] bytes() {
        return line;
    }

    /** Whether it has its line feed, and no more bytes than a line of ours can have. */
    boolean isWhole() {
        return whole;
    }
}
