/**
 * What of every report of a run deserves a person's look.
 *
 * <p>In: a report with everything that was found. Out: {@link dev.gouji.dataset.queue.QueuedReport}; the entry type is {@link
 * dev.gouji.bulk.queue.ReportQueue}.
 *
 * <p>It refuses to know how suspicion is weighed, which is the business of {@code decide.triage}.
 */
package dev.gouji.bulk.queue;
