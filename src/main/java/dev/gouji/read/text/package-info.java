/**
 * Bytes of plain text or Markdown → {@link dev.gouji.document.Document}; also the decoding of Chinese text that the web
 * room shares.
 *
 * <p>In: bytes in any usual charset. Out: a document whose places are lines and characters; the entry type is {@link
 * dev.gouji.read.text.TextReader}. Tables are taken only where the lines themselves show cells; this room refuses to
 * know statutory words, and so leaves figures that run together as they are.
 */
package dev.gouji.read.text;
