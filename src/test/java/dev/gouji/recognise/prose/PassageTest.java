package dev.gouji.recognise.prose;

import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Block;
import dev.gouji.document.Heading;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String LONG = "2023年我局共收到政府信息公开申请";

    @Test
    void linesThatBreakWithinASentenceAreOnePassage() {
        List<Passage> passages = passages(line(1, LONG), line(2, "８１ 件。"), line(3, "办结80件。"));
        assertEquals(List.of(LONG + "81件。", "办结80件。"), denses(passages));
        assertEquals(LONG + "８１件。", passages.get(0).shown());
    }

    @Test
    void paragraphsOfOtherFormatsEndWhereTheyEnd() {
        assertEquals(List.of(LONG, "81件。"), denses(passages(paragraph(LONG), paragraph("81件。"))));
    }

    @Test
    void aShortLineEndsWhereItEnds() {
        assertFalse(Passage.goesOn("青岚县水务局年度报告情况如下", "81件"));
        assertTrue(Passage.goesOn("青岚县水务局年度报告情况如下的", "81件"));
    }

    @Test
    void aSentenceThatEndedAndAHeadingBeginAnew() {
        assertFalse(Passage.goesOn(LONG + "。", "81件"));
        assertFalse(Passage.goesOn(LONG, "二、主动公开"));
        assertFalse(Passage.goesOn(LONG, "(一)主动公开"));
        assertFalse(Passage.goesOn(LONG, "# 主动公开"));
        assertTrue(Passage.goesOn(LONG, "一定的申请"));
    }

    @Test
    void aTableOrAHeadingEndsAPassage() {
        assertEquals(List.of(LONG, "81件"), denses(passages(line(1, LONG), grid("规章 | 1"), paragraph("81件"))));
        Block heading = new Heading(1, "二、主动公开政府信息情况的说明", new Place.InText(2, 1));
        assertEquals(List.of(LONG, "81件"), denses(passages(line(1, LONG), heading, line(3, "81件"))));
    }

    @Test
    void aCharacterIsFoundInItsLine() {
        Passage passage =
                passages(line(4, "2023年 我局共收到政府信息公开申请"), line(5, " 81 件")).get(0);
        assertEquals(new Place.InText(4, 7), passage.place(5));
        assertEquals(new Place.InText(5, 2), passage.place(LONG.length()));
        assertEquals(new Place.InText(5, 3), passage.place(LONG.length() + 1));
    }

    @Test
    void elsewhereACharacterStandsInItsParagraph() {
        assertEquals(Place.InTable.after(0), passages(paragraph(LONG)).get(0).place(5));
    }

    private static Block line(int number, String text) {
        return new Paragraph(text, new Place.InText(number, 1));
    }

    private static Block paragraph(String text) {
        return new Paragraph(text, Place.InTable.after(0));
    }

    private static List<Passage> passages(Block... blocks) {
        return Passage.of(List.of(blocks), new PrintedTexts());
    }

    private static List<String> denses(List<Passage> passages) {
        return passages.stream().map(Passage::dense).toList();
    }
}
