/**
 * The search for what may have gone wrong with a table.
 *
 * <p>In: equations. Out: {@link dev.gouji.ledger.explain.search.Solution}s, the cheapest first; the entry type is
 * {@link dev.gouji.ledger.explain.search.ExplanationSearch}, and what each hypothesis costs is in
 * {@link dev.gouji.ledger.explain.search.Weight}. It refuses to know findings and sentences.
 */
package dev.gouji.ledger.explain.search;
