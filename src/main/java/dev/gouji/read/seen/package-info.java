/**
 * Pieces of a cell or a paragraph → {@link dev.gouji.document.Seen}: how a reader tells what is seen.
 *
 * <p>In: each piece in its order, with its {@link dev.gouji.document.Sight}. Out: what is seen beside what is stored; the
 * entry type is {@link dev.gouji.read.seen.SeenText}. This room refuses to know how a format says that a piece is hidden,
 * and what becomes of it.
 *
 * <p>To fill it, a reader keeps the sight of the place where it stands (a run, a row, an element), {@linkplain
 * dev.gouji.document.Sight#and joined} with that of what holds it, and says it with every piece: {@code SHOWN}; {@code
 * LEFT_OUT} and {@code STRUCK} for the format's plain properties; {@code UNSEEN} with a reason for looks; {@code INK} with a
 * reason for what is drawn and is no text, with its other text where it has one; {@code UNSURE} where only a renderer could
 * tell. Whole cells that are in doubt take {@link dev.gouji.document.Seen#with}.
 */
package dev.gouji.read.seen;
