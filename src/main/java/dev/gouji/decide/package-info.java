/**
 * What people decided → reports with reviewed figures, and findings with their state.
 *
 * <p>In: {@link dev.gouji.report.Decision}s, and reports as the program read them. Out: the same reports as the decisions have
 * them, and what became of every decision. The entry type is {@link dev.gouji.decide.Decisions}: which of them stand after
 * what was undone, and which concern a report. {@link dev.gouji.decide.ReportReview} applies them to figures, agency and year,
 * before the report is checked; {@link dev.gouji.decide.FindingReview} to what the checks found.
 *
 * <p>Pure: the same decisions in any order give the same result. This room refuses to know where decisions are kept, how a
 * report is checked, and what its file is called.
 */
package dev.gouji.decide;
