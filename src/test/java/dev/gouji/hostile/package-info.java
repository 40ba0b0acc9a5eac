/**
 * Inputs that are built to harm: each by name, with what it must come to and what it may cost.
 *
 * <p>In: nothing but code, and the documents of {@code fixtures}. Out: {@code docs/hostile.md} and failures; the entry
 * type is {@link dev.gouji.hostile.HostileCasesTest}. This room refuses to know how gouji defends itself.
 */
package dev.gouji.hostile;
