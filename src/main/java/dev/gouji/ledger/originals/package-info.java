/**
 * Two originals of one report against each other.
 *
 * <p>In: the report of a page and that of its attachment. Out: findings under the page's; the entry type is {@link
 * dev.gouji.ledger.originals.OriginalsChecker}. This room refuses to say which of the two is right.
 */
package dev.gouji.ledger.originals;
