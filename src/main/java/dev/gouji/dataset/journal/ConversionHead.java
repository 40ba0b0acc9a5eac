package dev.gouji.dataset.journal;

import dev.gouji.document.ErrorCode;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Severity;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is kept of a conversion in memory while many are looked at. Immutable.
 *
 * @param document its path as the dataset names it
 * @param sha256 of its bytes; null when they could not be read
 * @param reader which reader took it; null when none did
 * @param status what became of it
 * @param error null for {@code ok}
 * @param reports the heads of its reports, in document order
 * @param links the relative addresses of files beside it, as found, but for those that lead to pages and pictures and for
 *     any beyond a hundred; empty when it is no page
 * @param errors failing findings of severity error in its reports, of either origin
 * @param warnings the same of severity warning
 * @param duplicateOf an earlier document with the same bytes; null when there is none, or when the others are not known
 * @param attachmentOf the page that links it; null when there is none, or when the others are not known
 */
public record ConversionHead(
        String document,
        String sha256,
        String reader,
        DocumentStatus status,
        ErrorCode error,
        List<ReportHead> reports,
        List<String> links,
        long errors,
        long warnings,
        String duplicateOf,
        String attachmentOf) {

    private static final int MOST_LINKS = 100;

    /** Names of pages, scripts and pictures, and folders. */
    private static final Pattern PAGE = Pattern.compile(
            "(\\.(s?html?|jhtml|xhtml|jspx?|php|aspx?|do|action|js|css|png|jpe?g|gif|svg|ico)|/)($|[?#])",
            Pattern.CASE_INSENSITIVE);

    /** Copies the lists. */
    public ConversionHead {
        Objects.requireNonNull(document);
        Objects.requireNonNull(status);
        reports = List.copyOf(reports);
        links = List.copyOf(links);
    }

    /** The head of a conversion. */
    public static ConversionHead of(Conversion conversion) {
        DocumentRecord document = conversion.document();
        long errors = 0;
        long warnings = 0;
        for (var report : conversion.reports()) {
            errors += report.count(Severity.ERROR);
            warnings += report.count(Severity.WARNING);
        }
        return new ConversionHead(
                document.document(),
                document.sha256(),
                document.reader(),
                document.status(),
                document.error(),
                conversion.reports().stream().map(ReportHead::of).toList(),
                attachable(conversion.links()),
                errors,
                warnings,
                document.duplicateOf(),
                document.attachmentOf());
    }

    /** A page of a site may lead to a thousand others, and heads of all pages are in memory: kept is what may be no page. */
    private static List<String> attachable(List<String> links) {
        return links.stream()
                .filter(link -> !PAGE.matcher(link).find())
                .limit(MOST_LINKS)
                .toList();
    }

    /** This head, with what it is to the other documents. */
    public ConversionHead tied(String earlier, String page) {
        return new ConversionHead(
                document, sha256, reader, status, error, reports, links, errors, warnings, earlier, page);
    }

    /** Whether a resource ran out on it: the same bytes may come to something else another time. */
    public boolean isResourceFailure() {
        return error == ErrorCode.TIMEOUT
                || error == ErrorCode.OUT_OF_MEMORY
                || error == ErrorCode.CRASHED
                || error == ErrorCode.KILLED;
    }
}
