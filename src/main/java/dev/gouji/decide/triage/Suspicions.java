package dev.gouji.decide.triage;

import dev.gouji.decide.triage.TriageItem.Ground;
import dev.gouji.document.Reason;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Relation;
import dev.gouji.report.Alternative;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Mark;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far each figure of a report is suspected of being wrong, from independent grounds: how it was read, the explanations of
 * broken sums, what would have to stand there for its sums to hold, the narrative, other years and other originals. Per mille.
 */
final class Suspicions {

    private static final int ALL = 1000;

    private static final int UNREADABLE = 900;
    private static final int INFERRED = 60;
    private static final int EACH_ALTERNATIVE = 60;
    private static final int MOST_ALTERNATIVES = 3;
    private static final int CLOSES = 900;
    private static final int EXPLAINED = 950;
    private static final int AGREED = 800;
    private static final int IN_BROKEN_SUM = 240;
    private static final int IMPOSSIBLE = 800;
    private static final int OTHER_ORIGINAL = 500;
    private static final int OTHER_YEAR = 300;
    private static final int NARRATIVE = 400;
    private static final int BLANK_TOTAL = 300;

    /** A figure whose sums hold but for one is seldom the one that is wrong. */
    private static final int WHERE_SOME_HOLD = 4;

    /** One that was read with doubt is seldom wrong where a sum over it holds, and hardly where two do. */
    private static final int[] ACQUITTED = {1, 4, 12};

    /**
     * How far a figure is suspected.
     *
     * @param perMille from 1 to 1000
     * @param grounds the weightiest first
     */
    record Suspicion(int perMille, List<Ground> grounds) {}

    private final AnnualReport report;
    private final Map<FigureKey, Figure> figures;
    private final Map<FigureKey, Map<Ground, Integer>> grounds = new HashMap<>();
    private final Map<FigureKey, Integer> holding = new HashMap<>();
    private final Set<FigureKey> inBroken = new HashSet<>();

    private Suspicions(AnnualReport report) {
        this.report = report;
        figures = report.figuresByKey();
    }

    static Suspicions of(AnnualReport report) {
        Suspicions suspicions = new Suspicions(report);
        suspicions.figures.values().forEach(suspicions::read);
        suspicions.explained();
        suspicions.summed();
        report.findings().stream().filter(Suspicions::isOpen).forEach(suspicions::found);
        return suspicions;
    }

    /** Null where nothing speaks against it. */
    Suspicion of(FigureKey key) {
        Map<Ground, Integer> own = grounds.get(key);
        if (own == null) {
            return null;
        }
        int sums = inBroken.contains(key) ? 0 : Math.min(ACQUITTED.length - 1, holding.getOrDefault(key, 0));
        int innocent = ALL;
        for (Map.Entry<Ground, Integer> ground : own.entrySet()) {
            boolean reading = ground.getKey() == Ground.DOUBTFUL || ground.getKey() == Ground.INFERRED;
            int guilt = reading ? ground.getValue() / ACQUITTED[sums] : ground.getValue();
            innocent = innocent * (ALL - guilt) / ALL;
        }
        List<Ground> weightiest = own.entrySet().stream()
                .sorted(Map.Entry.<Ground, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        return new Suspicion(Math.max(1, ALL - innocent), weightiest);
    }

    /** Of several that speak for one ground the strongest counts. */
    private void add(FigureKey key, Ground ground, int perMille) {
        if (perMille > 0 && figures.containsKey(key)) {
            grounds.computeIfAbsent(key, any -> new EnumMap<>(Ground.class)).merge(ground, perMille, Math::max);
        }
    }

    private static boolean isOpen(Finding finding) {
        return finding.counts() && finding.verdict() == Verdict.FAIL;
    }

    private void read(Figure figure) {
        if (figure.mark() == Mark.UNREADABLE) {
            add(figure.key(), Ground.UNREADABLE, UNREADABLE);
        } else if (figure.certainty() == Certainty.DOUBTFUL) {
            int others = Math.min(MOST_ALTERNATIVES, figure.alternatives().size());
            add(figure.key(), Ground.DOUBTFUL, doubt(figure.reason()) + EACH_ALTERNATIVE * others);
        } else if (figure.certainty() == Certainty.INFERRED) {
            add(figure.key(), Ground.INFERRED, INFERRED);
        }
    }

    /** What stands in the way weighs less where what is stored was read all the same. */
    private static int doubt(Reason reason) {
        if (reason == null) {
            return 300;
        }
        return switch (reason) {
            case PICTURE, DRAWING, OBJECT, FIELD, ANNOTATION, TEXT, RUNS_OVER -> 450;
            case ROW_LABEL, COLUMN, ORDER -> 350;
            case GENERATED, STRUCK, DELETED, HIDDEN, COVERED, COLOUR, SIZE, OUTSIDE, BOUND -> 250;
            case UNIT, WORDS, SUMS -> 120;
        };
    }

    /** Explanations of one table share the guilt: each that costs one more is half as likely. */
    private void explained() {
        Map<String, List<Explanation>> byTable = new LinkedHashMap<>();
        for (Explanation explanation : report.explanations()) {
            byTable.computeIfAbsent(explanation.changes().get(0).key().table(), table -> new ArrayList<>())
                    .add(explanation);
        }
        for (List<Explanation> rivals : byTable.values()) {
            BigDecimal cheapest = rivals.get(0).cost();
            List<Integer> weights = new ArrayList<>();
            for (Explanation explanation : rivals) {
                int dearer = explanation.cost().subtract(cheapest).intValue();
                weights.add(dearer > 9 ? 1 : ALL >> dearer);
            }
            int all = weights.stream().mapToInt(Integer::intValue).sum();
            Map<FigureKey, Integer> shares = new HashMap<>();
            for (int i = 0; i < rivals.size(); i++) {
                int weight = weights.get(i);
                Set<FigureKey> changed = new HashSet<>();
                rivals.get(i).changes().stream().map(Change::key).forEach(changed::add);
                changed.forEach(key -> shares.merge(key, weight, Integer::sum));
            }
            shares.forEach((key, share) -> add(key, Ground.SUSPECT, EXPLAINED * share / all));
        }
    }

    /** What the sums that a figure stands in say of it. */
    private void summed() {
        Map<FigureKey, Map<BigDecimal, Integer>> needed = new HashMap<>();
        Map<FigureKey, Integer> share = new HashMap<>();
        Set<Set<FigureKey>> notHolding = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (isSum(finding)) {
                inBroken.addAll(keys(finding));
                broken(finding, needed, share);
            }
            if (finding.kind() == FindingKind.PRINTED || finding.kind() == FindingKind.IMPLIED) {
                notHolding.add(keys(finding));
            }
        }
        for (FormTable table : Forms.variantOf(report).tables()) {
            for (Relation relation : table.relations()) {
                Set<FigureKey> keys = new HashSet<>(relation.left());
                keys.addAll(relation.right());
                if (!notHolding.contains(keys) && relation.comparison() == Relation.Comparison.EQUAL) {
                    keys.forEach(key -> holding.merge(key, 1, Integer::sum));
                }
            }
        }
        share.forEach((key, perMille) -> {
            boolean someHold = holding.containsKey(key);
            add(key, Ground.BROKEN_SUMS, someHold ? perMille / WHERE_SOME_HOLD : perMille);
        });
        needed.forEach((key, values) -> weigh(key, values, holding.containsKey(key)));
    }

    private void broken(
            Finding finding, Map<FigureKey, Map<BigDecimal, Integer>> needed, Map<FigureKey, Integer> share) {
        int terms = finding.left().size() + finding.right().size();
        for (Term term : finding.left()) {
            need(term, finding.difference().negate(), needed);
            share.merge(term.key(), IN_BROKEN_SUM / terms, Integer::sum);
        }
        for (Term term : finding.right()) {
            need(term, finding.difference(), needed);
            share.merge(term.key(), IN_BROKEN_SUM / terms, Integer::sum);
        }
    }

    /** The number that would have to stand there for the sum to hold. */
    private static void need(Term term, BigDecimal more, Map<FigureKey, Map<BigDecimal, Integer>> needed) {
        if (term.value() != null) {
            BigDecimal value = term.coefficient() < 0
                    ? term.value().subtract(more)
                    : term.value().add(more);
            if (value.signum() >= 0) {
                needed.computeIfAbsent(term.key(), key -> new HashMap<>())
                        .merge(value.stripTrailingZeros(), 1, Integer::sum);
            }
        }
    }

    private void weigh(FigureKey key, Map<BigDecimal, Integer> values, boolean someHold) {
        Figure figure = figures.get(key);
        if (figure == null) {
            return;
        }
        for (Alternative other : figure.alternatives()) {
            BigDecimal value = other.value() == null ? BigDecimal.ZERO : other.value();
            if (values.containsKey(value.stripTrailingZeros())) {
                add(key, Ground.CLOSES, CLOSES);
            }
        }
        int agree = values.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (agree > 1) {
            add(key, Ground.BROKEN_SUMS, someHold ? AGREED / WHERE_SOME_HOLD : AGREED);
        }
    }

    private static boolean isSum(Finding finding) {
        return isOpen(finding)
                && finding.difference() != null
                && (finding.kind() == FindingKind.PRINTED || finding.kind() == FindingKind.IMPLIED);
    }

    private static Set<FigureKey> keys(Finding finding) {
        Set<FigureKey> keys = new HashSet<>();
        Stream.concat(finding.left().stream(), finding.right().stream())
                .map(Term::key)
                .forEach(keys::add);
        return keys;
    }

    /** What findings that are no sums of the form say. */
    private void found(Finding finding) {
        switch (finding.rule()) {
            case "figure.not-a-count" -> suspect(finding, Ground.IMPOSSIBLE, IMPOSSIBLE);
            case "originals.differ", "report.repeated" -> suspect(finding, Ground.OTHER_ORIGINAL, OTHER_ORIGINAL);
            case "figure.blank-total" ->
                finding.left().forEach(term -> add(term.key(), Ground.BROKEN_SUMS, BLANK_TOTAL));
            default -> {
                if (finding.kind() == FindingKind.PROSE) {
                    suspect(
                            finding,
                            Ground.NARRATIVE,
                            NARRATIVE / Math.max(1, finding.left().size()));
                } else if (finding.kind() == FindingKind.CROSS_YEAR) {
                    int terms = Math.max(1, keys(finding).size());
                    suspect(finding, Ground.OTHER_YEAR, OTHER_YEAR / terms);
                }
            }
        }
    }

    private void suspect(Finding finding, Ground ground, int perMille) {
        Stream.concat(finding.left().stream(), finding.right().stream())
                .filter(term -> term.reportId().equals(report.id()))
                .forEach(term -> add(term.key(), ground, perMille));
    }
}
