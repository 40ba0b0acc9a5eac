package dev.gouji.read.jpx.block;

import java.util.ArrayList;
import java.util.List;

/** A small rectangle of a band, whose coefficients are coded by themselves. Packets bring what is coded, the most important first. */
public final class CodeBlock {

    private final int x;
    private final int y;
    private final int width;
    private final int height;
    private final List<Segment> segments = new ArrayList<>(1);
    private int missing;
    private int lengthBits = 3;
    private int passes;

    /** A block that nothing is known of yet; its place is counted from the corner of its band. */
    public CodeBlock(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /** Whether a packet has brought some of it. */
    public boolean isBegun() {
        return passes > 0;
    }

    /** Says how many of the highest planes of bits are nought. */
    public void miss(int planes) {
        missing = planes;
    }

    /** Lengths take one bit more from now on. */
    public void lengthen() {
        lengthBits++;
    }

    /** In how many bits the length of a piece with so many passes is written. */
    public int lengthBits(int piece) {
        return lengthBits + 31 - Integer.numberOfLeadingZeros(piece);
    }

    /** The segment that the next passes belong to. */
    public Segment open(BlockModes modes) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last == null || last.isFull()) {
            last = new Segment(modes.longest(passes));
            segments.add(last);
        }
        return last;
    }

    /** Adds passes to the segment that is open, and says how many of them are its own. */
    public int take(Segment open, int more) {
        int taken = open.take(more);
        passes += taken;
        return taken;
    }

    /** From the left of its band. */
    public int x() {
        return x;
    }

    /** From the top of its band. */
    public int y() {
        return y;
    }

    /** In coefficients. */
    public int width() {
        return width;
    }

    /** In coefficients. */
    public int height() {
        return height;
    }

    /** How many times its coefficients are gone through. */
    public int passes() {
        return passes;
    }

    int missing() {
        return missing;
    }

    List<Segment> segments() {
        return segments;
    }
}
