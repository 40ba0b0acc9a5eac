package dev.gouji.read.jpx.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How large the steps are that coefficients are counted in (QCD, QCC). Format: ITU-T T.800, A.6.4 and E.1.
 *
 * @param kind 0 none, 1 told for the lowest band, 2 told for each
 * @param guard planes of bits beside those of the exponent
 * @param told as they stand there: exponent and mantissa, from the lowest band
 */
public record Quantization(int kind, int guard, List<Integer> told) {

    private static final int NONE = 0;

    private static final int DERIVED = 1;

    private static final int MANTISSA_BITS = 11;

    /** Keeps the steps as they are now. */
    public Quantization {
        told = List.copyOf(told);
    }

    static Quantization read(ByteCursor in) throws IOException {
        int style = in.octet();
        int kind = style & 31;
        if (kind > 2) {
            throw new IOException("quantization " + kind);
        }
        List<Integer> told = new ArrayList<>();
        int size = kind == NONE ? 1 : 2;
        while (in.left() >= size) {
            // without mantissa, the exponent stands in the high bits all the same
            int step = kind == NONE ? in.octet() << 8 : in.pair();
            told.add(step);
        }
        return new Quantization(kind, style >> 5, told);
    }

    /**
     * How many planes of bits a band has.
     *
     * @param number from 0, the lowest
     * @param resolution from 0, the lowest
     */
    public int planes(int number, int resolution) throws IOException {
        return guard + exponent(number, resolution) - 1;
    }

    /**
     * The size of a step.
     *
     * @param bits of a sample, and those that the band gains
     */
    public float step(int number, int resolution, int bits) throws IOException {
        if (kind == NONE) {
            return 1;
        }
        int mantissa = told(number) & ((1 << MANTISSA_BITS) - 1);
        return Math.scalb(1 + mantissa / (float) (1 << MANTISSA_BITS), bits - exponent(number, resolution));
    }

    private int exponent(int number, int resolution) throws IOException {
        int exponent = told(number) >> MANTISSA_BITS;
        return kind == DERIVED ? Math.max(0, exponent - Math.max(0, resolution - 1)) : exponent;
    }

    private int told(int number) throws IOException {
        int index = kind == DERIVED ? 0 : number;
        if (index >= told.size()) {
            throw new IOException("the step of band " + number + " is not told");
        }
        return told.get(index);
    }
}
