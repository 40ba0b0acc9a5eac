package dev.gouji.review.desk;

import dev.gouji.dataset.record.Identifiers;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an item is about: one figure, one finding with the figure that is most likely at fault, or whose report it is.
 *
 * @param kind {@code figure} {@code finding} {@code agency} {@code year} {@code organ}
 * @param key the figure to look at; null where there is none
 * @param finding null where it is about none
 */
record Subjects(String kind, FigureKey key, Finding finding) {

    private static final String FINDING = "finding";
    private static final String BEFORE_ID = FINDING + ":";
    private static final List<String> FRONT = List.of("agency", "year", "organ");

    /** What the second part of an item's id names in a report; null for what the report does not have. */
    static Subjects of(String what, AnnualReport report) {
        if (FRONT.contains(what)) {
            return new Subjects(what, null, null);
        }
        if (what.startsWith(BEFORE_ID)) {
            int index = Identifiers.findingIds(report).indexOf(what.substring(BEFORE_ID.length()));
            return index < 0 ? null : of(report.findings().get(index), report);
        }
        return report.figures().stream()
                .map(figure -> figure.key())
                .filter(key -> key.toString().equals(what))
                .findFirst()
                .map(key -> new Subjects("figure", key, null))
                .orElse(null);
    }

    private static Subjects of(Finding finding, AnnualReport report) {
        FigureKey suspect = report.suspects(finding).stream()
                .map(Subjects::asked)
                .findFirst()
                .orElse(null);
        FigureKey shown = suspect == null
                ? Stream.concat(finding.right().stream(), finding.left().stream())
                        .filter(term -> term.reportId().equals(report.id()))
                        .map(Term::key)
                        .findFirst()
                        .orElse(null)
                : suspect;
        return new Subjects(FINDING, shown, finding);
    }

    private static FigureKey asked(Explanation explanation) {
        return explanation.ask() == null ? explanation.changes().get(0).key() : explanation.ask();
    }

    boolean isFront() {
        return FRONT.contains(kind);
    }
}
