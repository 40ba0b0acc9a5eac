/**
 * The neutral tree that every reader yields: headings, paragraphs, tables and page images, each with its place in the
 * source.
 *
 * <p>In: nothing. Out: {@link dev.gouji.document.Document}, the entry type. This room holds data only; it refuses to
 * know which file format a tree came from and what any table means.
 */
package dev.gouji.document;
