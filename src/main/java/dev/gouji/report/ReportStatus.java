package dev.gouji.report;

import java.util.List;
import java.util.Locale;

/** How a report stands before its own arithmetic. */
public enum ReportStatus {
    /** A statutory table is missing, or all its figures are blank. */
    INCOMPLETE,
    /** A printed or implied relation fails, and every figure in it was surely read. */
    INCONSISTENT,
    /** One fails on a figure in doubt, or could not be assessed. */
    UNDECIDED,
    CONSISTENT;

    /** As the dataset prints it: {@code consistent}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReportStatus of(List<Finding> findings) {
        boolean undecided = false;
        boolean inconsistent = false;
        for (Finding finding : findings.stream().filter(Finding::counts).toList()) {
            boolean missing = finding.rule().equals("table.missing");
            if (finding.rule().equals("form.unfilled") || (missing && finding.origin() == Origin.SOURCE)) {
                return INCOMPLETE;
            }
            undecided |= missing;
            if (finding.kind() != FindingKind.PRINTED && finding.kind() != FindingKind.IMPLIED) {
                continue;
            }
            if (finding.verdict() == Verdict.NOT_ASSESSABLE) {
                undecided = true;
            } else if (finding.severity() == Severity.ERROR) {
                inconsistent |= finding.origin() == Origin.SOURCE;
                undecided |= finding.origin() == Origin.EXTRACTION;
            }
        }
        if (inconsistent) {
            return INCONSISTENT;
        }
        return undecided ? UNDECIDED : CONSISTENT;
    }
}
