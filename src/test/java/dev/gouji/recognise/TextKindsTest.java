package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.text.TextReader;
import dev.gouji.recognise.sketch.TextKind;
import dev.gouji.recognise.sketch.TextReport;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that extractors, editors and spreadsheet programs make of reports: nothing wrong, and nearly all of it right. */
class TextKindsTest {

    private static final int CASES = Integer.getInteger("gouji.cases", 12);

    private static final long FIRST_SEED = Long.getLong("gouji.seed", 0);

    /** In hundredths of what is printed. */
    private static final int RIGHT = 90;

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void nothingIsWrongAndNearlyAllIsRight(TextKind kind) throws UnreadableException {
        Score score = new Score();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            TextReport made = TextReport.of(kind, seed);
            byte[] bytes = made.text().getBytes(StandardCharsets.UTF_8);
            score.add(
                    Recogniser.recognise(
                            new TextReader().read(bytes, new Budget(Limits.STANDARD)), "report.txt", ordinal -> "id"),
                    made);
        }
        System.getLogger("gouji").log(System.Logger.Level.INFO, kind + ": " + score);
        score.poor.forEach(line -> System.getLogger("gouji").log(System.Logger.Level.DEBUG, line));
        assertAll(
                () -> assertEquals(List.of(), score.lies),
                () -> assertEquals(0, score.lost, score.toString()),
                () -> assertTrue(score.right * 100 >= score.printed * RIGHT, score.toString()));
    }

    /** What came of the figures of some reports. */
    private static final class Score {

        private int printed;
        private int right;
        private int doubtful;
        private int lost;
        private final List<String> lies = new ArrayList<>();
        private final List<String> poor = new ArrayList<>();

        void add(List<AnnualReport> reports, TextReport made) {
            int before = right;
            int lostBefore = lost;
            Map<FigureKey, Figure> figures = new HashMap<>();
            reports.forEach(report -> report.figures().forEach(figure -> figures.put(figure.key(), figure)));
            made.printed().forEach((key, value) -> add(figures.remove(key), value, made));
            figures.values().stream()
                    .filter(figure -> isCertain(figure) && figure.mark() != Mark.MISSING)
                    .filter(figure -> !made.blank().contains(figure.key()) || !isTrue(figure, BigDecimal.ZERO))
                    .forEach(figure -> lies.add(story(figure, made) + ", not printed"));
            made.marks().keySet().stream()
                    .filter(key -> figures.containsKey(key) && figures.get(key).mark() == Mark.MISSING)
                    .forEach(key -> lies.add(story(figures.get(key), made) + ", printed as a mark"));
            printed += made.printed().size();
            poor.add(made.story() + ": " + (right - before) + " of "
                    + made.printed().size() + " right, " + (lost - lostBefore) + " lost");
        }

        private void add(Figure figure, BigDecimal value, TextReport made) {
            if (figure == null) {
                lost++;
            } else if (!isCertain(figure)) {
                doubtful++;
                lost += figure.mark() == Mark.MISSING ? 1 : 0;
            } else if (figure.mark() == Mark.MISSING) {
                lies.add(story(figure, made) + ", printed " + value);
                lost++;
            } else if (isTrue(figure, value)) {
                right++;
            } else {
                lies.add(story(figure, made) + ", printed " + value);
            }
        }

        private static String story(Figure figure, TextReport made) {
            return made.story() + ": " + figure.key() + " “" + figure.raw() + "” " + figure.mark() + " "
                    + figure.certainty();
        }

        private static boolean isCertain(Figure figure) {
            return figure.certainty() != Certainty.DOUBTFUL && figure.mark() != Mark.UNREADABLE;
        }

        private static boolean isTrue(Figure figure, BigDecimal value) {
            return figure.value() == null
                    ? figure.mark().countsAsZero() && value.signum() == 0
                    : value.compareTo(figure.value()) == 0;
        }

        @Override
        public String toString() {
            return "%d of %d right (%.1f %%), %d in doubt, %d lost, %d certain and wrong"
                    .formatted(right, printed, 100.0 * right / Math.max(1, printed), doubtful, lost, lies.size());
        }
    }
}
