/**
 * RTF (1.0 to 1.9) → {@link dev.gouji.document.Document}.
 *
 * <p>In: bytes. Out: what a reader of the page sees; the entry type is {@link dev.gouji.read.word.rtf.RtfReader}. The way
 * is bytes → signs ({@code RtfTokens}) → characters and marks ({@code RtfWalk}, {@code RtfText}) → paragraphs, cells and
 * rows ({@code RtfStory}) → columns ({@code EdgedRows}) → blocks ({@link dev.gouji.read.word.DraftPlacer}). This room
 * refuses to know fonts but for their code pages, and follows no object, picture or link.
 */
package dev.gouji.read.word.rtf;
