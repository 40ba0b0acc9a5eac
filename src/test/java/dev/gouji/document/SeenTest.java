package dev.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

    private static final Sight WHITE = Sight.unseen(Reason.COLOUR);
    private static final Sight PICTURE = Sight.ink(Reason.PICTURE);

    /** Sights by their kinds and reasons, as {@code UNSEEN COLOUR/STRUCK STRUCK}. */
    private static Set<Sight> sights(String words) {
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split("/"))
                        .map(word -> word.split(" "))
                        .map(word -> new Sight(Sight.Kind.valueOf(word[0]), Reason.valueOf(word[1])))
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "'',                               8,  CLEAR,     ",
        "LEFT_OUT HIDDEN,                  8,  CLEAR,     ",
        "LEFT_OUT HIDDEN,                  '', CLEAR,     ",
        "STRUCK STRUCK,                    8,  CLEAR,     ",
        "STRUCK STRUCK,                    '', DOUBTFUL,  STRUCK",
        "UNSURE ORDER,                     8,  DOUBTFUL,  ORDER",
        "UNSEEN COLOUR,                    8,  DOUBTFUL,  COLOUR",
        "UNSEEN COLOUR,                    '', DOUBTFUL,  COLOUR",
        "INK PICTURE,                      8,  DOUBTFUL,  PICTURE",
        "INK PICTURE,                      '', ILLEGIBLE, PICTURE",
        "UNREADABLE COVERED,               8,  ILLEGIBLE, COVERED",
        "UNSEEN COLOUR/INK PICTURE,        8,  DOUBTFUL,  PICTURE",
        "UNSEEN COLOUR/INK PICTURE,        '', ILLEGIBLE, PICTURE",
        "UNSEEN SIZE/UNSEEN COLOUR,        8,  DOUBTFUL,  COLOUR",
        "LEFT_OUT HIDDEN/STRUCK STRUCK,    '', DOUBTFUL,  STRUCK"
    })
    void theWorstOfItsSightsSaysHowSurelyATextIsSeen(String sights, String text, Legibility legibility, Reason reason) {
        Seen seen = new Seen(text, text, "", sights(sights));
        assertEquals(legibility, seen.legibility());
        assertEquals(reason, seen.reason());
    }

    @Test
    void whatATextLayerSaysMayCountInsteadOfWordsThatAreInDoubt() {
        Seen unsure = Seen.of("急计", Sight.unsure(Reason.SCANNED));
        assertEquals("总计", unsure.beside("总计").otherText());
        assertEquals("急计", unsure.beside("总计").text());
        assertNull(Seen.of("急计").beside("总计").otherText());
        assertNull(unsure.beside("").otherText());
    }

    @Test
    void aReaderMayNotSayWhy() {
        assertNull(Seen.of("8", Legibility.DOUBTFUL).reason());
        assertEquals(Legibility.ILLEGIBLE, Seen.of("8", Legibility.ILLEGIBLE).legibility());
        assertEquals(Seen.of("8"), Seen.of("8", Legibility.CLEAR));
        assertEquals(
                Reason.ORDER,
                Seen.of("8", Legibility.DOUBTFUL)
                        .with(Sight.unsure(Reason.ORDER))
                        .reason());
    }

    @Test
    void whatIsStoredBesideCountsOnlyInDoubt() {
        assertEquals("18", new Seen("8", "18", "1", Set.of(WHITE)).otherText());
        assertNull(new Seen("8", "18", "1", Set.of(Sight.HIDDEN)).otherText());
        assertNull(new Seen("8", "8", "", Set.of(WHITE)).otherText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u200e"})
    void blanksOfAnyKindShowNothing(String text) {
        assertEquals(true, Seen.of(text).isBlank());
        assertEquals(true, Seen.of(text).showsNothing());
        assertEquals(false, Seen.of(text, PICTURE).showsNothing());
        assertEquals(true, Seen.of(text, WHITE).showsNothing());
        assertEquals(false, Seen.of(text + "0").isBlank());
    }

    @Test
    void aSightMoreIsAddedUnlessItIsThatOfPlainText() {
        Seen eight = Seen.of("8");
        assertSame(eight, eight.with(Sight.SHOWN));
        assertEquals(Set.of(WHITE, PICTURE), eight.with(WHITE).with(PICTURE).sights());
        assertEquals(Seen.of("8"), Seen.of("8", Sight.SHOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202b18", "1\u202e8", "\u206718"})
    void textThatSetsItselfFromRightToLeftIsInDoubt(String text) {
        assertEquals(Reason.ORDER, Seen.of(text).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202a18", "\u200e18", "18\u202c", "\u206618"})
    void otherMarksOfOrderAreNot(String text) {
        assertEquals(Legibility.CLEAR, Seen.of(text).legibility());
    }

    @Test
    void paragraphsAreLinesOfOneText() {
        Seen lines = Seen.lines(List.of(new Seen("甲", "甲x", "x", Set.of(WHITE)), Seen.of("乙"), Seen.of("丙", PICTURE)));
        assertEquals(new Seen("甲\n乙\n丙", "甲x\n乙\n丙", "x", Set.of(WHITE, PICTURE)), lines);
    }

    @Test
    void aParagraphOfWhichNothingIsSeenIsNoLine() {
        Seen unseen = new Seen("", "x", "x", Set.of(WHITE));
        assertEquals(
                new Seen("甲\n乙", "甲\nx\n乙", "x", Set.of(WHITE)),
                Seen.lines(List.of(Seen.of("甲"), unseen, Seen.of("乙"))));
        assertEquals(
                "甲\n\n乙",
                Seen.lines(List.of(Seen.of("甲"), Seen.of(""), Seen.of("乙"))).text());
    }

    @Test
    void whatIsHiddenOfSeveralPartsIsTold() {
        Seen one = new Seen("甲", "甲x", "x", Set.of(WHITE));
        assertEquals("x\nx", Seen.lines(List.of(one, Seen.of("乙"), one)).hidden());
        assertEquals("xx", Seen.inLine(List.of(one, one)).hidden());
        assertEquals("甲甲", Seen.inLine(List.of(one, one)).text());
    }

    @Test
    void aPartIsSeenAsTheWholeIs() {
        assertEquals(Seen.of("8", WHITE), new Seen("18", "18x", "x", Set.of(WHITE)).part("8"));
    }

    @ParameterizedTest
    @CsvSource({
        "SHOWN,      true",
        "UNSURE,     true",
        "INK,        false",
        "UNREADABLE, true",
        "UNSEEN,     false",
        "STRUCK,     false",
        "LEFT_OUT,   false"
    })
    void contentIsWhatMayBeRead(Sight.Kind kind, boolean content) {
        assertEquals(content, new Sight(kind, Reason.ORDER).isContent());
    }

    @ParameterizedTest
    @EnumSource(Sight.Kind.class)
    void ofTwoSightsTheStrongerHoldsAndOfEqualOnesTheFirst(Sight.Kind kind) {
        Sight sight = new Sight(kind, Reason.ORDER);
        assertEquals(sight, sight.and(Sight.SHOWN).and(new Sight(kind, Reason.BOUND)));
        assertEquals(sight.kind(), Sight.SHOWN.and(sight).kind());
        assertEquals(Sight.Kind.LEFT_OUT, sight.and(Sight.HIDDEN).kind());
    }
}
