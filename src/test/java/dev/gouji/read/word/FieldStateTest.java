package dev.gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldStateTest {

    private static final Seen FIELD = Seen.NOTHING.with(Sight.ink(Reason.FIELD));

    private final FieldState state = new FieldState();

    private void begin(String code) {
        state.mark("begin");
        state.write(code);
    }

    @Test
    void theCodeIsNoContentAndTheResultIs() {
        assertFalse(state.inCode());
        begin("REF x");
        assertTrue(state.inCode());
        state.mark("separate");
        assertFalse(state.inCode());
        assertEquals(Sight.SHOWN, state.show());
        assertEquals(Seen.NOTHING, state.mark("end"));
    }

    @ParameterizedTest
    @CsvSource({"PAGE", "page", "' PAGE \\* MERGEFORMAT '", "PAGE\\x", "NUMPAGES", "DATE", "TIME", "EQ", "SYMBOL"})
    void aResultThatIsMadeAnewIsInDoubt(String code) {
        begin(code);
        state.mark("separate");
        assertEquals(Sight.unsure(Reason.FIELD), state.show());
        state.mark("end");
        assertEquals(Sight.SHOWN, state.show());
    }

    @Test
    void whatIsKnownToBeStaleIsInDoubtInFieldsInsideToo() {
        state.begin(null, true);
        state.separate();
        begin("REF x");
        state.separate();
        assertEquals(Sight.unsure(Reason.FIELD), state.show());
        state.end();
        state.end();
        begin("REF x");
        state.separate();
        state.makeStale();
        assertEquals(Sight.unsure(Reason.FIELD), state.show());
    }

    @ParameterizedTest
    @CsvSource({"HYPERLINK, false", "TC, false", "'', false", "xe a, false", "REF x, true", "'= 1 + 2', true"})
    void aFieldWithoutAResultShowsSomethingUnlessItIsSilent(String code, boolean shows) {
        begin(code);
        assertEquals(shows ? FIELD : Seen.NOTHING, state.end());
    }

    @ParameterizedTest
    @CsvSource({"FORMDROPDOWN, true", "FORMCHECKBOX, true", "FORMTEXT, false"})
    void aChoiceShowsItselfWhereItsResultIsEmpty(String code, boolean shows) {
        begin(code);
        state.separate();
        assertEquals(shows ? FIELD : Seen.NOTHING, state.end());
        begin(code);
        state.separate();
        state.show();
        assertEquals(Seen.NOTHING, state.end());
    }

    @Test
    void aFormFieldShowsWhatIsChosenInDoubtWhereAResultStands() {
        state.begin("是", false);
        assertEquals(Seen.of("是"), state.end());
        begin("FORMDROPDOWN");
        state.show("否");
        state.separate();
        assertEquals(Sight.unsure(Reason.FIELD), state.show());
        assertEquals(Seen.NOTHING, state.end());
    }

    @Test
    void aFieldInACodeShowsNothing() {
        begin("IF ");
        begin("REF x");
        assertEquals(Seen.NOTHING, state.end());
        assertTrue(state.inCode());
    }

    @Test
    void aCodeEndsWithItsParagraphAndAResultGoesOn() {
        begin("REF x");
        state.endParagraph();
        assertFalse(state.inCode());
        begin("PAGE");
        state.separate();
        state.endParagraph();
        assertEquals(Sight.unsure(Reason.FIELD), state.show());
    }

    @Test
    void whatBelongsToNoFieldChangesNothing() {
        state.write("x");
        state.separate();
        state.show("x");
        state.makeStale();
        assertEquals(Seen.NOTHING, state.end());
        assertEquals(Seen.NOTHING, state.mark("unheardOf"));
        assertEquals(Seen.NOTHING, state.mark(null));
        assertEquals(Sight.SHOWN, state.show());
    }

    @Test
    void codeBehindItsSeparatorIsNotAddedAndLongOnesAreCut() {
        begin("PA");
        state.write("GE" + " ".repeat(100));
        state.write("X");
        state.separate();
        assertEquals(Sight.unsure(Reason.FIELD), state.show());
    }

    @Test
    void fieldsDeeperThanTheBoundForgetTheOutermost() {
        begin("REF outermost");
        for (int i = 0; i < 64; i++) {
            begin("REF x");
            state.separate();
        }
        assertFalse(state.inCode());
    }
}
