package dev.gouji.report;

import java.math.BigDecimal;

/**
 * What an explanation proposes for one figure; the figure itself stays as it is.
 *
 * @param reportId the report it stands in
 * @param key which figure
 * @param value as printed; null when no number stands there
 * @param proposed what would be right; null when nothing should stand there
 * @param cause what may have happened; never {@link Cause#SEVERAL}
 */
public record Change(String reportId, FigureKey key, BigDecimal value, BigDecimal proposed, Cause cause) {}
