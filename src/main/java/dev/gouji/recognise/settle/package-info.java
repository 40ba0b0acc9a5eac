/**
 * Lines whose cells ran together or got lost → the cells they must have had, as far as the relations of the form settle it.
 *
 * <p>In: the runs of text of one statutory table, its figures that are known, its relations as the form lists them. Out:
 * {@link dev.gouji.recognise.settle.Settlement}; the entry type is {@link dev.gouji.recognise.settle.TableSettler}. A cell
 * is settled only where every reading that fits says the same; searches are bounded by steps, so that the answer is the
 * same everywhere. It refuses to know headers and labels, and to read anything for certain.
 */
package dev.gouji.recognise.settle;
