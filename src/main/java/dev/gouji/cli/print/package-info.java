/**
 * Turns what the other rooms found into lines for a person: findings with their tables, what was read of a document,
 * the forms and the rules.
 *
 * <p>In: conversions, documents, the catalogue. Out: lines of text; the entry types are
 * {@link dev.gouji.cli.print.CheckPrinter} and {@link dev.gouji.cli.print.InspectPrinter}. This room computes no figure
 * and makes no finding; it refuses to know options, exit codes and files.
 */
package dev.gouji.cli.print;
