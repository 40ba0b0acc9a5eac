/**
 * What the forms say of their figures, as records: labels, relations, and which figures of two generations are comparable.
 *
 * <p>In: {@link dev.gouji.form.Forms}. Out: {@link dev.gouji.dataset.codebook.Codebook}, the entry type. The same in every
 * dataset of one version of the program. This room refuses to know reports.
 */
package dev.gouji.dataset.codebook;
