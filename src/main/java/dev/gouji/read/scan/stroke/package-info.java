/**
 * A straight grey page → the rulings that are drawn on it, faint, broken and double ones too.
 *
 * <p>In: a page set straight. Out: {@link dev.gouji.read.page.content.Ruling}s; the entry type is
 * {@link dev.gouji.read.scan.stroke.RulingFinder}. The steps, each by itself: page → ridges ({@code RidgeMask}); ridges → pieces
 * ({@code PieceTracer}); pieces → lines that meet ({@code LineWeb}); lines → axes ({@code LineAxis}); each stretch of an axis
 * between two others → drawn or not ({@code InkProof}). This room refuses to know what a table is.
 */
package dev.gouji.read.scan.stroke;
