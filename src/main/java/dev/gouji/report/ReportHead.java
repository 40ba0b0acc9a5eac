package dev.gouji.report;

/**
 * What is kept of a report in memory while many are looked at: whose it is, of when, and by which id it is loaded.
 *
 * @param id the report's
 * @param document the path of its original
 * @param form the id of the form generation
 * @param title as printed; null when there is none
 * @param agency whose report it is; null when nothing says it
 * @param agencyCertainty how surely
 * @param year the year reported on; null when nothing says it
 * @param yearCertainty how surely
 * @param scope whose work it counts
 * @param publisher the site's own block's 发布机构; null when it is not printed
 * @param revision the word in the title or the file name that says this is a correction; null when there is none
 */
public record ReportHead(
        String id,
        String document,
        String form,
        String title,
        String agency,
        Certainty agencyCertainty,
        Integer year,
        Certainty yearCertainty,
        Scope scope,
        String publisher,
        String revision) {

    /** The head of a report. */
    public static ReportHead of(AnnualReport report) {
        return new ReportHead(
                report.id(),
                report.document(),
                report.form(),
                report.title(),
                report.agency().value(),
                report.agency().certainty(),
                report.year().value(),
                report.year().certainty(),
                report.scope(),
                report.publication().publisher(),
                report.revision());
    }
}
