package dev.gouji.recognise.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.form.ProseWords.Role;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static final Lexicon LEXICON = new Lexicon(Forms.newest().variants().get(0));

    @Test
    void aClauseIsUnderstoodOnlyWhenEveryWordIs() {
        assertNotNull(clause("共收到政府信息公开申请"));
        assertNull(clause("共收到群众来信"));
    }

    @Test
    void whatItCountsIsKnownByItsWords() {
        Clause clause = clause("共收到政府信息公开申请");
        assertFalse(clause.subjects(Role.STOCK).isEmpty());
        assertTrue(clause.application());
        assertFalse(clause.saysNothing());
    }

    @Test
    void wordsThatOnlyFillSayNothing() {
        assertTrue(clause("").saysNothing());
        assertTrue(clause("共").saysNothing());
    }

    @Test
    void theYearAndTheOrganAreNoWords() {
        assertEquals(
                clause("共收到政府信息公开申请").words(), clause("2023年度水务局共收到政府信息公开申请").words());
    }

    @Test
    void twoSubjectsMayBeJoined() {
        assertTrue(clause("予以公开和部分公开").joined());
        assertEquals(2, clause("予以公开和部分公开").subjects(Role.OUTCOME).size());
        assertFalse(clause("予以公开").joined());
    }

    @Test
    void aJoinerAtTheBeginningJoinsNothing() {
        assertFalse(clause("和予以公开").joined());
    }

    @Test
    void aShareSaysOfWhat() {
        assertNotNull(clause("占").share());
        assertNull(clause("予以公开").share());
    }

    private static Clause clause(String text) {
        return Clause.of(text, LEXICON, new Organ("青岚县水务局", LEXICON.organs()));
    }
}
