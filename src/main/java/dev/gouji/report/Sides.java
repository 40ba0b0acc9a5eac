package dev.gouji.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * The two sides that a finding holds against each other. Immutable.
 *
 * @param left the figures on the left side, or those that the finding is about
 * @param right the figures on the right side; empty when the finding is about single figures
 * @param leftSum null when there is no sum
 * @param rightSum null when there is no sum
 */
public record Sides(List<Term> left, List<Term> right, BigDecimal leftSum, BigDecimal rightSum) {

    /** Copies the lists. */
    public Sides {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Figures that are held against nothing. */
    public static Sides about(List<Term> figures) {
        return of(figures, List.of());
    }

    /** Figures that are held against others without adding up. */
    public static Sides of(List<Term> left, List<Term> right) {
        return new Sides(left, right, null, null);
    }

    /** {@code leftSum - rightSum}; null when either is. */
    public BigDecimal difference() {
        return leftSum == null || rightSum == null ? null : leftSum.subtract(rightSum);
    }
}
