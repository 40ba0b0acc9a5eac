package dev.gouji.decide.triage;

import dev.gouji.decide.triage.TriageItem.Kind;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Relation;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingState;
import dev.gouji.report.Mark;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.Severity;
import dev.gouji.report.Stated;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report → what of it deserves a look, first what most does: how doubtful it is, times how much hangs on it. Stateless; the
 * same report always gives the same order.
 *
 * <p>Example: a figure read with doubt whose other reading would make two broken sums hold comes before a total that stands in
 * one of them, and that before a figure in doubt which no sum contradicts. What a person has reviewed is not listed.
 */
public final class Triage {

    private static final Comparator<TriageItem> ORDER =
            Comparator.comparingInt(TriageItem::score).reversed();

    private static final int WHOLE = 100;
    private static final int EACH_RELATION = 40;
    private static final int TOTAL = 60;
    private static final int NOT_NOTHING = 40;

    private static final int NO_YEAR = 1800;
    private static final int DOUBTFUL_YEAR = 900;
    private static final int NO_AGENCY = 1500;
    private static final int DOUBTFUL_AGENCY = 400;
    private static final int DOUBTFUL_ORGAN = 300;

    private static final int DECISION = 600;
    private static final int ERROR = 120;
    private static final int WARNING = 60;
    private static final Set<String> DECISION_RULES = Set.of("decision.stale", "decision.conflict");

    private Triage() {}

    /** The queue of a report: with all its findings, and its explanations. */
    public static List<TriageItem> queue(AnnualReport report) {
        List<TriageItem> items = new ArrayList<>();
        front(report, items);
        figures(report, items);
        for (Finding finding : report.findings()) {
            int score = score(finding);
            if (score > 0) {
                items.add(new TriageItem(Kind.FINDING, null, finding, score, List.of()));
            }
        }
        items.sort(ORDER);
        return List.copyOf(items);
    }

    private static void front(AnnualReport report, List<TriageItem> items) {
        add(Kind.YEAR, score(report.year(), NO_YEAR, DOUBTFUL_YEAR), items);
        int agency = score(report.agency(), NO_AGENCY, DOUBTFUL_AGENCY);
        add(Kind.AGENCY, agency, items);
        OrganIdentity organ = report.identity().organ();
        boolean open = organ != null && organ.certainty() == Certainty.DOUBTFUL && agency == 0;
        add(Kind.ORGAN, open ? DOUBTFUL_ORGAN : 0, items);
    }

    private static int score(Stated<?> stated, int nothing, int doubtful) {
        if (stated.value() == null) {
            return nothing;
        }
        return stated.certainty() == Certainty.DOUBTFUL ? doubtful : 0;
    }

    private static void add(Kind kind, int score, List<TriageItem> items) {
        if (score > 0) {
            items.add(new TriageItem(kind, null, null, score, List.of()));
        }
    }

    private static void figures(AnnualReport report, List<TriageItem> items) {
        Map<FigureKey, Integer> relations = relations(report);
        Set<FigureKey> totals = Forms.of(report.form()).totals();
        Suspicions suspicions = Suspicions.of(report);
        for (Figure figure : report.figures()) {
            Suspicions.Suspicion suspicion = suspicions.of(figure.key());
            if (suspicion == null || figure.certainty() == Certainty.REVIEWED) {
                continue;
            }
            int effect = WHOLE + EACH_RELATION * relations.getOrDefault(figure.key(), 0);
            effect += totals.contains(figure.key()) ? TOTAL : 0;
            effect += isNothing(figure) ? 0 : NOT_NOTHING;
            int score = Math.max(1, suspicion.perMille() * effect / WHOLE);
            items.add(new TriageItem(Kind.FIGURE, figure.key(), null, score, suspicion.grounds()));
        }
    }

    private static boolean isNothing(Figure figure) {
        return figure.mark() == Mark.NUMBER ? figure.value().signum() == 0 : figure.mark() != Mark.UNREADABLE;
    }

    /** How many relations of the form each figure stands in. */
    private static Map<FigureKey, Integer> relations(AnnualReport report) {
        Map<FigureKey, Integer> counts = new HashMap<>();
        for (FormTable table : Forms.variantOf(report).tables()) {
            for (Relation relation : table.relations()) {
                Stream.concat(relation.left().stream(), relation.right().stream())
                        .forEach(key -> counts.merge(key, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static int score(Finding finding) {
        if (finding.verdict() != Verdict.FAIL
                || finding.state() != FindingState.OPEN
                || finding.severity() == Severity.INFO) {
            return 0;
        }
        if (DECISION_RULES.contains(finding.rule())) {
            return DECISION;
        }
        return finding.severity() == Severity.ERROR ? ERROR : WARNING;
    }
}
