package dev.gouji.convert.across;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.List;

/** All documents and reports of a dataset: their heads at hand, the whole of a report when it is asked for. */
public interface ReportShelf {

    /**
     * Every document in the dataset's order, with the heads of its reports. {@code duplicateOf} and {@code attachmentOf}
     * are settled.
     */
    List<ConversionHead> documents();

    /** The heads of all reports, in the dataset's order. */
    default List<ReportHead> reports() {
        return documents().stream().flatMap(head -> head.reports().stream()).toList();
    }

    /**
     * The whole of a report, with the findings that its own conversion made.
     *
     * @param head one of this shelf's, else an {@link IllegalArgumentException}
     */
    AnnualReport load(ReportHead head) throws IOException;
}
