/**
 * Word-processing originals: what their formats share; each format has a sub-room that knows its markup.
 *
 * <p>In: drafts of what stands in the original, told in its order ({@link dev.gouji.read.word.Draft}), and list
 * definitions ({@link dev.gouji.read.word.ListNumbering}). Out: blocks; the entry type is {@link
 * dev.gouji.read.word.DraftPlacer}. One report comes out alike in every format: deleted and hidden text, field codes,
 * notes, headers and footers are left out; automatic numbers and text boxes are content. This room refuses to know what
 * a table means, and any one format's markup.
 */
package dev.gouji.read.word;
