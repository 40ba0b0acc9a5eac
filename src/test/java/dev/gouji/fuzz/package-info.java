/**
 * Mutants of the fixtures: whatever is done to the bytes of an original, it is converted within its bounds and without a
 * crash, and what comes out is well-formed.
 */
package dev.gouji.fuzz;
