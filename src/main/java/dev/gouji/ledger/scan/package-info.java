/**
 * Figures that were read from pictures → how certain each of them is, by its readers and by what adds up.
 *
 * <p>In: an {@link dev.gouji.report.AnnualReport} and its form, and for each figure read from a picture the
 * {@link dev.gouji.report.Choices} of its readers. Out: the report, its figures certain, inferred or in doubt; the entry type is
 * {@link dev.gouji.ledger.scan.ScanJudge}. The steps: choices and relations → a system of sums; the cheapest choices in which all
 * sums hold; from both, the certainty of every figure. Costs are whole numbers and searches are bounded by steps, so that machines
 * agree. This room refuses to know pictures, and it never makes a value that no reader read.
 */
package dev.gouji.ledger.scan;
