/**
 * Coded blocks → coefficients.
 *
 * <p>In: a block with the pieces that packets brought of it. Out: its coefficients; the entry type is
 * {@link dev.gouji.read.jpx.block.BlockDecoder}. This room refuses to know where a block stands.
 */
package dev.gouji.read.jpx.block;
