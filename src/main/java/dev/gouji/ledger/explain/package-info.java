/**
 * From broken sums to the figures that broke them.
 *
 * <p>In: an {@link dev.gouji.report.AnnualReport} with its findings, and its form. Out:
 * {@link dev.gouji.report.Explanation}s, the likeliest first; the entry type is
 * {@link dev.gouji.ledger.explain.Explainer}. Of the form alone, {@link dev.gouji.ledger.explain.FormStudy} says what
 * its relations can tell apart. Everything is counted in whole numbers, and every search is bounded in steps, so that the
 * same report gives the same explanations everywhere. This room changes no figure and refuses to know how one was read.
 */
package dev.gouji.ledger.explain;
