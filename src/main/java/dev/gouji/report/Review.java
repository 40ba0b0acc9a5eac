package dev.gouji.report;

import java.math.BigDecimal;

/**
 * That a person decided what a figure is, and what the program itself had read.
 *
 * @param decisionId the decision
 * @param readValue the number that was read; null unless {@code readMark} is {@link Mark#NUMBER}
 * @param readMark what was read
 */
public record Review(String decisionId, BigDecimal readValue, Mark readMark) {}
