/**
 * Finding, naming and loading inputs.
 *
 * <p>In: the command's INPUT arguments. Out: the sorted list of {@link dev.gouji.bulk.input.Input}s, made by
 * {@link dev.gouji.bulk.input.InputList}, the entry type, and their bytes, within bounds, from
 * {@link dev.gouji.bulk.input.InputLoader}.
 *
 * <p>This room refuses to know what becomes of the bytes.
 */
package dev.gouji.bulk.input;
