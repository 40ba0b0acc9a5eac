package dev.gouji.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static void draws(TextTable table, int columns, String... lines) {
        assertEquals(String.join("\n", lines), String.join("\n", table.draw(Ink.NONE, columns)));
    }

    @Test
    void columnsOfChineseAndDigitsAreAligned() {
        draws(
                new TextTable()
                        .row(TextCell.of(""), TextCell.of("自然人"), TextCell.of("总计"))
                        .rule()
                        .row(TextCell.of("新收 a"), TextCell.number("12"), TextCell.number("345")),
                80,
                "┌────────┬────────┬──────┐",
                "│        │ 自然人 │ 总计 │",
                "├────────┼────────┼──────┤",
                "│ 新收 a │     12 │  345 │",
                "└────────┴────────┴──────┘");
    }

    @Test
    void aCellOverSeveralColumnsHasNoLinesInside() {
        draws(
                new TextTable()
                        .row(TextCell.of("行政诉讼").spanning(2), TextCell.of("总计"))
                        .rule()
                        .row(TextCell.number("1"), TextCell.number("2"), TextCell.number("3")),
                80,
                "┌──────────┬──────┐",
                "│ 行政诉讼 │ 总计 │",
                "├───┬──────┼──────┤",
                "│ 1 │    2 │    3 │",
                "└───┴──────┴──────┘");
    }

    @Test
    void theWidestColumnGivesWayAndItsCellsAreWrapped() {
        draws(
                new TextTable().row(TextCell.of("本年新收政府信息公开申请"), TextCell.number("7")),
                20,
                "┌──────────────┬───┐",
                "│ 本年新收政府 │ 7 │",
                "│ 信息公开申请 │   │",
                "└──────────────┴───┘");
    }

    @Test
    void shortRowsAreFilledWithBlankCells() {
        draws(
                new TextTable().row(TextCell.of("a"), TextCell.of("b")).row(TextCell.of("c")),
                80,
                "┌───┬───┐",
                "│ a │ b │",
                "│ c │   │",
                "└───┴───┘");
    }

    @Test
    void coloursDoNotCountAsWidth() {
        List<String> lines = new TextTable()
                .row(TextCell.number("5").in(Tone.MARKED), TextCell.of("总计"))
                .draw(new Ink(true), 80);
        assertEquals("│ \u001b[1;7;31m5\u001b[0m │ 总计 │", lines.get(1));
    }

    @Test
    void noRowsNoLines() {
        assertTrue(new TextTable().draw(Ink.NONE, 80).isEmpty());
    }
}
