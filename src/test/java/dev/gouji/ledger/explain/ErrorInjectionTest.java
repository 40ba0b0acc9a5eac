package dev.gouji.ledger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.LedgerChecker;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A small sample of the benchmark, drawn with the same seeds every time: how good the explanations must be. */
class ErrorInjectionTest {

    private static final FormVariant FORM = Forms.of("ogi-2021").variants().get(0);
    private static final int TABLES = 40;
    private static final int SEED = 77_000;

    private static List<Trial> trials(ErrorModel.Kind kind) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            trials.add(Trial.of(FORM, kind, SEED + i));
        }
        return trials;
    }

    private static long alone(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.rank() == 0 && !trial.isUnresolved())
                .count();
    }

    private static long wrongAndAlone(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.rank() != 0 && !trial.isUnresolved())
                .count();
    }

    @ParameterizedTest
    @CsvSource({"ONE_CELL, 40", "TWO_CELLS, 39", "THREE_CELLS, 38", "FOUR_CELLS, 37", "FIVE_CELLS, 36"})
    void wrongCellsAreNamedAndNoOthers(ErrorModel.Kind kind, int floor) {
        List<Trial> trials = trials(kind);
        assertTrue(alone(trials) >= floor, kind + ": right and alone " + alone(trials));
        assertTrue(wrongAndAlone(trials) <= 1, kind + ": wrong and alone " + wrongAndAlone(trials));
    }

    @ParameterizedTest
    @EnumSource(names = {"SLIP_BY_COLUMN", "SLIP_BY_ROW", "EXCHANGE", "MERGED"})
    void whatHappenedToTheGridIsAmongTheFirstThree(ErrorModel.Kind kind) {
        List<Trial> trials = trials(kind);
        long first = trials.stream()
                .filter(trial -> trial.rank() >= 0 && trial.rank() < 3)
                .count();
        assertTrue(first >= 39, kind + ": among the first three " + first);
        assertTrue(wrongAndAlone(trials) <= 1, kind + ": wrong and alone " + wrongAndAlone(trials));
    }

    @ParameterizedTest
    @EnumSource(names = {"CARRIED_INTO_ROW", "CARRIED_INTO_COLUMN", "CARRIED_INTO_ALL"})
    void aCarriedInputIsNeverASureGuessAtTheWrongFigure(ErrorModel.Kind kind) {
        assertEquals(0, wrongAndAlone(trials(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void everyExplanationClosesTheTableAndSaysSo(ErrorModel.Kind kind) {
        for (int i = 0; i < TABLES / 4; i++) {
            AnnualReport report = Trial.report(FORM, kind, SEED + i);
            assertFalse(report.explanations().isEmpty());
            for (Explanation explanation : report.explanations()) {
                assertEquals(
                        List.of(),
                        broken(Edited.of(report, explanation)),
                        explanation.message().en());
                assertEquals(broken(report), explanation.closes());
            }
        }
    }

    @Test
    void theSameReportGivesTheSameExplanations() {
        for (ErrorModel.Kind kind : ErrorModel.Kind.values()) {
            assertEquals(
                    Trial.report(FORM, kind, SEED).explanations(),
                    Trial.report(FORM, kind, SEED).explanations());
        }
    }

    private static List<Finding> broken(AnnualReport report) {
        return LedgerChecker.check(report, FORM).stream()
                .filter(finding -> finding.rule().startsWith("requests."))
                .toList();
    }
}
