/**
 * A table's relations as equations in whole numbers.
 *
 * <p>In: a form's table and a report's figures. Out: {@link dev.gouji.ledger.explain.equation.LedgerSystem}, made by
 * {@link dev.gouji.ledger.explain.equation.SystemBuilder}, the entry type. It refuses to know what may have gone wrong.
 */
package dev.gouji.ledger.explain.equation;
