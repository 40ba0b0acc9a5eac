package dev.gouji.report;

import java.math.BigDecimal;

/**
 * One figure on one side of a relation.
 *
 * @param reportId the report it stands in
 * @param key which figure
 * @param coefficient 1 or -1
 * @param value what was taken for it in the sum; null when it could not be taken
 * @param mark what stands in its cell
 * @param assumed whether {@code value} is an assumption: a mark counted as 0, or the sum of the parts for a blank total
 */
public record Term(String reportId, FigureKey key, int coefficient, BigDecimal value, Mark mark, boolean assumed) {

    /** A figure as it stands, with nothing assumed, for findings that add nothing up. */
    public static Term standing(String reportId, Figure figure) {
        return new Term(reportId, figure.key(), 1, figure.value(), figure.mark(), false);
    }
}
