/**
 * A table laid onto slots: spans expanded, blank rims trimmed, every slot still knowing its cell and so its place.
 *
 * <p>In: {@link dev.gouji.document.Table}. Out: {@link dev.gouji.grid.Grid}, the entry type. This room refuses to know
 * what a row or a column means.
 */
package dev.gouji.grid;
