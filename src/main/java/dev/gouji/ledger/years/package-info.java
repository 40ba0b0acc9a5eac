/**
 * The reports of one organ on several years, held against each other.
 *
 * <p>In: all reports of one organ's name, and an {@link dev.gouji.ledger.organ.OrganRegister}. Out: findings by report id,
 * each under the later report's; the entry type is {@link dev.gouji.ledger.years.YearsChecker}. This room refuses to know
 * where reports come from and how many others there are.
 */
package dev.gouji.ledger.years;
