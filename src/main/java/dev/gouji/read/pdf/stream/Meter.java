package dev.gouji.read.pdf.stream;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;

/** Charges a budget in steps large enough not to be felt, from inside PDFBox, which lets I/O failures through only. */
public final class Meter {

    private static final int STEP = 1024;

    /** Steps of a few instructions each, between two looks at the clock. */
    private static final long STEPS_BETWEEN = 1L << 22;

    private final Budget budget;
    private final Bound bound;
    private int pending;
    private long passed;

    /** Charges one bound of a budget. */
    public Meter(Budget budget, Bound bound) {
        this.budget = budget;
        this.bound = bound;
    }

    /** Counts an amount; charges it now and then. */
    public void count(int amount) throws Passed {
        pending += amount;
        if (pending >= STEP) {
            settle();
        }
    }

    /** Looks at the clock now and then, for what PDFBox goes through without being charged for it. */
    public void pass(long steps) throws Passed {
        passed += steps;
        if (passed < STEPS_BETWEEN) {
            return;
        }
        passed = 0;
        try {
            budget.checkTime();
        } catch (UnreadableException e) {
            throw new Passed(e);
        }
    }

    /** Charges what a stream holds that is about to be decoded whole. */
    void measure(COSStream stream) throws Passed {
        try {
            DecodedSize.require(stream, budget);
        } catch (UnreadableException e) {
            throw new Passed(e);
        }
    }

    /** Charges what has been counted. */
    public void settle() throws Passed {
        try {
            budget.charge(bound, pending);
            pending = 0;
        } catch (UnreadableException e) {
            throw new Passed(e);
        }
    }

    /** A bound was passed in the middle of a walk. */
    public static final class Passed extends IOException {

        private final transient UnreadableException reason;

        /** With what the budget said. */
        public Passed(UnreadableException reason) {
            super(reason);
            this.reason = reason;
        }

        /** What the budget said. */
        public UnreadableException reason() {
            return reason;
        }
    }
}
