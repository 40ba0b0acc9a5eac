package dev.gouji.recognise;

import static dev.gouji.recognise.sketch.GridText.grid;
import static dev.gouji.recognise.sketch.GridText.ragged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Table;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnHalvesTest {

    private static final String[] HALVES = {
        "指标 | 单位 | 数 | 指标 | 单位 | 数",
        "1.当面申请数 | 件 | 1 | 1.按时办结数 | 件 | 5",
        "2.传真申请数 | 件 | 2 | 2.延期办结数 | 件 | 6",
        "3.网络申请数 | 件 | 3 | 1.属于已主动公开范围数 | 件 | 7"
    };

    @Test
    void theLeftHalfComesFirstThenTheRight() {
        List<Block> parted = part(grid(HALVES));
        assertEquals(2, parted.size());
        assertEquals("0指标 1单位 2数 01.当面申请数", start(parted.get(0)));
        assertEquals("0指标 1单位 2数 01.按时办结数", start(parted.get(1)));
    }

    @Test
    void labelsMayEndInTheirUnit() {
        assertEquals(
                2,
                part(grid("当面申请数（件） | 1 | 按时办结数（件） | 5", "传真申请数（件） | 2 | 延期办结数（件） | 6", "网络申请数（件） | 3 | 收到申请数（件） | 7"))
                        .size());
    }

    @Test
    void twoLabelsAreNoColumnOfLabels() {
        assertEquals(1, part(grid(HALVES[0], HALVES[1], HALVES[2])).size());
    }

    @Test
    void labelsWithoutValuesBetweenThemAreNoHalves() {
        assertEquals(
                1,
                part(grid("当面申请数 | 按时办结数 | 5", "传真申请数 | 延期办结数 | 6", "网络申请数 | 收到申请数 | 7"))
                        .size());
        assertEquals(
                1,
                part(grid("当面申请数 | 5 | 按时办结数", "传真申请数 | 6 | 延期办结数", "网络申请数 | 7 | 收到申请数"))
                        .size());
    }

    @Test
    void aTableWhoseColumnsWereLostIsLeftAlone() {
        Table table = ragged(HALVES);
        assertSame(table, part(table).get(0));
    }

    @Test
    void aCellOverBothHalvesIsCutAtTheBorder() {
        List<Block> parted = part(grid("政府信息公开情况统计表>6", HALVES[1], HALVES[2], HALVES[3]));
        Cell title = ((Table) parted.get(0)).cells().get(0);
        assertEquals(3, title.columnSpan());
    }

    private static List<Block> part(Table table) {
        return ColumnHalves.part(List.of(table), new PrintedTexts());
    }

    private static String start(Block block) {
        return ((Table) block)
                .cells().stream()
                        .limit(4)
                        .map(cell -> cell.column() + cell.text())
                        .collect(Collectors.joining(" "));
    }
}
