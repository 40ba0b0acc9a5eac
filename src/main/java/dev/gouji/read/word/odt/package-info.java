/**
 * OpenDocument text, packed (ODT) and as one XML file (FODT) → {@link dev.gouji.document.Document}.
 *
 * <p>In: bytes. Out: what a reader of the page sees; the entry types are {@link dev.gouji.read.word.odt.OdtReader} and
 * {@link dev.gouji.read.word.odt.FlatOdtReader}. The way is markup → drafts ({@code OdtStory}, {@code OdtParagraph},
 * {@code OdtTable}) with the styles and lists ({@code OdtStyles}, {@code OdtLists}) → blocks ({@link
 * dev.gouji.read.word.DraftPlacer}). This room refuses to know spreadsheets, and follows nothing outside the file.
 */
package dev.gouji.read.word.odt;
