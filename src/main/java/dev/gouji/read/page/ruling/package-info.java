/**
 * Rulings → tables: rulings are merged into edges, edges that meet form a lattice, and what the lattice does not part is
 * one cell.
 *
 * <p>In: {@link dev.gouji.read.page.content.Ruling}. Out: {@link dev.gouji.read.page.ruling.RuledTable}; the entry type is
 * {@link dev.gouji.read.page.ruling.TableFinder}. This room refuses to know any text.
 */
package dev.gouji.read.page.ruling;
