/**
 * The statutory forms as data: tables, rows, columns, wording and relations of each generation, and the catalogue of
 * checks.
 *
 * <p>In: the YAML resources beside this package, one file a generation. Out: {@link dev.gouji.form.Forms}, the entry
 * type. Statutory wording stands in those resources and nowhere else. This room refuses to know documents and how a
 * table is recognised; adding a generation is adding a file.
 */
package dev.gouji.form;
