package dev.gouji.read.pack;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes while they are inflated, each charged to the budget, so that a bomb costs no more than the bound. */
public final class ChargedStream extends FilterInputStream {

    private static final int CHUNK = 1 << 16;

    private final Budget budget;

    /** Over a stream that makes many bytes of few. */
    public ChargedStream(InputStream source, Budget budget) {
        super(source);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, Math.min(length, CHUNK));
        try {
            budget.charge(Bound.INFLATED, Math.max(0, count));
        } catch (UnreadableException passed) {
            throw new StreamRefusal(passed);
        }
        return count;
    }

    /** Reads what it passes over: that is what skipping costs here. */
    @Override
    public long skip(long amount) throws IOException {
        byte[] passed = new byte[(int) Math.min(CHUNK, Math.max(1, amount))];
        long left = amount;
        while (left > 0) {
            int count = read(passed, 0, (int) Math.min(passed.length, left));
            if (count < 0) {
                break;
            }
            left -= count;
        }
        return amount - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
