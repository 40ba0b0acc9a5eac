package dev.gouji.recognise.line;

import static dev.gouji.recognise.sketch.AlignedReport.lines;
import static dev.gouji.recognise.sketch.AlignedReport.text;
import static dev.gouji.recognise.sketch.GridText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.document.Table;
import dev.gouji.recognise.sketch.ScannedGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines without their unit, and the unit behind {@code @}. */
class UnitColumnTest {

    @Test
    void theUnitOfEveryRowIsTakenOut() {
        assertEquals(
                List.of("指标 | 单位 | 数", "传真申请数 | 1 @件", "网络申请数 | 2 @件", "信函申请数 | 3 @条"),
                taken(grid("指标 | 单位 | 数", "传真申请数 | 件 | 1", "网络申请数 | 件 | 2", "信函申请数 | （条） | 3")));
    }

    @Test
    void twoRowsWithAUnitAreNoColumnOfUnits() {
        assertEquals(List.of("传真申请数 | 件 | 1", "网络申请数 | 件 | 2"), taken(grid("传真申请数 | 件 | 1", "网络申请数 | 件 | 2")));
    }

    @Test
    void aBlankOrADashInTheColumnOfUnitsIsNoValue() {
        assertEquals(
                List.of("甲 | 1 @件", "乙 | 2 @件", "丙 | 3 @件", "丁 | 4", "戊 | 5"),
                taken(grid("甲 | 件 | 1", "乙 | 件 | 2", "丙 | 件 | 3", "丁 |  | 4", "戊 | - | 5")));
    }

    @Test
    void aCharacterOfAPictureInTheColumnOfUnitsIsAUnitThatWasNotMadeOut() {
        Block table = grid("甲 | 件 | 1", "乙 | 件 | 2", "丙 | 件 | 3", "丁 | 杀 | 4");
        assertEquals(List.of("甲 | 1 @件", "乙 | 2 @件", "丙 | 3 @件", "丁 | 杀 | 4"), taken(table));
        assertEquals(List.of("甲 | 1 @件", "乙 | 2 @件", "丙 | 3 @件", "丁 | 4 @null"), taken(scanned((Table) table, "杀")));
    }

    @Test
    void aUnitOfAPictureIsMisreadHoweverSureItsReaderIs() {
        List<String> taken = List.of("甲 | 1 @件", "乙 | 2 @件", "丙 | 3 @件", "丁 | 4 @null");
        assertEquals(taken, taken(ScannedGrid.scanned("甲 | 件 | 1", "乙 | 件 | 2", "丙 | 件 | 3", "丁 | 作 | 4")));
        assertEquals(taken, taken(ScannedGrid.scanned("甲 | 件 | 1", "乙 | 件 | 2", "丙 | 件 | 3", "丁 | ? | 4")));
    }

    @Test
    void aWordOfAPictureThatIsNoUnitIsNotTakenOut() {
        assertEquals(
                List.of("甲 | 1 @件", "乙 | 2 @件", "丙 | 3 @件", "丁 | 其中新增 | 4"),
                taken(ScannedGrid.scanned("甲 | 件 | 1", "乙 | 件 | 2", "丙 | 件 | 3", "丁 | 其中新增 | 4")));
    }

    /** A table with one text that was read from a picture. */
    private static Table scanned(Table table, String text) {
        return new Table(
                table.cells().stream()
                        .map(cell -> cell.text().equals(text)
                                ? new Cell(
                                        cell.row(),
                                        cell.column(),
                                        cell.rowSpan(),
                                        cell.columnSpan(),
                                        cell.seen().with(Sight.unsure(Reason.SCANNED)),
                                        cell.place())
                                : cell)
                        .toList(),
                table.geometry(),
                table.place());
    }

    @Test
    void aBlankElsewhereIsAValue() {
        assertEquals(
                List.of("甲 | 1 |  @件", "乙 | 2 |  @件", "丙 | 3 |  @件", "丁 | 4 |  | 5"),
                taken(grid("甲 | 件 | 1 | ", "乙 | 件 | 2 | ", "丙 | 件 | 3 | ", "丁 | 4 |  | 5")));
    }

    @Test
    void inTextTheUnitStandsAloneOrBehindTheLabel() {
        assertEquals(
                List.of("甲项 | 1 @件", "乙项 | 2 @件", "丙项 | 3 @件"),
                taken(text("甲项", "件", "1", "乙项 件", "2", "丙项", "件", "3")));
    }

    @Test
    void aUnitThatIsTheOnlyWordIsTheLabel() {
        assertEquals(
                List.of("件 | 1", "甲 | 2 @件", "乙 | 3 @件", "丙 | 4 @件"),
                taken(grid("件 | 1", "甲 | 件 | 2", "乙 | 件 | 3", "丙 | 件 | 4")));
    }

    private static List<String> taken(Block... blocks) {
        return lines(blocks).stream()
                .map(line -> line.text()
                        + (line.unit() == null ? "" : " @" + line.unit().words().unit()))
                .toList();
    }
}
