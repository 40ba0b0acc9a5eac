package dev.gouji.form;

import dev.gouji.report.FigureKey;
import java.util.List;

/**
 * Σ left = Σ right.
 *
 * @param rule the rule it is checked under
 * @param left keys, all with coefficient 1
 * @param right keys, all with coefficient 1
 * @param total whether {@code right} is one total of which {@code left} are the parts
 */
public record Relation(String rule, List<FigureKey> left, List<FigureKey> right, boolean total) {

    /** Copies the lists. */
    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
