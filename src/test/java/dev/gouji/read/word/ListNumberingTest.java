package dev.gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.document.Reason;
import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.read.word.ListNumbering.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberingTest {

    private final ListNumbering numbering = new ListNumbering();

    private static ListLevel level(int start, String format, String text, int restart, boolean legal, String style) {
        return new ListLevel(start, format, text, "nothing", restart, legal, style, false);
    }

    private static ListLevel level(String text) {
        return level(1, "decimal", text, -1, false, null);
    }

    private static Map<Integer, ListLevel> levels(ListLevel... levels) {
        Map<Integer, ListLevel> byNumber = new HashMap<>();
        for (int i = 0; i < levels.length; i++) {
            byNumber.put(i, levels[i]);
        }
        return byNumber;
    }

    /** Enters lists 1 and 2 of one definition. */
    private void define(ListLevel... levels) {
        numbering.define("shared", levels(levels), null);
        numbering.enter(1, "shared", Map.of(), Map.of());
        numbering.enter(2, "shared", Map.of(), Map.of());
    }

    /** The labels of paragraphs of list 1 at these levels. */
    private String labels(int... at) {
        StringBuilder labels = new StringBuilder();
        for (int level : at) {
            labels.append(labels.isEmpty() ? "" : " ").append(next(1, level));
        }
        return labels.toString();
    }

    private String next(int list, Integer level) {
        Label label = numbering.next(list, level, null, none -> null);
        return label == null ? null : label.text();
    }

    @Test
    void aLevelCountsAndBeginsAnewBelowAHigherOne() {
        define(level("%1"), level("%1.%2"), level("%1.%2.%3"));
        assertEquals("1 1.1 1.2 2 2.1 2.1.1 2.2 2.2.1", labels(0, 1, 1, 0, 1, 2, 1, 2));
    }

    @Test
    void aHigherLevelThatWasNotMetCountsAsItsFirst() {
        define(level(4, "decimal", "%1", -1, false, null), level("%1.%2"));
        assertEquals("4.1 5", labels(1, 0));
    }

    @Test
    void aLevelMayNeverBeginAnewOrOnlyBelowAGivenOne() {
        define(level("%1"), level(1, "decimal", "%2", 0, false, null));
        assertEquals("1 1 2 2", labels(0, 1, 0, 1));
        numbering.define("other", levels(level("%1"), level("%2"), level(1, "decimal", "%3", 1, false, null)), null);
        numbering.enter(3, "other", Map.of(), Map.of());
        assertEquals("1", next(3, 2));
        next(3, 1);
        assertEquals("2", next(3, 2));
        next(3, 0);
        assertEquals("1", next(3, 2));
    }

    @Test
    void listsOfOneDefinitionCountTogetherUnlessOneStartsElsewhere() {
        define(level("%1"));
        numbering.enter(3, "shared", Map.of(), Map.of(0, 7));
        assertEquals("1", next(1, 0));
        assertEquals("2", next(2, 0));
        assertEquals("7", next(3, 0));
        assertEquals("8", next(3, 0));
        assertEquals("9", next(1, 0));
    }

    @Test
    void aListsOwnLevelGoesBeforeTheDefinitions() {
        define(level("%1"));
        numbering.enter(3, "shared", levels(level("（%1）")), Map.of());
        assertEquals("（1）", next(3, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "（%1）,     chineseCounting, false, （三）",
        "第%1条,     decimal,         false, 第3条",
        "%1,         chineseCounting, true,  3",
        "%1%2,       decimal,         false, 3",
        "%0%1,       decimal,         false, %03",
        "100%,       decimal,         false, 100%",
        "'',         decimal,         false, ''",
        "-,          bullet,          false, -",
        "\uf06c,     bullet,          false, •"
    })
    void aLabelIsWrittenByItsPattern(String pattern, String format, boolean legal, String text) {
        define(level(3, format, pattern, -1, legal, null));
        assertEquals(text, next(1, 0));
    }

    @Test
    void eachNumberIsWrittenAsItsLevelSaysUnlessAllAreInDigits() {
        define(level(2, "chineseCounting", "%1", -1, false, null), level("%1-%2"));
        assertEquals("二-1", next(1, 1));
        numbering.enter(3, "shared", Map.of(1, level(1, "decimal", "%1-%2", -1, true, null)), Map.of());
        assertEquals("2-2", next(3, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1.1", "-3, 1", ", 1"})
    void aLevelThatIsNoneIsTheFirst(Integer level, String text) {
        define(level("%1"), level("%1.%2"));
        assertEquals(text, next(1, level));
    }

    @Test
    void aLevelBeyondTheLastIsTheLast() {
        define(level("%1"));
        numbering.enter(3, "shared", Map.of(8, level("last")), Map.of());
        assertEquals("last", next(3, 99));
    }

    @Test
    void aStyleIsTiedToItsLevel() {
        define(level("%1"), level(1, "decimal", "%1.%2", -1, false, "2"));
        assertEquals("1.1", numbering.next(1, 0, "2", none -> null).text());
        assertEquals("2", numbering.next(1, 0, "3", none -> null).text());
    }

    @Test
    void aListThatIsNotDefinedHasNoNumbers() {
        numbering.enter(1, "nowhere", Map.of(), Map.of());
        numbering.enter(0, "nowhere", Map.of(), Map.of());
        numbering.enter(2, null, Map.of(), Map.of());
        assertNull(next(1, 0));
        assertNull(next(0, 0));
        assertNull(next(2, 0));
    }

    @Test
    void aHiddenLabelCountsAndIsNotSeen() {
        define(level("%1"), new ListLevel(1, "decimal", "%2", "tab", 0, false, null, true));
        assertNull(next(1, 1));
        numbering.enter(3, "shared", Map.of(1, level(1, "decimal", "%2", 0, false, null)), Map.of());
        assertEquals("2", next(3, 1));
    }

    @Test
    void aNumberingStyleHoldsTheDefinition() {
        define(level("%1"));
        numbering.define("linking", Map.of(), "样式");
        numbering.enter(3, "linking", Map.of(), Map.of());
        next(1, 0);
        assertEquals("2", numbering.next(3, 0, null, Map.of("样式", 1)::get).text());
        assertEquals("", numbering.next(3, 0, null, none -> null).text());
        assertEquals("", numbering.next(3, 0, null, none -> 99).text());
    }

    @ParameterizedTest
    @CsvSource({
        "（一）, nothing, 概述,   （一）概述",
        "（一）, space,   概述,   （一） 概述",
        "（一）, tab,     概述,   （一）概述",
        "1,      tab,     概述,   1→概述",
        "一,     tab,     概述,   一→概述",
        "（一）, tab,     20,     （一）→20",
        "（一）, tab,     -3,     （一）→-3",
        "（一）, tab,     ．5,    （一）→．5",
        "1,      tab,     '',     1"
    })
    void theGapOfATabIsKeptWhereBothWouldRunTogether(String label, String suffix, String paragraph, String shown) {
        assertEquals(shown.replace('→', '\t'), new Label(label, suffix).before(paragraph));
    }

    @Test
    void aLabelStandsBeforeWhatIsSeenAndBeforeWhatIsStored() {
        Sight white = Sight.unseen(Reason.COLOUR);
        Seen paragraph = new Seen("8", "18", "1", Set.of(white));
        assertEquals(new Seen("一8", "一18", "1", Set.of(white)), new Label("一", "nothing").before(paragraph));
    }

    @Test
    void aLabelThatIsTooLongIsCut() {
        assertEquals(256, level("长".repeat(300)).text().length());
        assertEquals("短", level("短").text());
    }
}
