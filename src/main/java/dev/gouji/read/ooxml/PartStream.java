package dev.gouji.read.ooxml;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The bytes of one part while they are inflated: charged to the budget, and compared with the archive's checksum.
 *
 * <p>Markup without any angle bracket over a long stretch is refused too, because an XML parser would gather it in memory
 * as one attribute or name.
 */
public final class PartStream extends InputStream {

    /** How many bytes may stand between two angle brackets: far beyond any paragraph or attribute of an office file. */
    private static final int LONGEST_STRETCH = 16 << 20;

    private final InputStream source;
    private final Long checksum;
    private final Budget budget;
    private final CRC32 seen = new CRC32();
    private int stretch;
    private boolean ended;
    private boolean broken;

    PartStream(InputStream source, Long checksum, Budget budget) {
        this.source = source;
        this.checksum = checksum;
        this.budget = budget;
    }

    /** A file that is no archive: it has no checksum, and its bytes are what they are. */
    public static PartStream of(byte[] bytes, Budget budget) {
        return new PartStream(new ByteArrayInputStream(bytes), null, budget);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = source.read(into, offset, length);
        } catch (IOException cause) {
            broken = true;
            throw cause;
        }
        if (count < 0) {
            ended = true;
            return -1;
        }
        seen.update(into, offset, count);
        try {
            budget.charge(Bound.INFLATED, count);
            measureStretch(into, offset, count);
        } catch (UnreadableException passed) {
            throw new PassedBound(passed);
        }
        return count;
    }

    /**
     * Reads what is left, and says whether the bytes are those that were packed.
     *
     * @return false when the checksum differs or the packed data is broken: every byte read is then in doubt
     */
    public boolean isIntact() throws UnreadableException {
        byte[] rest = new byte[8192];
        try {
            while (!broken && !ended) {
                read(rest, 0, rest.length);
            }
        } catch (PassedBound passed) {
            throw passed.cause;
        } catch (IOException unreadable) {
            return false;
        }
        return !broken && (checksum == null || seen.getValue() == checksum);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void measureStretch(byte[] bytes, int offset, int count) throws UnreadableException {
        for (int i = offset; i < offset + count; i++) {
            stretch = bytes[i] == '<' || bytes[i] == '>' ? 0 : stretch + 1;
            if (stretch > LONGEST_STRETCH) {
                budget.require(Bound.CHARACTERS, Long.MAX_VALUE);
            }
        }
    }

    /** Carries a passed bound through the XML parser, which knows I/O exceptions only. */
    static final class PassedBound extends IOException {
        private final transient UnreadableException cause;

        PassedBound(UnreadableException cause) {
            super(cause);
            this.cause = cause;
        }

        UnreadableException bound() {
            return cause;
        }
    }
}
