/**
 * A report is held against its own arithmetic: what adds up is passed over, what does not is a finding.
 *
 * <p>In: {@link dev.gouji.report.AnnualReport} and the {@link dev.gouji.form.FormVariant} it was recognised as. Out:
 * {@link dev.gouji.report.Finding}s; the entry type is {@link dev.gouji.ledger.LedgerChecker}. Pure: no input, no
 * output, no state. This room refuses to know documents and how a figure was read, and it changes no figure.
 */
package dev.gouji.ledger;
