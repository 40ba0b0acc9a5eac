package dev.gouji.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.recognise.sketch.IndicatorPerturbation;
import dev.gouji.recognise.sketch.IndicatorSketch;
import dev.gouji.recognise.sketch.IndicatorSketch.Presentation;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Indicator tables, perturbed: what is certain is so, and what is plain is certain. */
class IndicatorPropertyTest {

    private static final int CASES = Integer.getInteger("gouji.property.cases", 400);
    private static final int MOST = 4;

    private static final List<FormVariant> VARIANTS = Forms.all().stream()
            .filter(form -> !form.hasColumnsOfItsOwn())
            .map(Form::variants)
            .flatMap(List::stream)
            .toList();

    private record Case(IndicatorSketch sketch, Presentation presentation, boolean light, String story) {

        static Case of(long seed) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            FormVariant variant = VARIANTS.get(random.nextInt(VARIANTS.size()));
            IndicatorSketch sketch = new IndicatorSketch(variant, random);
            List<IndicatorPerturbation> done = new ArrayList<>();
            for (int i = random.nextInt(MOST + 1); i > 0; i--) {
                IndicatorPerturbation[] all = IndicatorPerturbation.values();
                IndicatorPerturbation next = all[random.nextInt(all.length)];
                next.apply(sketch, random);
                done.add(next);
            }
            Presentation presentation = Presentation.values()[random.nextInt(Presentation.values().length)];
            boolean light = done.stream().allMatch(IndicatorPerturbation::isLight)
                    && presentation != Presentation.GLUED
                    && (presentation != Presentation.ONE_LINE || !done.contains(IndicatorPerturbation.SPACED_LABELS));
            String story = "seed " + seed + " " + variant.form() + " " + variant.id() + " " + presentation + " " + done;
            return new Case(sketch, presentation, light, story);
        }

        List<AnnualReport> reports() {
            return Recogniser.recognise(sketch.document(presentation), "report.html", ordinal -> "id" + ordinal);
        }
    }

    @Test
    void whatIsCertainIsTrue() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            Case made = Case.of(seed);
            for (AnnualReport report : made.reports()) {
                List<String> lies = new ArrayList<>();
                for (Figure figure : report.figures()) {
                    if (isCertain(figure) && !isTrue(made.sketch(), figure)) {
                        lies.add(figure.key() + " “" + figure.raw() + "” " + figure.mark() + " " + figure.label()
                                + ", truly " + made.sketch().truth(figure.key()));
                    }
                }
                if (!lies.isEmpty()) {
                    wrong.add(made.story() + ": " + lies.size() + " lies "
                            + lies.stream().limit(3).toList());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void whatIsPlainIsReadWholly() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            Case made = Case.of(seed);
            if (!made.light()) {
                continue;
            }
            List<AnnualReport> reports = made.reports();
            List<String> doubts = reports.stream()
                    .flatMap(report -> report.figures().stream())
                    .filter(figure -> !isCertain(figure) || figure.mark() == Mark.MISSING)
                    .map(figure -> figure.key() + " “" + figure.raw() + "” " + figure.mark() + figure.certainty())
                    .toList();
            if (reports.size() != 1 || !doubts.isEmpty()) {
                wrong.add(made.story() + ": " + reports.size() + " reports, " + doubts.size() + " in doubt "
                        + doubts.stream().limit(3).toList());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static boolean isCertain(Figure figure) {
        return figure.certainty() == Certainty.READ && figure.mark() != Mark.UNREADABLE;
    }

    private static boolean isTrue(IndicatorSketch sketch, Figure figure) {
        if (figure.label() != null) {
            List<String> values = sketch.unlisted(figure.label());
            return values == null || values.contains(figure.raw());
        }
        if (figure.mark() == Mark.MISSING) {
            return !sketch.has(figure.key());
        }
        if (!sketch.says(figure.key())) {
            return figure.mark() != Mark.NUMBER;
        }
        boolean money = figure.key().row().equals("fees") || figure.key().row().equals("budget");
        if (money && figure.value() != null && figure.unit() == null) {
            return true;
        }
        BigDecimal truth = sketch.truth(figure.key());
        boolean zero = truth != null && truth.signum() == 0;
        return figure.value() == null ? zero || truth == null : truth != null && truth.compareTo(figure.value()) == 0;
    }
}
