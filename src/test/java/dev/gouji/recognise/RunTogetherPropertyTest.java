package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.recognise.sketch.FlattenedReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The law of recognition on text without structure: what is read is true, and what is inferred is true too. */
class RunTogetherPropertyTest {

    private static final int CASES = Integer.getInteger("gouji.cases", 400);

    @Test
    void nothingIsReadOrInferredThatIsNotPrinted() {
        Tally sound = new Tally();
        Tally broken = new Tally();
        for (int seed = 0; seed < CASES; seed++) {
            FlattenedReport made = FlattenedReport.of(seed);
            Tally tally = made.broken() ? broken : sound;
            List<AnnualReport> reports = Recogniser.recognise(made.document(), "report.txt", ordinal -> "id");
            tally.reports++;
            for (AnnualReport report : reports) {
                report.figures().forEach(figure -> tally.add(figure, made));
            }
        }
        System.getLogger("gouji").log(System.Logger.Level.INFO, "sums hold: " + sound + "; misprinted: " + broken);
        assertEquals(List.of(), sound.lies);
        assertEquals(List.of(), broken.lies);
    }

    /** What came of the figures of some reports. */
    private static final class Tally {

        private int reports;
        private int figures;
        private int read;
        private int inferred;
        private int wrongReports;
        private String last = "";
        private final List<String> lies = new ArrayList<>();

        void add(Figure figure, FlattenedReport made) {
            figures++;
            boolean certain = figure.certainty() != Certainty.DOUBTFUL && figure.mark() != Mark.UNREADABLE;
            read += figure.certainty() == Certainty.READ && certain ? 1 : 0;
            inferred += figure.certainty() == Certainty.INFERRED ? 1 : 0;
            if (certain && !isTrue(figure, made)) {
                lies.add(made.story() + ": " + figure.key() + " “" + figure.raw() + "” " + figure.mark() + " "
                        + figure.certainty() + ", printed " + made.printed().get(figure.key()));
                wrongReports += last.equals(made.story()) ? 0 : 1;
                last = made.story();
            }
        }

        private static boolean isTrue(Figure figure, FlattenedReport made) {
            BigDecimal printed = made.printed().get(figure.key());
            if (figure.mark() == Mark.MISSING) {
                return printed == null;
            }
            if (printed == null) {
                return false;
            }
            return figure.value() == null
                    ? figure.mark().countsAsZero() && printed.signum() == 0
                    : printed.compareTo(figure.value()) == 0;
        }

        @Override
        public String toString() {
            return reports + " reports, " + figures + " figures, " + read + " read, " + inferred + " inferred, "
                    + lies.size() + " wrong in " + wrongReports + " reports";
        }
    }
}
