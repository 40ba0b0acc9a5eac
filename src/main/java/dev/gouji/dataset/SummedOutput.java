package dev.gouji.dataset;

import dev.gouji.dataset.record.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A stream that counts and hashes what goes through it. Used by one thread. */
final class SummedOutput extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;
    private String sha256;

    /** Closes {@code out} when it is closed. */
    SummedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws IOException {
        out.write(buffer, from, length);
        digest.update(buffer, from, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** How many bytes went through. */
    long bytes() {
        return bytes;
    }

    /** 64 hex digits of all that went through; nothing may be written after it. */
    String sha256() {
        if (sha256 == null) {
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }
}
