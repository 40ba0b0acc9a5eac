package dev.gouji.dataset.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.ReportStatus;
import dev.gouji.report.Severity;
import java.util.Map;

/**
 * One short line for every report: id, organ (0 for that of the line before), year, status, errors, warnings, how much of
 * the document's path is that of the line before, the rest of it, scope, flags, form, numbers for the charts.
 */
final class MatrixRows {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PATH = 1_000;

    private static final int PARTIAL = 1;
    private static final int ORGAN_IN_DOUBT = 2;
    private static final int YEAR_IN_DOUBT = 4;
    private static final int REVISION = 8;
    private static final int DUPLICATE = 16;
    private static final int ATTACHMENT = 32;

    private String organ = "";
    private String path = "";

    /** The line of a report. */
    byte[] line(AnnualReport report, DocumentRecord document, ReportStatus status, Map<FigureKey, Figure> figures) {
        ArrayNode line = PageJson.array();
        line.add(report.id());
        String name = report.agency().value() == null
                ? ""
                : PageJson.whole(report.agency().value(), LONGEST_NAME);
        line.add(name.equals(organ) ? IntNode.valueOf(0) : PageJson.text(name));
        organ = name;
        line.add(report.year().value());
        line.add(status.ordinal());
        line.add(report.count(Severity.ERROR));
        line.add(report.count(Severity.WARNING));
        String whole = PageJson.whole(report.document(), LONGEST_PATH);
        int shared = shared(path, whole);
        line.add(shared);
        line.add(whole.substring(shared));
        path = whole;
        line.add(report.scope().ordinal());
        line.add(flags(report, document));
        line.add(report.form());
        line.add(CertainNumbers.of(report, figures));
        return PageJson.bytes(line);
    }

    private static int flags(AnnualReport report, DocumentRecord document) {
        return (document.status() == DocumentStatus.PARTIAL ? PARTIAL : 0)
                | (report.agency().certainty() == Certainty.DOUBTFUL ? ORGAN_IN_DOUBT : 0)
                | (report.year().certainty() == Certainty.DOUBTFUL ? YEAR_IN_DOUBT : 0)
                | (report.revision() != null ? REVISION : 0)
                | (document.duplicateOf() != null ? DUPLICATE : 0)
                | (document.attachmentOf() != null ? ATTACHMENT : 0);
    }

    /** How many UTF-16 units two texts begin with in common, no pair of surrogates parted. */
    private static int shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length > 0 && Character.isHighSurrogate(one.charAt(length - 1)) ? length - 1 : length;
    }
}
