/**
 * DOCX (DOCM, DOTX) → {@link dev.gouji.document.Document}.
 *
 * <p>In: the bytes of a package. Out: what a reader of the page sees, in reading order: paragraphs with their automatic
 * numbers, headings, tables with their spans; the entry type is {@link dev.gouji.read.word.docx.DocxReader}. The way is
 * markup → drafts ({@code StoryReader}, {@code TableReader}, {@code ParagraphReader}) → blocks ({@link
 * dev.gouji.read.word.DraftPlacer}). This room refuses to know what a table means.
 */
package dev.gouji.read.word.docx;
