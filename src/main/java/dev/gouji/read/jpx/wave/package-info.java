/**
 * Bands → samples, one level at a time.
 *
 * <p>In: low and high coefficients in turn. Out: samples, in their place; the entry type is {@link dev.gouji.read.jpx.wave.Synthesis}.
 * This room refuses to know where the coefficients come from.
 */
package dev.gouji.read.jpx.wave;
