/**
 * What became of people's decisions in a dataset, and what is left for them to decide, for the doors to show.
 *
 * <p>In: a dataset folder with its journal, and decisions. Out: {@link dev.gouji.convert.decided.AccountedDecision}s, each with
 * its standing, from {@link dev.gouji.convert.decided.DecisionAccount}; {@link dev.gouji.convert.decided.OpenItem}s, the
 * highest score first, from {@link dev.gouji.convert.decided.OpenItems}; new decisions on such items, made by
 * {@link dev.gouji.convert.decided.DecisionMaker}.
 *
 * <p>This room refuses to know how things are printed, and applies nothing.
 */
package dev.gouji.convert.decided;
