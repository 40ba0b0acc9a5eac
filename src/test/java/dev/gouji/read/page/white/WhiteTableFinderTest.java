package dev.gouji.read.page.white;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhiteTableFinderTest {

    @Test
    void threeRowsOfFourFiguresAreATable() {
        assertEquals(
                "甲|1|2|3|4\n乙|5|6|7|8\n丙|9|0|1|2",
                TypewrittenPage.of("甲    1   2   3   4", "乙    5   6   7   8", "丙    9   0   1   2")
                        .table());
    }

    @Test
    void threeFiguresInARowAreWordsOfAText() {
        TypewrittenPage page = TypewrittenPage.of("甲    1   2   3", "乙    5   6   7", "丙    9   0   1");
        assertEquals(List.of(), page.found().tables());
        assertEquals(List.of("甲123", "乙567", "丙901"), page.rest());
    }

    @Test
    void twoRowsAreNoTable() {
        assertEquals(
                List.of(),
                TypewrittenPage.of("甲    1   2   3   4", "乙    5   6   7   8")
                        .found()
                        .tables());
    }

    @Test
    void oneRowAloneIsATableWhenItHasTenFigures() {
        assertEquals(
                "1|2|3|4|5|6|7|8|9|0",
                TypewrittenPage.of("  1   2   3   4   5   6   7   8   9   0").table());
    }

    @Test
    void aRowWithFewerFiguresStandsInTheColumnsOfTheOthers() {
        assertEquals(
                "甲|1|2|3|4\n乙|5|_|_|8\n丙|9|0|1|2",
                TypewrittenPage.of("甲    1   2   3   4", "乙    5           8", "丙    9   0   1   2")
                        .table());
    }

    @Test
    void proseAroundATableIsLeft() {
        TypewrittenPage page = TypewrittenPage.of(
                "本年收到申请如下表所列情况总体平稳有序",
                "",
                "",
                "",
                "甲    1   2   3   4",
                "乙    5   6   7   8",
                "丙    9   0   1   2",
                "",
                "",
                "",
                "以上为全部情况");
        assertEquals(List.of("本年收到申请如下表所列情况总体平稳有序", "以上为全部情况"), page.rest());
        assertEquals(1, page.found().tables().size());
    }

    @Test
    void rowsFarApartAreNotOneTable() {
        assertEquals(
                List.of(),
                TypewrittenPage.of("甲    1   2   3   4", "", "", "", "", "乙    5   6   7   8", "丙    9   0   1   2")
                        .found()
                        .tables());
    }

    @Test
    void theLabelsOfColumnsAreOneHeaderRowHoweverManyLinesTheyHave() {
        assertEquals(
                "_|自然人|企业|其他|总计\n甲|1|2|3|4\n乙|5|6|7|8\n丙|9|0|1|2",
                TypewrittenPage.of(
                                "      自然  企业  其他  总计",
                                "       人",
                                "甲     1     2     3     4",
                                "乙     5     6     7     8",
                                "丙     9     0     1     2")
                        .table());
    }

    @Test
    void aLabelOverSeveralColumnsIsAHeaderRowOfItsOwn() {
        assertEquals(
                "法人或其他组织×3\n_|企业|机构|社团|总计\n甲|1|2|3|4\n乙|5|6|7|8\n丙|9|0|1|2",
                TypewrittenPage.of(
                                "        法人或其他组织",
                                "      企业  机构  社团  总计",
                                "甲     1     2     3     4",
                                "乙     5     6     7     8",
                                "丙     9     0     1     2")
                        .table());
    }

    @Test
    void aHeadingIsNoHeader() {
        TypewrittenPage page = TypewrittenPage.of(
                "三、收到和处理申请情况", "甲     1     2     3     4", "乙     5     6     7     8", "丙     9     0     1     2");
        assertEquals("甲|1|2|3|4\n乙|5|6|7|8\n丙|9|0|1|2", page.table());
        assertEquals(List.of("三、收到和处理申请情况"), page.rest());
    }

    @Test
    void theLinesOfALabelBelongToTheNearestRow() {
        assertEquals(
                "予以公开的|1|2|3|4\n部分公开|5|6|7|8\n不予公开|9|0|1|2",
                TypewrittenPage.of(
                                "予以公       1   2   3   4",
                                "开的",
                                "",
                                "部分公开     5   6   7   8",
                                "",
                                "不予公开     9   0   1   2")
                        .table());
    }

    @Test
    void aRulingPartsALabelFromARowHoweverNear() {
        assertEquals(
                "予以公|1|2|3|4\n部分公开开的|5|6|7|8\n不予公开|9|0|1|2",
                TypewrittenPage.of(
                                "予以公       1   2   3   4",
                                "----------------------------",
                                "开的",
                                "",
                                "部分公开     5   6   7   8",
                                "",
                                "不予公开     9   0   1   2")
                        .table());
    }

    @Test
    void aRowOfFiguresWithoutALabelCloseToAnotherIsInDoubtAndSoIsThat() {
        assertEquals(
                "甲|1|2|3|4\n乙?|5?|6?|7?|8?\n_?|9?|0?|1?|2?",
                TypewrittenPage.of("甲    1   2   3   4", "", "乙    5   6   7   8", "      9   0   1   2")
                        .table());
    }

    @Test
    void figuresOfTwoWidthsOfTableAreTwoTables() {
        TypewrittenPage page = TypewrittenPage.of(
                "甲    1   2   3   4   5",
                "乙    5   6   7   8   9",
                "丙    9   0   1   2   3",
                "丁  1       2     3       4",
                "戊  5       6     7       8",
                "己  9       0     1       2");
        assertEquals(2, page.found().tables().size());
    }
}
