package dev.gouji.read.sheet;

import java.util.BitSet;

/** The rows, or the columns, of a sheet that are not hidden, numbered anew from 0 without those that are. */
final class Shown {

    private final BitSet hidden;
    private final int[] hiddenBefore;

    Shown(BitSet hidden, int size) {
        this.hidden = hidden;
        hiddenBefore = new int[size / Long.SIZE + 3];
        long[] words = hidden.toLongArray();
        for (int i = 0; i + 1 < hiddenBefore.length; i++) {
            hiddenBefore[i + 1] = hiddenBefore[i] + (i < words.length ? Long.bitCount(words[i]) : 0);
        }
    }

    boolean has(int index) {
        return !hidden.get(index);
    }

    /** How many of those before {@code index} are shown: the new number of {@code index} itself, if it is shown. */
    int before(int index) {
        int word = index / Long.SIZE;
        int rest = 0;
        for (int i = hidden.nextSetBit(word * Long.SIZE); i >= 0 && i < index; i = hidden.nextSetBit(i + 1)) {
            rest++;
        }
        return index - hiddenBefore[word] - rest;
    }

    /** The number, hidden ones counted, of the one that is {@code number} without them. */
    int original(int number) {
        int low = number;
        int high = number + hidden.cardinality();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before(middle + 1) > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
