/**
 * A government's aggregate against the reports of its units.
 *
 * <p>In: the aggregate's report and those of all units below it. Out: findings; the entry type is {@link
 * dev.gouji.ledger.hierarchy.AggregateCheck}. This room refuses to know which units there are.
 */
package dev.gouji.ledger.hierarchy;
