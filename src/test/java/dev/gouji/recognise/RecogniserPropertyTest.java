package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.recognise.sketch.PerturbedReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one law of recognition, on reports to which was done what originals do: what is certain is true. */
class RecogniserPropertyTest {

    private static final int CASES = Integer.getInteger("gouji.cases", 400);

    @Test
    void whatIsCertainIsTrueWhateverWasDoneToTheTables() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            PerturbedReport made = PerturbedReport.of(seed);
            for (AnnualReport report : Recogniser.recognise(made.document(), "report.html", ordinal -> "id")) {
                addLies(made, report, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsPlainIsReadWholly() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            PerturbedReport made = PerturbedReport.of(seed);
            if (made.light()) {
                List<AnnualReport> reports = Recogniser.recognise(made.document(), "report.html", ordinal -> "id");
                List<String> doubts = new ArrayList<>();
                for (AnnualReport report : reports) {
                    report.figures().stream()
                            .filter(figure -> !isCertain(figure))
                            .forEach(figure -> doubts.add(
                                    figure.key() + " “" + figure.raw() + "” " + figure.mark() + figure.certainty()));
                }
                if (reports.size() != 1 || !doubts.isEmpty()) {
                    wrong.add(made.story() + ": " + reports.size() + " reports, " + doubts.size() + " in doubt "
                            + doubts.stream().limit(3).toList());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void addLies(PerturbedReport made, AnnualReport report, List<String> wrong) {
        List<String> lies = new ArrayList<>();
        for (Figure figure : report.figures()) {
            if (isCertain(figure) && !isTrue(made, figure)) {
                lies.add(figure.key() + " “" + figure.raw() + "” " + figure.mark() + ", truly "
                        + made.sketch().truth(figure.key()));
            }
        }
        if (!lies.isEmpty()) {
            wrong.add(made.story() + ": " + lies.size() + " lies "
                    + lies.stream().limit(3).toList());
        }
    }

    private static boolean isCertain(Figure figure) {
        return figure.certainty() == Certainty.READ && figure.mark() != Mark.UNREADABLE;
    }

    private static boolean isTrue(PerturbedReport made, Figure figure) {
        if (figure.mark() == Mark.MISSING) {
            return !made.sketch().has(figure.key());
        }
        BigDecimal truth = made.sketch().truth(figure.key());
        return truth == null
                ? figure.mark().countsAsZero()
                : figure.value() != null && truth.compareTo(figure.value()) == 0;
    }
}
