package dev.gouji.dataset.record;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import dev.gouji.report.Stated;
import dev.gouji.report.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The ids of reports, findings and explanations: the first 16 hex digits of a SHA-256. Thread-safe. */
public final class Identifiers {

    private static final int BYTES = 8;

    private Identifiers() {}

    /**
     * The id of a report.
     *
     * @param document the document's path as the dataset names it
     * @param sha256 of the document's bytes, 64 hex digits
     * @param ordinal which report of the document, from 0
     */
    public static String reportId(String document, String sha256, int ordinal) {
        return digest("report\n" + document + "\n" + sha256 + "\n" + ordinal);
    }

    /**
     * The ids of a report's findings, in their order: over report ids, rule and keys, so that they stay the same when
     * values change; findings that share all of these are told apart by their ordinal among each other.
     */
    public static List<String> findingIds(AnnualReport report) {
        Map<String, Integer> met = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String subject = subject(report.id(), finding);
            int ordinal = met.merge(subject, 1, Integer::sum) - 1;
            ids.add(digest(subject + ordinal));
        }
        return ids;
    }

    /**
     * What names the same findings when files are renamed or packed again, in the findings' order: over organ, year, form,
     * scope, rule and keys; findings that share all of these are told apart by their ordinal among each other.
     */
    public static List<String> findingKeys(AnnualReport report) {
        String organ = report.identity().organId();
        String whose = String.join(
                "\n",
                "finding-key",
                String.valueOf(organ == null ? report.agency().value() : organ),
                String.valueOf(report.year().value()),
                report.form(),
                report.scope().code());
        Map<String, Integer> met = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Finding finding : report.findings()) {
            StringBuilder subject = new StringBuilder(whose).append('\n').append(finding.rule());
            finding.left().forEach(term -> subject.append("\nleft ").append(term.key()));
            finding.right().forEach(term -> subject.append("\nright ").append(term.key()));
            int ordinal = met.merge(subject.toString(), 1, Integer::sum) - 1;
            keys.add(digest(subject.append('\n').append(ordinal).toString()));
        }
        return keys;
    }

    /**
     * What the same report has in every original: over form, agency, year, scope and the number or mark of every figure;
     * null while any of these is in doubt, or is not known.
     */
    public static String contentId(AnnualReport report) {
        if (isOpen(report.agency()) || isOpen(report.year())) {
            return null;
        }
        StringBuilder text = new StringBuilder("content\n");
        text.append(report.form()).append('\n').append(report.agency().value()).append('\n');
        text.append(report.year().value()).append('\n').append(report.scope().code());
        for (Figure figure : report.figures()) {
            if (figure.certainty() == Certainty.DOUBTFUL) {
                return null;
            }
            text.append('\n').append(figure.key()).append(' ');
            text.append(
                    figure.value() == null
                            ? figure.mark().code()
                            : figure.value().stripTrailingZeros().toPlainString());
        }
        return digest(text.toString());
    }

    private static boolean isOpen(Stated<?> stated) {
        return stated.value() == null || stated.certainty() == Certainty.DOUBTFUL;
    }

    /** The ids of a report's explanations, in their order: over the report's id and what is proposed for which figures. */
    public static List<String> explanationIds(AnnualReport report) {
        List<String> ids = new ArrayList<>();
        for (Explanation explanation : report.explanations()) {
            StringBuilder text = new StringBuilder("explanation\n");
            text.append(report.id()).append('\n');
            for (Change change : explanation.changes()) {
                text.append(change.reportId()).append(' ').append(change.key()).append(' ');
                text.append(change.proposed() == null ? "" : change.proposed().toPlainString());
                text.append('\n');
            }
            ids.add(digest(text.toString()));
        }
        return ids;
    }

    private static String subject(String reportId, Finding finding) {
        StringBuilder text = new StringBuilder("finding\n");
        text.append(reportId).append('\n').append(finding.rule()).append('\n');
        append(text, "left", finding.left());
        append(text, "right", finding.right());
        return text.toString();
    }

    private static void append(StringBuilder text, String side, List<Term> terms) {
        for (Term term : terms) {
            text.append(side).append(' ').append(term.reportId()).append(' ');
            text.append(term.key()).append('\n');
        }
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, BYTES);
    }
}
