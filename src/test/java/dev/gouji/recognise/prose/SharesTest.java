package dev.gouji.recognise.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Statement.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final Lexicon LEXICON = new Lexicon(Forms.newest().variants().get(0));

    private static final List<FigureKey> HANDLED = keys("requests/handled/total");
    private static final List<FigureKey> RECEIVED = keys("requests/received/total");

    @Test
    void aShareIsOneOfWhatWasHandledSoonerThanOfWhatWasReceived() {
        List<List<FigureKey>> wholes = of("whole", "requests/granted/total");
        assertEquals(HANDLED, wholes.get(0));
        assertTrue(wholes.contains(RECEIVED));
        assertFalse(wholes.contains(keys("requests/carried_in/total")));
    }

    @Test
    void aShareIsOfWhatItSaysItIsOf() {
        assertFalse(of("handled", "requests/granted/total").contains(RECEIVED));
        assertTrue(of("handled", "requests/granted/total").contains(HANDLED));
        assertEquals(
                List.of(RECEIVED, keys("requests/received/total", "requests/carried_in/total")),
                of("received", "requests/granted/total"));
    }

    @Test
    void ofOneKindOfApplicantsItIsSoonestAShareOfTheWholeRow() {
        assertEquals(
                keys("requests/granted/total"),
                of("whole", "requests/granted/natural_person").get(0));
    }

    @Test
    void aRowOfAGroupMayBeAShareOfTheGroup() {
        List<FigureKey> unavailable = keys(
                "requests/unavailable.not_held/total",
                "requests/unavailable.requires_creation/total",
                "requests/unavailable.unclear_after_correction/total");
        assertTrue(of("whole", "requests/unavailable.not_held/total").contains(unavailable));
        assertFalse(of("whole", "requests/granted/total").contains(unavailable));
        assertFalse(of("handled", "requests/unavailable.not_held/total").contains(unavailable));
    }

    @Test
    void aLawsuitIsNoShareOfApplications() {
        assertEquals(
                List.of(keys(
                        "review_litigation/litigation_direct/total",
                        "review_litigation/litigation_after_review/total")),
                of("whole", "review_litigation/litigation_direct/total"));
    }

    @Test
    void nothingIsAShareOfItself() {
        assertFalse(of("whole", "requests/handled/total").contains(HANDLED));
    }

    private static List<List<FigureKey>> of(String said, String part) {
        return Shares.of(new Reading(keys(part), List.of()), said, LEXICON);
    }

    private static List<FigureKey> keys(String... keys) {
        return Stream.of(keys).map(FigureKey::of).toList();
    }
}
