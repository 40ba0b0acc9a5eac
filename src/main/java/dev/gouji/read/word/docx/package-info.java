/**
 * The vocabularies of Word: DOCX (DOCM, DOTX), Flat OPC and WordprocessingML 2003 → {@link dev.gouji.document.Document}.
 *
 * <p>In: the bytes of a package, or of one XML file. Out: what a reader of the page sees, in reading order: paragraphs with their automatic
 * numbers, headings, tables with their spans; the entry types are {@link dev.gouji.read.word.docx.DocxReader} and {@link dev.gouji.read.word.docx.WordXmlReader}. The way is
 * markup → drafts ({@code DocxStoryReader}, {@code TableReader}, {@code DocxParagraphReader}) → blocks ({@link
 * dev.gouji.read.word.DraftPlacer}). This room refuses to know what a table means.
 */
package dev.gouji.read.word.docx;
