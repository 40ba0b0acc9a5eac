package dev.gouji.decide;

import dev.gouji.decide.DecisionRuling.Outcome;
import dev.gouji.document.Message;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Change;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.FindingState;
import dev.gouji.report.Origin;
import dev.gouji.report.Sides;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report with what people made of its findings, and a finding for every decision that could not be applied. Immutable.
 *
 * <p>A finding is confirmed or dismissed by a decision about itself; and confirmed without one when every figure in it is
 * certain by now, the one that is suspected was looked at, and it still fails. Suspected is what its likeliest explanation
 * changes; where several are equally likely, one that any of them changes; in what is no sum, every figure.
 *
 * @param report with its findings as they stand now
 * @param rulings what became of every decision that speaks of the report, the earliest first
 */
public record FindingReview(AnnualReport report, List<DecisionRuling> rulings) {

    private static final String STALE = "decision.stale";
    private static final String CONFLICT = "decision.conflict";

    /** Copies the list. */
    public FindingReview {
        rulings = List.copyOf(rulings);
    }

    /**
     * Reviews findings.
     *
     * @param asRead the report as the program read it
     * @param earlier what became of the decisions about its figures
     * @param checked the reviewed report with everything that was found
     */
    public static FindingReview of(
            AnnualReport asRead, List<DecisionRuling> earlier, AnnualReport checked, Decisions decisions) {
        List<Decision> about = decisions.concerning(asRead).stream()
                .filter(decision -> decision.kind().isOfFinding())
                .toList();
        return about.isEmpty() && earlier.isEmpty()
                ? new FindingReview(checked, List.of())
                : new Reviewing(checked, about).review(earlier);
    }

    private static final class Reviewing {

        private final AnnualReport checked;
        private final Map<FigureKey, Figure> figures;
        private final Map<String, List<Decision>> byEvidence = new HashMap<>();
        private final Map<Decision, Outcome> outcomes = new LinkedHashMap<>();

        Reviewing(AnnualReport checked, List<Decision> about) {
            this.checked = checked;
            figures = checked.figuresByKey();
            for (Decision decision : about) {
                outcomes.put(decision, Outcome.STALE);
                byEvidence
                        .computeIfAbsent(String.valueOf(decision.evidence()), evidence -> new ArrayList<>())
                        .add(decision);
            }
        }

        FindingReview review(List<DecisionRuling> earlier) {
            Map<Finding, Finding> now = new HashMap<>();
            List<Finding> findings = new ArrayList<>();
            for (Finding finding : checked.findings()) {
                Finding reviewed = confirmed(decided(finding));
                now.put(finding, reviewed);
                findings.add(reviewed);
            }
            List<DecisionRuling> rulings = new ArrayList<>(earlier);
            outcomes.forEach((decision, outcome) -> rulings.add(new DecisionRuling(decision, outcome)));
            rulings.sort(Comparator.comparing(
                            (DecisionRuling ruling) -> ruling.decision().at())
                    .thenComparing(ruling -> ruling.decision().id()));
            findings.addAll(notApplied(rulings));
            List<String> order = Forms.rules().stream().map(Rule::id).toList();
            findings.sort(Comparator.comparingInt(finding -> order.indexOf(finding.rule())));
            List<Explanation> explanations = checked.explanations().stream()
                    .map(explanation -> explanation.saying(
                            explanation.message(),
                            explanation.closes().stream().map(now::get).toList()))
                    .toList();
            return new FindingReview(checked.withFindings(findings).withExplanations(explanations), rulings);
        }

        private Finding decided(Finding finding) {
            if (byEvidence.isEmpty()) {
                return finding;
            }
            List<Decision> live = byEvidence.getOrDefault(Evidence.of(checked, finding), List.of()).stream()
                    .filter(decision -> finding.rule().equals(decision.rule()))
                    .toList();
            boolean agreed = live.stream().map(Decision::kind).distinct().count() <= 1;
            live.forEach(decision -> outcomes.put(decision, agreed ? Outcome.APPLIED : Outcome.CONFLICT));
            if (live.isEmpty() || !agreed) {
                return finding;
            }
            Decision first = live.get(0);
            boolean dismissed = first.kind() == DecisionKind.DISMISS_FINDING;
            return finding.decided(dismissed ? FindingState.DISMISSED : FindingState.CONFIRMED, first.id());
        }

        private Finding confirmed(Finding finding) {
            if (finding.state() != FindingState.OPEN
                    || finding.verdict() != Verdict.FAIL
                    || finding.origin() != Origin.SOURCE
                    || terms(finding).anyMatch(term -> !term.reportId().equals(checked.id()))) {
                return finding;
            }
            Set<FigureKey> suspected = suspected(finding);
            boolean each = !isSum(finding) || isResolved(finding);
            boolean looked = each
                    ? !suspected.isEmpty() && suspected.stream().allMatch(this::isReviewed)
                    : suspected.stream().anyMatch(this::isReviewed);
            return terms(finding)
                    .filter(term -> looked && suspected.contains(term.key()) && isReviewed(term.key()))
                    .map(term -> figures.get(term.key()).review().decisionId())
                    .findFirst()
                    .map(by -> finding.decided(FindingState.CONFIRMED, by))
                    .orElse(finding);
        }

        private boolean isReviewed(FigureKey key) {
            Figure figure = figures.get(key);
            return figure != null && figure.review() != null;
        }

        private static boolean isSum(Finding finding) {
            return finding.kind() == FindingKind.PRINTED || finding.kind() == FindingKind.IMPLIED;
        }

        /** Whether one explanation alone is the likeliest: then the figures that it changes must be looked at, each of them. */
        private boolean isResolved(Finding finding) {
            List<Explanation> suspects = checked.suspects(finding);
            return !suspects.isEmpty() && suspects.get(0).rivals() == 0;
        }

        /** The figures that the likeliest explanations change, as many as are equally likely; all where there is none. */
        private Set<FigureKey> suspected(Finding finding) {
            Set<FigureKey> keys = new HashSet<>();
            terms(finding).map(Term::key).forEach(keys::add);
            List<Explanation> suspects = checked.suspects(finding);
            Set<FigureKey> changed = new HashSet<>();
            suspects.stream()
                    .filter(suspect -> suspect.cost().compareTo(suspects.get(0).cost()) == 0)
                    .flatMap(suspect -> suspect.changes().stream())
                    .map(Change::key)
                    .filter(keys::contains)
                    .forEach(changed::add);
            return changed.isEmpty() ? keys : changed;
        }

        private static Stream<Term> terms(Finding finding) {
            return Stream.concat(finding.left().stream(), finding.right().stream());
        }

        /** A finding for every decision that is stale, and one for those that stand against each other. */
        private List<Finding> notApplied(List<DecisionRuling> rulings) {
            DecisionWords words = new DecisionWords(checked);
            List<Finding> findings = new ArrayList<>();
            Map<List<Object>, List<Decision>> against = new LinkedHashMap<>();
            for (DecisionRuling ruling : rulings) {
                Decision decision = ruling.decision();
                if (ruling.outcome() == Outcome.STALE) {
                    findings.add(finding(STALE, decision, words.stale(decision)));
                } else if (ruling.outcome() == Outcome.CONFLICT) {
                    against.computeIfAbsent(DecisionWords.subject(decision), subject -> new ArrayList<>())
                            .add(decision);
                }
            }
            against.values().forEach(these -> findings.add(finding(CONFLICT, these.get(0), words.conflict(these))));
            return findings;
        }

        private Finding finding(String id, Decision decision, Message message) {
            Rule rule = Forms.rule(id);
            Figure figure = figures.get(decision.key());
            List<Figure> about = figure == null ? List.of() : List.of(figure);
            return new Finding(
                    id,
                    rule.kind(),
                    rule.severity(),
                    Verdict.FAIL,
                    Origin.of(about),
                    Sides.about(about.stream()
                            .map(one -> Term.standing(checked.id(), one))
                            .toList()),
                    figure == null ? null : figure.place(),
                    message);
        }
    }
}
