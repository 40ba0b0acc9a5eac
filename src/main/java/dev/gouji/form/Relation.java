package dev.gouji.form;

import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.List;

/**
 * Σ left = Σ right, or Σ left ≤ Σ right.
 *
 * @param rule the rule it is checked under
 * @param left keys, all with coefficient 1
 * @param right keys, all with coefficient 1
 * @param total whether {@code right} is one total of which {@code left} are the parts
 * @param comparison of the two sums
 */
public record Relation(String rule, List<FigureKey> left, List<FigureKey> right, boolean total, Comparison comparison) {

    /** How the two sums compare where nothing is wrong. */
    public enum Comparison {
        /** The parts exclude each other and are all there are, or the two sides count the same. */
        EQUAL,
        /** The left side is among what the right side counts; a failure is a warning, for parts may overlap. */
        AT_MOST
    }

    /** Copies the lists. */
    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Whether nothing is wrong with these two sums. */
    public boolean holds(BigDecimal leftSum, BigDecimal rightSum) {
        int order = leftSum.compareTo(rightSum);
        return switch (comparison) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
        };
    }

    /** Σ left = Σ right. */
    public Relation(String rule, List<FigureKey> left, List<FigureKey> right, boolean total) {
        this(rule, left, right, total, Comparison.EQUAL);
    }
}
