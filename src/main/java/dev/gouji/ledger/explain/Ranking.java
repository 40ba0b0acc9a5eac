package dev.gouji.ledger.explain;

import dev.gouji.document.Message;
import dev.gouji.ledger.FigureBook;
import dev.gouji.ledger.explain.equation.LedgerCell;
import dev.gouji.ledger.explain.equation.LedgerSystem;
import dev.gouji.ledger.explain.search.Digits;
import dev.gouji.ledger.explain.search.Solution;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Cause;
import dev.gouji.report.Change;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Solutions, ordered → explanations with their rivals, margins and the figure to ask about. */
final class Ranking {

    private final AnnualReport report;
    private final LedgerSystem system;
    private final List<Solution> solutions;
    private final ExplanationMessages messages;

    Ranking(AnnualReport report, LedgerSystem system, List<Solution> solutions, ExplanationMessages messages) {
        this.report = report;
        this.system = system;
        this.solutions = solutions;
        this.messages = messages;
    }

    /**
     * The explanations of a table.
     *
     * @param broken the findings about its sums
     * @param limit how many are listed
     * @param note what is to be said of the search in each
     */
    List<Explanation> explanations(List<Finding> broken, int limit, Message note) {
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < solutions.size() && i < limit; i++) {
            Solution solution = solutions.get(i);
            List<Change> changes = changes(solution);
            if (changes.isEmpty()) {
                continue;
            }
            List<Finding> closes = broken.stream()
                    .filter(finding -> isClosed(finding, changes))
                    .toList();
            List<Solution> equals = solutions.stream()
                    .filter(other -> other.cost() == solution.cost())
                    .toList();
            FigureKey ask = equals.size() > 1 ? ask(equals) : null;
            explanations.add(new Explanation(
                    cause(changes),
                    changes,
                    closes,
                    hundredths(solution.cost()),
                    margin(i, limit),
                    equals.size() - 1,
                    ask,
                    messages.explanation(
                            new ExplanationMessages.Subject(
                                    changes,
                                    report.figuresByKey(),
                                    closes.size(),
                                    equals.size() - 1,
                                    i == 0,
                                    ask,
                                    ask != null && settles(ask, equals),
                                    doubted(closes, changes)),
                            note)));
        }
        return explanations;
    }

    /** The figures in doubt in the sums of some findings, other than those changed. */
    private List<FigureKey> doubted(List<Finding> findings, List<Change> changes) {
        Map<FigureKey, Figure> figures = report.figuresByKey();
        return findings.stream()
                .flatMap(finding -> Stream.concat(finding.left().stream(), finding.right().stream()))
                .map(Term::key)
                .distinct()
                .filter(key -> figures.containsKey(key)
                        && !figures.get(key).certainty().isSure())
                .filter(key -> changes.stream().noneMatch(change -> change.key().equals(key)))
                .toList();
    }

    /** By how much the next one listed is dearer; null for the last. */
    private BigDecimal margin(int index, int limit) {
        boolean last = index + 1 == Math.min(limit, solutions.size());
        return last
                ? null
                : hundredths(
                        solutions.get(index + 1).cost() - solutions.get(index).cost());
    }

    private static BigDecimal hundredths(int cost) {
        return FigureBook.plain(BigDecimal.valueOf(cost, 2));
    }

    private static boolean isClosed(Finding finding, List<Change> changes) {
        if (finding.verdict() == Verdict.FAIL) {
            return true;
        }
        return Stream.concat(finding.left().stream(), finding.right().stream())
                .filter(term -> term.value() == null && !term.mark().countsAsZero())
                .allMatch(
                        term -> changes.stream().anyMatch(change -> change.key().equals(term.key())));
    }

    private List<Change> changes(Solution solution) {
        Map<FigureKey, Change> changes = new HashMap<>();
        for (int k = 0; k < solution.cells().length; k++) {
            LedgerCell cell = system.cell(solution.cells()[k]);
            long proposed = cell.value() + solution.deltas()[k];
            boolean nothing = solution.causes().get(k) == Cause.NUMBER_FOR_BLANK && !writesZeros();
            changes.put(
                    cell.key(),
                    new Change(
                            report.id(),
                            cell.key(),
                            cell.figure().value(),
                            nothing ? null : value(proposed),
                            solution.causes().get(k)));
        }
        solution.consequences()
                .proposed()
                .forEach((key, value) ->
                        changes.put(key, new Change(report.id(), key, null, value(value), Cause.OTHER)));
        List<Change> ordered = new ArrayList<>();
        report.figures().forEach(figure -> {
            if (changes.containsKey(figure.key())) {
                ordered.add(changes.get(figure.key()));
            }
        });
        return ordered;
    }

    /** Whether a table says nothing with a printed 0, rather than by leaving cells empty. */
    private boolean writesZeros() {
        return system.cells().stream().anyMatch(cell -> !cell.isNone() && cell.value() == 0)
                || system.cells().stream().noneMatch(LedgerCell::isNone);
    }

    private BigDecimal value(long smallest) {
        int scale = Digits.length(system.unit()) - 1;
        return FigureBook.plain(BigDecimal.valueOf(smallest, scale));
    }

    private static Cause cause(List<Change> changes) {
        List<Cause> causes = changes.stream().map(Change::cause).distinct().toList();
        return causes.size() == 1 ? causes.get(0) : Cause.SEVERAL;
    }

    /** The figure about which the equals say the most different things; among those the first of the cheapest. */
    private FigureKey ask(List<Solution> equals) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int cell : equals.stream()
                .flatMapToInt(each -> Arrays.stream(each.cells()))
                .distinct()
                .toArray()) {
            int left = largest(cell, equals);
            if (left < fewest) {
                fewest = left;
                best = cell;
            }
        }
        return best < 0 ? null : system.cell(best).key();
    }

    /** Whether knowing a figure leaves one of the equals at most. */
    private boolean settles(FigureKey key, List<Solution> equals) {
        return largest(system.index(key), equals) == 1;
    }

    private static int largest(int cell, List<Solution> equals) {
        Map<Long, Integer> saying = new TreeMap<>();
        equals.forEach(each -> saying.merge(each.delta(cell), 1, Integer::sum));
        return max(saying.values());
    }

    private static int max(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
