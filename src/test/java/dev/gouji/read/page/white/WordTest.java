package dev.gouji.read.page.white;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    private static List<String> words(String typed) {
        return Word.of(TypewrittenPage.line(typed)).stream()
                .map(word -> TypewrittenPage.text(word.glyphs()))
                .toList();
    }

    private static List<Word> figures(String typed) {
        FigureLine line = FigureLine.of(0, 100, Word.of(TypewrittenPage.line(typed)));
        return line == null ? null : line.figures();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'甲  乙', '甲,乙', 'white of one em parts words'",
        "'甲 乙', '甲乙', 'white of half an em does not'",
        "'甲_乙', '甲,乙', 'it does where the source has a space'",
        "'12  3', '12,3', 'figures are words like others'"
    })
    void whiteThatIsWideEnoughPartsWords(String typed, String words, String why) {
        assertEquals(List.of(words.split(",", -1)), words(typed), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "1,234", "1.5", "-3", "＋3", "１２", "3件", "5%", "5万元", "-", "—", "/", "无"})
    void numbersAndMarksForNoneAreFigures(String text) {
        assertEquals(true, new Word(TypewrittenPage.line(text).glyphs()).isFigure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "3.", ",3", "第3条", "1-2", "2023年", "3件5件", "--"})
    void wordsAreNot(String text) {
        assertEquals(false, new Word(TypewrittenPage.line(text).glyphs()).isFigure());
    }

    @Test
    void aLineOfFiguresIsOneThatEndsInFigures() {
        assertEquals(3, figures("甲  1  2  无").size());
        assertEquals(1, figures("1  甲  2").size());
        assertNull(figures("甲  1  乙"));
    }
}
