/**
 * Checks over the reports of many inputs: across years, between a government and its departments, between two originals
 * of one report.
 *
 * <p>In: a {@link dev.gouji.convert.across.ReportShelf}, on which the heads of all reports lie and from which whole ones
 * are taken. Out: findings for single reports and tables beside them, handed to
 * {@link dev.gouji.convert.across.AcrossFindings}. The entry type is {@link dev.gouji.convert.across.AcrossCheck}: who
 * adds one groups the heads, loads the reports of one group at a time, and leaves the arithmetic to {@code ledger}.
 *
 * <p>This room refuses to know where reports are kept, and keeps none itself.
 */
package dev.gouji.convert.across;
