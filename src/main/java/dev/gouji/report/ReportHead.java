package dev.gouji.report;

/**
 * What is kept of a report in memory while many are looked at: whose it is, of when, and by which id it is loaded.
 *
 * @param id the report's
 * @param identity what it is beyond its document
 * @param document the path of its original
 * @param form the id of the form generation
 * @param title as printed; null when there is none
 * @param agency whose report it is; null when nothing says it
 * @param agencyCertainty how surely
 * @param year the year reported on; null when nothing says it
 * @param yearCertainty how surely
 * @param scope whose work it counts
 * @param publisher the site's own block's 发布机构; null when it is not printed
 * @param publishedOn the same block's 发布时间, as {@code 2024-03-08}; null when it is not printed
 * @param revision the word in the title or the file name that says this is a correction; null when there is none
 * @param sureFigures how many figures it has for certain
 */
public record ReportHead(
        String id,
        Identity identity,
        String document,
        String form,
        String title,
        String agency,
        Certainty agencyCertainty,
        Integer year,
        Certainty yearCertainty,
        Scope scope,
        String publisher,
        String publishedOn,
        String revision,
        int sureFigures) {

    /** This head, with what its report is beyond its document. */
    public ReportHead identified(Identity other) {
        return new ReportHead(
                id,
                other,
                document,
                form,
                title,
                agency,
                agencyCertainty,
                year,
                yearCertainty,
                scope,
                publisher,
                publishedOn,
                revision,
                sureFigures);
    }

    /** The head of a report. */
    public static ReportHead of(AnnualReport report) {
        return new ReportHead(
                report.id(),
                report.identity(),
                report.document(),
                report.form(),
                report.title(),
                report.agency().value(),
                report.agency().certainty(),
                report.year().value(),
                report.year().certainty(),
                report.scope(),
                report.publication().publisher(),
                report.publication().publishedOn(),
                report.revision(),
                report.sureFigures());
    }
}
