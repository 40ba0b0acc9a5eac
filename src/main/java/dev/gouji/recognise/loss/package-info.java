/**
 * What a document has lost: lines of the form that stand in it unfound, cells of flattened text that left nothing behind.
 *
 * <p>In: {@link dev.gouji.recognise.align.FormAlignment} and all the text. Out: answers about single lines; the entry
 * types are {@link dev.gouji.recognise.loss.LostLines} and {@link dev.gouji.recognise.loss.TextLosses}. It refuses to
 * decide how much a figure can be trusted.
 */
package dev.gouji.recognise.loss;
