package dev.gouji.recognise.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.form.Forms;
import dev.gouji.form.ProseWords.Role;
import dev.gouji.recognise.prose.Lexicon.Entry;
import dev.gouji.report.FigureKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon LEXICON = new Lexicon(Forms.newest().variants().get(0));

    @Test
    void theLongestWordAtAPlaceIsTaken() {
        assertEquals("新收到", LEXICON.wordAt("本年新收到申请", 2));
        assertEquals("本年新收", LEXICON.wordAt("本年新收到申请", 0));
        assertNull(LEXICON.wordAt("水务", 0));
    }

    @Test
    void aSubjectCountsFiguresOfTheForm() {
        assertEquals(
                List.of(List.of(FigureKey.of("requests/granted/total"))),
                entry("予以公开").readings());
        assertEquals(Role.OUTCOME, entry("予以公开").role());
    }

    @Test
    void aStarStandsForAllRowsThatBeginSo() {
        List<FigureKey> refused = entry("不予公开").readings().get(0);
        assertEquals(8, refused.size());
        assertTrue(refused.contains(FigureKey.of("requests/refused.state_secret/total")));
    }

    @Test
    void kindsOfApplicantsAreColumns() {
        assertEquals(List.of("natural_person"), entry("自然人").columns());
        assertEquals(List.of(), entry("自然人").readings());
        assertEquals(
                List.of(FigureKey.of("requests/granted/natural_person")),
                Lexicon.under(List.of(FigureKey.of("requests/granted/total")), List.of("natural_person")));
    }

    @Test
    void theFormsOwnLabelsInGroupsAreOutcomes() {
        Entry label = LEXICON.entries().stream()
                .filter(entry -> entry.words().equals(List.of(Set.of("信访举报投诉类申请"))))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(List.of(FigureKey.of("requests/not_processed.petition/total"))), label.readings());
    }

    @Test
    void labelsThatAreWordsOfTheLanguageOrInNoGroupAreNoOutcomes() {
        Set<String> labels = LEXICON.entries().stream()
                .filter(entry -> entry.words().get(0).size() == 1)
                .flatMap(entry -> entry.words().get(0).stream())
                .collect(Collectors.toSet());
        assertTrue(labels.contains("重复申请"));
        assertFalse(labels.contains("其他"));
        assertFalse(labels.contains("予以公开"));
        assertFalse(labels.contains("本年新收政府信息公开申请数量"));
    }

    @Test
    void aFormWithoutSuchColumnsHasNoKindsOfApplicants() {
        Lexicon indicators = new Lexicon(Forms.of("ogi-fj").variants().get(0));
        assertTrue(
                indicators.entries().stream().allMatch(entry -> entry.columns().isEmpty()));
        assertEquals(List.of("upheld"), entry("维持").columns());
    }

    @Test
    void fillersSayNothing() {
        assertTrue(LEXICON.isFiller("全年"));
        assertFalse(LEXICON.isFiller("收到"));
    }

    @Test
    void wordsOfSharesSayOfWhat() {
        assertEquals("handled", LEXICON.share("占答复总数"));
        assertEquals("whole", LEXICON.share("占"));
        assertNull(LEXICON.share("答复"));
    }

    @Test
    void wordsOfScopeSayForWhomASentenceSpeaks() {
        assertTrue(LEXICON.scopeWords().stream().allMatch(word -> LEXICON.isArea(word) || LEXICON.isOwn(word)));
        assertFalse(LEXICON.scopeWords().isEmpty());
    }

    @Test
    void anIndicatorTableIsSpokenOfInItsOwnRowsAndTheYearsColumn() {
        Lexicon indicators = new Lexicon(Forms.of("ogi-fj").variants().get(0));
        assertEquals(
                List.of(List.of(FigureKey.of("indicators/applications/year"))),
                entry("收到", indicators).readings());
        assertEquals("主动公开政府信息", indicators.wordAt("主动公开政府信息412条", 0));
        assertNull(LEXICON.wordAt("主动公开政府信息412条", 0));
    }

    private static Entry entry(String word) {
        return entry(word, LEXICON);
    }

    private static Entry entry(String word, Lexicon lexicon) {
        return lexicon.entries().stream()
                .filter(entry ->
                        entry.words().size() == 1 && entry.words().get(0).contains(word))
                .findFirst()
                .orElseThrow();
    }
}
