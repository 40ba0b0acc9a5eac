/**
 * DOC and WPS (Word 97–2003) → {@link dev.gouji.document.Document}.
 *
 * <p>In: the bytes of an OLE2 compound file with a Word text. Out: what a reader of the page sees, in reading order, the
 * same as of the DOCX; the entry type is {@link dev.gouji.read.word.doc.DocReader}. The way is characters with what is said
 * of them ({@link dev.gouji.read.word.doc.file.WordFile}) → drafts ({@code DocStoryReader}, {@code DocParagraphReader}, {@code
 * OpenTable}) → blocks ({@link dev.gouji.read.word.DraftPlacer}). This room refuses to know where in the file anything
 * stands, and what a table means.
 */
package dev.gouji.read.word.doc;
