package dev.gouji.ledger.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.ledger.SampleReport;
import dev.gouji.report.FigureKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumSystemTest {

    private static final FormVariant FORM = Forms.newest().variants().get(0);
    private static final FormVariant INDICATORS =
            Forms.of("ogi-2014").variants().get(0);
    private static final FigureKey GRANTED = FigureKey.of("requests/granted/natural_person");

    @Test
    void aPartThatIsMoreThanItsWholeIsBroken() {
        FigureKey website = FigureKey.of("indicators/published.website/count");
        SampleReport more = SampleReport.zeros(INDICATORS).with(website.toString(), "7");
        assertTrue(sums(INDICATORS, "indicators", more).isBroken(website));
        assertFalse(sums(INDICATORS, "indicators", more).isBroken(FigureKey.of("indicators/published.weibo/count")));
        more.with("indicators/published/count", "7");
        assertFalse(sums(INDICATORS, "indicators", more).isBroken(website));
    }

    @Test
    void aTotalLeftBlankIsBrokenOverPartsThatAreSome() {
        SampleReport blank = SampleReport.zeros(FORM).with("requests/granted/total", "blank");
        assertFalse(sums(FORM, "requests", blank).isBroken(GRANTED));
        blank.with(GRANTED.toString(), "3");
        assertTrue(sums(FORM, "requests", blank).isBroken(GRANTED));
    }

    @Test
    void twoSidesThatAreNoTotalMayBeBlank() {
        SampleReport blank = SampleReport.zeros(FORM)
                .with("requests/received/other", "3")
                .with("requests/handled/other", "blank")
                .with("requests/carried_out/other", "3");
        assertFalse(sums(FORM, "requests", blank).isBroken(FigureKey.of("requests/carried_out/other")));
    }

    @Test
    void aNumberOfMoreThanTwelveDigitsStandsInNoSum() {
        SampleReport long12 = SampleReport.zeros(FORM).with(GRANTED.toString(), "123456789012");
        assertTrue(sums(FORM, "requests", long12).indexOf(GRANTED) >= 0);
        SumSystem longer = sums(FORM, "requests", long12.with(GRANTED.toString(), "1234567890123"));
        assertEquals(-1, longer.indexOf(GRANTED));
        assertTrue(longer.isWanting(FigureKey.of("requests/granted/total")));
        assertFalse(longer.isWanting(FigureKey.of("requests/partly_granted/total")));
    }

    private static SumSystem sums(FormVariant form, String table, SampleReport report) {
        return new SumSystem(form.table(table), report.report().figuresByKey(), Map.of());
    }
}
