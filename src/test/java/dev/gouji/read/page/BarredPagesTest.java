package dev.gouji.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Legibility;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.page.content.Typeset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of 600 by 800 as browsers print them: a table's borders are drawn column by column. */
class BarredPagesTest {

    private final LaidOutPages pages = new LaidOutPages(new Budget(Limits.STANDARD));
    private Typeset page = new Typeset();
    private List<Ruling> rulings = new ArrayList<>();

    /** A bar whose pieces begin and end at some places. */
    private BarredPagesTest bar(double y, double... places) {
        for (int i = 0; i + 1 < places.length; i++) {
            rulings.add(new Ruling(true, y, places[i], places[i + 1]));
        }
        return this;
    }

    private BarredPagesTest set(double left, double y, String text) {
        page.set(left, y, text);
        return this;
    }

    private void turn() throws Exception {
        pages.add(new PageContent(page.glyphs(), rulings, List.of(), false, 600, 800));
        page = new Typeset();
        rulings = new ArrayList<>();
    }

    /** Rows parted by {@code ;}, cells by {@code |} with their spans, doubt as a question mark; paragraphs as they are. */
    private List<String> read() throws Exception {
        turn();
        Document document = pages.document(List.of());
        return document.blocks().stream()
                .map(block -> block instanceof Table table ? draw(table) : ((Paragraph) block).text())
                .toList();
    }

    private static String draw(Table table) {
        StringBuilder text = new StringBuilder();
        int row = 0;
        for (Cell cell : table.cells()) {
            text.append(cell.row() > row ? " ; " : "|").append(cell.text().replace("\n", ""));
            row = cell.row();
            boolean spans = cell.rowSpan() + cell.columnSpan() > 2;
            text.append(spans ? "(" + cell.rowSpan() + "×" + cell.columnSpan() + ")" : "");
            text.append(cell.legibility() == Legibility.CLEAR ? "" : "?");
        }
        return text.toString();
    }

    @Test
    void whatStandsBetweenTwoBarsIsOneRowAndTheirJointsPartColumns() throws Exception {
        set(100, 100, "名称").set(200, 100, "单位").set(260, 100, "数");
        bar(115, 90, 190, 250, 300);
        set(100, 125, "一个很长的").set(200, 133, "条").set(260, 133, "12").set(100, 141, "指标");
        bar(155, 90, 190, 250, 300);
        assertEquals(List.of("|名称|单位|数 ; 一个很长的指标|条|12"), read());
    }

    @Test
    void aCellRunsThroughJointsWithItsWordsAndAboveOneWord() throws Exception {
        bar(100, 90, 190, 250, 300);
        set(100, 110, "内容").set(230, 110, "处理数量");
        bar(120, 90, 190, 250, 300);
        set(100, 130, "许可").set(220, 130, "318");
        bar(140, 90, 190, 250, 300);
        set(100, 150, "甲").set(220, 150, "1").set(270, 150, "2");
        bar(160, 90, 190, 250, 300);
        assertEquals(List.of("|内容|处理数量(1×2) ; 许可|318(1×2) ; 甲|1|2"), read());
    }

    @Test
    void aHeadingOverAnotherTableIsInNeither() throws Exception {
        bar(100, 90, 190, 250, 300);
        set(100, 110, "甲").set(220, 110, "1").set(270, 110, "2");
        bar(120, 90, 190, 250, 300);
        set(90, 140, "二、乙的情况");
        bar(160, 90, 140, 170, 200, 230, 300);
        set(100, 170, "乙")
                .set(150, 170, "3")
                .set(180, 170, "4")
                .set(210, 170, "5")
                .set(240, 170, "6");
        bar(180, 90, 140, 170, 200, 230, 300);
        assertEquals(List.of("|甲|1|2", "二、乙的情况", "|乙|3|4|5|6"), read());
    }

    @Test
    void aRowThatAPageBreakCutsIsOneRow() throws Exception {
        bar(680, 90, 190, 250, 300);
        set(100, 690, "甲").set(200, 690, "条").set(260, 690, "1");
        bar(700, 90, 190, 250, 300);
        set(100, 712, "其中：网站").set(200, 712, "条").set(260, 712, "12");
        turn();
        set(100, 40, "公开数");
        bar(50, 90, 190, 250, 300);
        set(100, 60, "乙").set(200, 60, "条").set(260, 60, "3");
        bar(70, 90, 190, 250, 300);
        assertEquals(List.of("|甲|条|1 ; 其中：网站公开数|条|12 ; 乙|条|3"), read());
    }

    @Test
    void theSidesOfAGroupThatGoesOnAreColumnsOfItsTable() throws Exception {
        for (double x : new double[] {100, 150, 200, 250}) {
            rulings.add(new Ruling(false, x, 700, 780));
        }
        bar(700, 100, 150, 200, 250).bar(740, 150, 200, 250);
        set(105, 710, "不予").set(155, 710, "甲").set(205, 710, "1");
        set(155, 750, "乙的名").set(205, 750, "2");
        turn();
        for (double x : new double[] {100, 150, 200, 250}) {
            rulings.add(new Ruling(false, x, 20, 80));
        }
        bar(50, 150, 200, 250).bar(80, 150, 200, 250);
        set(105, 30, "公开").set(155, 30, "称").set(155, 65, "丙").set(205, 65, "3");
        assertEquals(List.of("|不予公开(3×1)|甲|1 ; 乙的名称|2 ; 丙|3"), read());
    }

    @Test
    void halvesThatBeginAlikeAreTwoTextsOverAllPages() throws Exception {
        set(50, 50, "云麓县水务局2022年年度报告").set(330, 50, "云麓县水务局2023年年度报告");
        set(50, 100, "左上").set(330, 100, "右上");
        turn();
        set(50, 50, "左下").set(330, 50, "右下");
        assertEquals(List.of("云麓县水务局2022年年度报告", "左上", "左下", "云麓县水务局2023年年度报告", "右上", "右下"), read());
    }

    @Test
    void halvesThatBeginOtherwiseAreOneText() throws Exception {
        set(50, 50, "云麓县水务局2022年年度报告").set(330, 50, "索引号：2022年第3号公开");
        set(50, 100, "正文");
        assertEquals(List.of("云麓县水务局2022年年度报告\t索引号：2022年第3号公开", "正文"), read());
    }
}
