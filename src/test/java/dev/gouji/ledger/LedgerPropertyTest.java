package dev.gouji.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.Relation;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Severity;
import dev.gouji.report.Term;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every table 三, shown on tables drawn with seeds. */
class LedgerPropertyTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);
    private static final int TABLES = 100;
    private static final int CELLS_A_TABLE = 5;

    @Test
    void aBalancedTableHasNoFindings() {
        for (long seed = 0; seed < TABLES; seed++) {
            assertEquals(List.of(), sample(BalancedTable.drawn(FORM, seed)).check(), "seed " + seed);
        }
    }

    @Test
    void everyCellOfATableIsWatchedByTwoRelationsAtLeastAndNoOtherFails() {
        Map<FigureKey, Integer> figures = BalancedTable.drawn(FORM, 4);
        figures.keySet().forEach(key -> assertWatched(figures, key, 1, "every cell"));
    }

    @Test
    void aChangedCellBreaksTheRelationsThatHoldItAndNoOthers() {
        for (long seed = 0; seed < TABLES; seed++) {
            Map<FigureKey, Integer> figures = BalancedTable.drawn(FORM, seed);
            List<FigureKey> keys = List.copyOf(figures.keySet());
            Random random = new Random(seed);
            for (int change = 0; change < CELLS_A_TABLE; change++) {
                assertWatched(figures, keys.get(random.nextInt(keys.size())), 1 + random.nextInt(999), "seed " + seed);
            }
        }
    }

    @Test
    void aBlankColumnOrRowOfTotalsMakesWarningsAndNoErrors() {
        for (long seed = 0; seed < TABLES; seed++) {
            for (String pattern : List.of("requests/*/total", "requests/handled/*")) {
                Map<FigureKey, Integer> figures = BalancedTable.drawn(FORM, seed);
                List<Finding> findings = sample(figures).with(pattern, "blank").check();
                long totals = SampleReport.keys(FORM, pattern).stream()
                        .filter(key -> figures.get(key) != 0)
                        .count();
                // A table of zeros without its totals is a table of zeros.
                assertEquals(totals, findings.size(), "seed " + seed + " " + pattern);
                assertTrue(findings.stream()
                        .allMatch(finding ->
                                finding.rule().equals("figure.blank-total") && finding.severity() == Severity.WARNING));
            }
        }
    }

    private static void assertWatched(Map<FigureKey, Integer> figures, FigureKey key, int more, String told) {
        List<Finding> findings = sample(figures)
                .with(key.toString(), String.valueOf(figures.get(key) + more))
                .check();
        assertTrue(findings.size() >= 2, told + ": " + key + " is watched by " + findings.size());
        assertEquals(
                relationsOf(key),
                findings.stream().map(LedgerPropertyTest::keys).toList(),
                told + ": " + key);
        findings.forEach(
                finding -> assertEquals(more, finding.difference().abs().intValueExact(), told + ": " + key));
    }

    private static List<List<FigureKey>> relationsOf(FigureKey key) {
        return Forms.rules().stream()
                .flatMap(rule -> FORM.table("requests").relations().stream()
                        .filter(relation -> relation.rule().equals(rule.id())))
                .filter(relation ->
                        relation.left().contains(key) || relation.right().contains(key))
                .map(Relation::right)
                .toList();
    }

    private static List<FigureKey> keys(Finding finding) {
        return finding.right().stream().map(Term::key).toList();
    }

    private static SampleReport sample(Map<FigureKey, Integer> figures) {
        SampleReport sample = SampleReport.zeros(FORM);
        figures.forEach((key, value) -> sample.with(key.toString(), String.valueOf(value)));
        return sample;
    }
}
