package dev.gouji.read.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SheetCutterTest {

    @Test
    void oneTextInEveryRowIsProse() throws Exception {
        assertEquals("第一段\n第二段", TinySheet.of("第一段", "第二段").seen());
    }

    @Test
    void severalTextsInARowAreATable() throws Exception {
        assertEquals("[GRID\n甲 乙\n1 2\n]", TinySheet.of("甲 乙", "1 2").seen());
    }

    @Test
    void anEmptyRowPartsWhatStandsBelow() throws Exception {
        assertEquals(
                "标题\n[GRID\n甲 乙\n1 2\n]", TinySheet.of("标题", ".", "甲 乙", "1 2").seen());
    }

    @Test
    void aTitleInTheFirstRowOfATableStaysInIt() throws Exception {
        assertEquals("[GRID\n标题 _\n甲 乙\n]", TinySheet.of("标题", "甲 乙").seen());
    }

    @Test
    void anEmptyColumnPartsTwoTablesOfFiveRowsWithWordsAndNumbers() throws Exception {
        String[] both = {"甲 1 . 戊 5", "乙 2 . 己 6", "丙 3 . 庚 7", "丁 4 . 辛 8", "合 9 . 计 9"};
        assertEquals(
                "[GRID\n甲 1\n乙 2\n丙 3\n丁 4\n合 9\n]\n[GRID\n戊 5\n己 6\n庚 7\n辛 8\n计 9\n]",
                TinySheet.of(both).seen());
    }

    @Test
    void anEmptyColumnInsideAShortTablePartsNothing() throws Exception {
        assertEquals(
                "[GRID\n甲 1 _ 戊 5\n乙 2 _ 己 6\n]",
                TinySheet.of("甲 1 . 戊 5", "乙 2 . 己 6").seen());
    }

    @Test
    void anEmptyColumnBesideWordsAlonePartsNothing() throws Exception {
        String[] words = {"甲 1 . 戊", "乙 2 . 己", "丙 3 . 庚", "丁 4 . 辛", "合 9 . 计"};
        assertEquals(
                "[GRID\n甲 1 _ 戊\n乙 2 _ 己\n丙 3 _ 庚\n丁 4 _ 辛\n合 9 _ 计\n]",
                TinySheet.of(words).seen());
    }

    @Test
    void emptyCellsBelowTheLastTextMayBeRowsThatNobodyFilledIn() throws Exception {
        assertEquals(
                "[GRID\n甲 乙\n1 2\n_ _\n_ _\n]",
                TinySheet.of("甲 乙", "1 2", "_ _", "_ _", "_ _").seen());
    }

    @Test
    void twoTablesBelowEachOtherDoNotShareARow() throws Exception {
        assertEquals(
                "[GRID\n甲 乙\n1 2\n_ _\n]\n[GRID\n丙 丁\n3 4\n]",
                TinySheet.of("甲 乙", "1 2", "_ _", "丙 丁", "3 4").seen());
    }
}
