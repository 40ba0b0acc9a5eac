package dev.gouji.read.jpx.block;

import java.util.Arrays;

/** Passes of a block that are coded in one go, brought by one packet or by several. */
public final class Segment {

    private final int most;
    private int passes;
    private int[] pieces = {};

    Segment(int most) {
        this.most = most;
    }

    /** How many of these passes still belong to it. */
    int take(int more) {
        int taken = Math.min(more, most - passes);
        passes += taken;
        return taken;
    }

    boolean isFull() {
        return passes == most;
    }

    int passes() {
        return passes;
    }

    /** Adds the bytes that one packet has of it. */
    public void add(int from, int length) {
        pieces = Arrays.copyOf(pieces, pieces.length + 2);
        pieces[pieces.length - 2] = from;
        pieces[pieces.length - 1] = length;
    }

    /** Its bytes in a row, with two of ones behind, in an array that is this one if it is large enough. */
    byte[] collect(byte[] stream, byte[] into) {
        int length = 0;
        for (int i = 1; i < pieces.length; i += 2) {
            length += pieces[i];
        }
        byte[] all = into.length >= length + 2 ? into : new byte[2 * length + 2];
        int at = 0;
        for (int i = 0; i < pieces.length; i += 2) {
            System.arraycopy(stream, pieces[i], all, at, pieces[i + 1]);
            at += pieces[i + 1];
        }
        all[at] = (byte) 0xFF;
        all[at + 1] = (byte) 0xFF;
        return all;
    }
}
