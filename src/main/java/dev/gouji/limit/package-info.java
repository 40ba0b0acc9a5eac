/**
 * The bounds of one original: what it may cost, and what becomes of one that costs more.
 *
 * <p>In: values for some of the bounds. Out: {@link dev.gouji.limit.Limits}, the entry type. This room refuses to know who keeps the bounds ({@code read})
 * and who sets them (the doors).
 */
package dev.gouji.limit;
