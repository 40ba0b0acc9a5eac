package dev.gouji.read.pdf.page;

import dev.gouji.read.Budget;
import dev.gouji.read.Limits.Bound;
import dev.gouji.read.UnreadableException;
import java.io.IOException;

/** Charges a budget in steps large enough not to be felt, from inside PDFBox, which lets I/O failures through only. */
final class Meter {

    private static final int STEP = 1024;

    private final Budget budget;
    private final Bound bound;
    private int pending;

    Meter(Budget budget, Bound bound) {
        this.budget = budget;
        this.bound = bound;
    }

    void count(int amount) throws Passed {
        pending += amount;
        if (pending >= STEP) {
            settle();
        }
    }

    void settle() throws Passed {
        try {
            budget.charge(bound, pending);
            pending = 0;
        } catch (UnreadableException e) {
            throw new Passed(e);
        }
    }

    /** A bound was passed in the middle of a walk. */
    static final class Passed extends IOException {

        private final UnreadableException reason;

        Passed(UnreadableException reason) {
            super(reason);
            this.reason = reason;
        }

        UnreadableException reason() {
            return reason;
        }
    }
}
