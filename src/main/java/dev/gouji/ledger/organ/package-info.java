/**
 * Which reports are one organ's.
 *
 * <p>In: reports, and what a units file and an alias file say. Out: {@link dev.gouji.ledger.organ.OrganRegister}, the
 * entry type, which says who published a report. Names alone do not identify an organ: there is a 朝阳区 in more than one
 * city. What is only probably the same is not joined. This room refuses to know figures.
 */
package dev.gouji.ledger.organ;
