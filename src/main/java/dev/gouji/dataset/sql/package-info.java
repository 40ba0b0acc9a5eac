/**
 * The schemas of records → scripts that make a database of a dataset.
 *
 * <p>In: {@link dev.gouji.dataset.record.RecordSchema}s, and what each engine's script says around them, which stands in
 * resources. Out: {@link dev.gouji.dataset.sql.SqlScripts}, the entry type: tables with their keys and with comments in both
 * languages, how they are filled, and views.
 *
 * <p>This room refuses to know the records' names, and to run anything.
 */
package dev.gouji.dataset.sql;
