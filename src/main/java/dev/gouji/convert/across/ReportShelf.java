package dev.gouji.convert.across;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.ReportHead;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

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

    /**
     * Does something with each of many groups of reports, as many groups at a time as the machine has room for, and hands
     * the results over in the groups' order.
     *
     * @param groups of which each is loaded whole, and none kept
     * @param work done by any thread; the reports in the order of their heads
     * @param taker called by the caller's thread
     * @throws IOException the first in the groups' order that loading or the taker threw
     * @throws InterruptedException when the caller's thread was interrupted
     */
    <R> void each(Iterable<List<ReportHead>> groups, Function<List<AnnualReport>, R> work, Taker<R> taker)
            throws IOException, InterruptedException;

    /** Takes the results of {@link #each}. */
    interface Taker<R> {

        /** Takes one. */
        void take(R result) throws IOException;
    }
}
