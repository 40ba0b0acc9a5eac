/**
 * The one model: an annual report, its figures with their marks and places, the findings about them, what would explain
 * those, and whose it is.
 *
 * <p>In: nothing. Out: {@link dev.gouji.report.AnnualReport}, the entry type. Immutable records; of the other rooms it
 * knows only {@code document}'s places, messages and codes. It refuses to know any form's rows and how anything was read
 * or checked.
 */
package dev.gouji.report;
