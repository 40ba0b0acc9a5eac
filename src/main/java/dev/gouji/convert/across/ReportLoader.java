package dev.gouji.convert.across;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.ReportHead;
import java.io.IOException;

/** Brings the whole of a report whose head is at hand. */
@FunctionalInterface
public interface ReportLoader {

    /** The whole of a report, with the findings that its own conversion made. */
    AnnualReport load(ReportHead head) throws IOException;
}
