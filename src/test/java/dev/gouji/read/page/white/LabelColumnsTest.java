package dev.gouji.read.page.white;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.read.page.content.Ruling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelColumnsTest {

    private static final double RIGHT = 200;

    private static List<List<Word>> rows(String... typed) {
        return Stream.of(typed).map(TypewrittenPage::line).map(Word::of).toList();
    }

    private static String column(LabelColumns columns, String typed, int column) {
        StringBuilder text = new StringBuilder();
        columns.words(Word.of(TypewrittenPage.line(typed)), column)
                .forEach(word -> text.append(TypewrittenPage.text(word.glyphs())));
        return text.toString();
    }

    @Test
    void labelsWithoutWideWhiteBetweenThemAreOneColumn() {
        LabelColumns columns = LabelColumns.of(rows("予以公开", "部分公开"), RIGHT, List.of());
        assertEquals(1, columns.count());
        assertEquals(List.of(0.0), columns.edges());
        assertEquals("予以公开", column(columns, "予以公开", 0));
    }

    @Test
    void wideWhitePartsTheLabelOfAGroupFromThatOfARow() {
        LabelColumns columns = LabelColumns.of(rows("不予  国家秘密", "公开  商业秘密"), RIGHT, List.of());
        assertEquals(2, columns.count());
        assertEquals(List.of(0.0, 23.0), columns.edges());
        assertEquals("不予", column(columns, "不予  国家秘密", 0));
        assertEquals("国家秘密", column(columns, "不予  国家秘密", 1));
    }

    @Test
    void rulingsThatBeginAtOnePlaceTellWhereTheLabelsOfRowsBegin() {
        List<Ruling> bars = Stream.of(100.0, 116.0, 132.0)
                .map(y -> new Ruling(true, y, 41, 300))
                .toList();
        LabelColumns columns = LabelColumns.of(rows("不予公开", "国家秘密"), RIGHT, bars);
        assertEquals(List.of(0.0, 41.0), columns.edges());
        assertEquals(1, LabelColumns.of(rows("不予公开"), RIGHT, bars.subList(0, 2)).count(), "two may do so by chance");
    }

    @Test
    void rulingsAmongTheFiguresTellNothing() {
        List<Ruling> bars = Stream.of(100.0, 116.0, 132.0)
                .map(y -> new Ruling(true, y, 250, 300))
                .toList();
        assertEquals(1, LabelColumns.of(rows("不予公开"), RIGHT, bars).count());
    }
}
