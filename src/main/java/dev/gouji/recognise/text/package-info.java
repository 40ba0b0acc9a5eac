/**
 * A text of a document with what it says by itself, each found out once: folded, as a label, as a value, as a unit.
 *
 * <p>In: text as it stands. Out: {@link dev.gouji.recognise.text.PrintedText}; the entry type is
 * {@link dev.gouji.recognise.text.PrintedTexts}, one for each document. It refuses to know where a text stands.
 */
package dev.gouji.recognise.text;
