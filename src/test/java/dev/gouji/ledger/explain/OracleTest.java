package dev.gouji.ledger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Relation;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.FigureKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every change of one or two figures is tried by brute force, from the relations of the form alone, and held against what
 * the search finds.
 */
class OracleTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);
    private static final List<Relation> RELATIONS = FORM.table("requests").relations();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneAndTwoFiguresAreFoundWheneverTheyAreCheapEnoughAndNoneElse(long seed) {
        for (ErrorModel.Kind kind : List.of(ErrorModel.Kind.ONE_CELL, ErrorModel.Kind.TWO_CELLS)) {
            AnnualReport report = Trial.report(FORM, kind, seed);
            Map<FigureKey, Long> printed = new TreeMap<>();
            report.figures()
                    .forEach(figure -> printed.put(figure.key(), figure.value().longValueExact()));
            Set<Map<FigureKey, Long>> possible = possible(printed);
            Set<Map<FigureKey, Long>> found = new HashSet<>();
            for (Explanation explanation : report.explanations()) {
                if (explanation.changes().size() <= 2) {
                    found.add(Trial.proposes(explanation));
                }
            }
            assertTrue(possible.containsAll(found), "found and not possible");
            int dearest = 2 * cents(report.explanations().get(0));
            boolean cut = report.explanations().size() == 20;
            for (Map<FigureKey, Long> change : possible) {
                boolean cheap = isReplaced(change, printed) && change.size() * 100 <= dearest;
                assertTrue(cut || !cheap || found.contains(change), () -> "not found: " + change);
            }
            assertEquals(
                    1,
                    found.stream()
                            .filter(Trial.of(FORM, kind, seed).meant()::equals)
                            .count());
        }
    }

    private static int cents(Explanation explanation) {
        return explanation.cost().movePointRight(2).intValueExact();
    }

    /** Every change of one or two figures after which all relations hold and no figure is negative. */
    private static Set<Map<FigureKey, Long>> possible(Map<FigureKey, Long> printed) {
        Map<Relation, Long> failing = new HashMap<>();
        for (Relation relation : RELATIONS) {
            long sum = relation.left().stream().mapToLong(printed::get).sum()
                    - relation.right().stream().mapToLong(printed::get).sum();
            failing.put(relation, sum);
        }
        List<FigureKey> keys = printed.keySet().stream()
                .filter(key -> key.table().equals("requests"))
                .toList();
        Set<Map<FigureKey, Long>> possible = new HashSet<>();
        for (FigureKey one : keys) {
            for (FigureKey other : keys) {
                Map<FigureKey, Long> change = change(one, other, failing, printed);
                if (change != null) {
                    possible.add(change);
                }
            }
        }
        possible.removeIf(change -> change.size() == 2
                && change.entrySet().stream()
                        .anyMatch(entry -> possible.contains(Map.of(entry.getKey(), entry.getValue()))));
        return possible;
    }

    /** Whether each figure differs in one digit; a printed 0 costs more and is left out. */
    private static boolean isReplaced(Map<FigureKey, Long> change, Map<FigureKey, Long> printed) {
        return change.entrySet().stream().allMatch(entry -> {
            String meant = entry.getValue().toString();
            String other = printed.get(entry.getKey()).toString();
            return !other.equals("0")
                    && meant.length() == other.length()
                    && IntStream.range(0, meant.length())
                                    .filter(at -> meant.charAt(at) != other.charAt(at))
                                    .count()
                            == 1;
        });
    }

    /** Solved by a relation that only one of the two stands in; null when that leaves a relation open. */
    private static Map<FigureKey, Long> change(
            FigureKey one, FigureKey other, Map<Relation, Long> failing, Map<FigureKey, Long> printed) {
        Relation alone = RELATIONS.stream()
                .filter(relation -> coefficient(relation, one) != 0 && coefficient(relation, other) == 0)
                .findFirst()
                .orElse(null);
        if (!one.equals(other) && alone == null) {
            return null;
        }
        Relation first = alone != null
                ? alone
                : RELATIONS.stream()
                        .filter(relation -> coefficient(relation, one) != 0)
                        .findFirst()
                        .orElseThrow();
        long delta = -failing.get(first) / coefficient(first, one);
        Map<Relation, Long> rest = new HashMap<>(failing);
        RELATIONS.forEach(relation -> rest.merge(relation, delta * coefficient(relation, one), Long::sum));
        long second = 0;
        if (!one.equals(other)) {
            Relation left = RELATIONS.stream()
                    .filter(relation -> coefficient(relation, other) != 0)
                    .findFirst()
                    .orElseThrow();
            second = -rest.get(left) / coefficient(left, other);
            long last = second;
            RELATIONS.forEach(relation -> rest.merge(relation, last * coefficient(relation, other), Long::sum));
        }
        Map<FigureKey, Long> change = new TreeMap<>();
        if (delta != 0) {
            change.put(one, printed.get(one) + delta);
        }
        if (second != 0) {
            change.put(other, printed.get(other) + second);
        }
        boolean closes = rest.values().stream().allMatch(value -> value == 0);
        return closes && change.values().stream().allMatch(value -> value >= 0) ? change : null;
    }

    private static int coefficient(Relation relation, FigureKey key) {
        return relation.left().contains(key) ? 1 : relation.right().contains(key) ? -1 : 0;
    }
}
