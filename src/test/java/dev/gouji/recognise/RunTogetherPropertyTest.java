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
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The law of recognition on text without structure: what is read is true, and what is inferred is true too. */
class RunTogetherPropertyTest {

    private static final int CASES = Integer.getInteger("gouji.cases", 600);

    private static final long FIRST_SEED = Long.getLong("gouji.seed", 0);

    /** Seeds whose reports were read wrongly once. */
    private static final long[] ONCE_WRONG = {
        448, 1080, 1292, 1385, 1486, 1698, 1716, 2026, 2160, 2183, 2541, 2628, 2721, 2830, 3318, 3584, 3815, 3997, 4225,
        4289, 4436, 4586, 4624, 4833, 1000064, 1000268, 1001896
    };

    @Test
    void nothingIsReadOrInferredThatIsNotPrinted() {
        Tally sound = new Tally();
        Tally broken = new Tally();
        LongStream seeds =
                LongStream.concat(LongStream.range(FIRST_SEED, FIRST_SEED + CASES), LongStream.of(ONCE_WRONG));
        for (long seed : seeds.toArray()) {
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
