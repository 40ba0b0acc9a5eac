package dev.gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.limit.Limits;
import dev.gouji.read.Drawn;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrawnRowsTest {

    @Test
    void barsPartColumnsAndRulesRows() throws UnreadableException {
        assertEquals(
                "前\n[GRID\n规章 2\n许可 _\n]\n后", drawn("前", "┌────┬─┐", "│规章│2│", "├────┼─┤", "│许可│ │", "└────┴─┘", "后"));
        assertEquals("[GRID\n规章 2\n许可 8\n]", drawn("╔════╦═╗", "║规章║2║", "╠════╬═╣", "║许可║8║", "╚════╩═╝"));
        assertEquals(
                "[GRID\n规章 2\n许可 -\n]",
                drawn("+------+---+", "| 规章 | 2 |", "+======+===+", "| 许可 | - |", "+------+---+"));
    }

    @Test
    void cellsSpanSlotsThatNoLineParts() throws UnreadableException {
        String[] lines = {
            "┌────┬────┬─┐", "│三、│（一│1│", "│结果├────┼─┤", "│    │（二│2│", "├────┴────┼─┤", "│四、结转 │3│", "└─────────┴─┘"
        };
        assertEquals("[GRID\n三、/结果 （一 1\n三、/结果 （二 2\n四、结转 四、结转 3\n]", drawn(lines));
    }

    @Test
    void linesBetweenTwoRulesAreOneRow() throws UnreadableException {
        String[] lines = {"┌────┬─┐", "│本年│3│", "│新收│ │", "├────┼─┤", "│上年│4│", "├────┼─┤", "│结转│5│", "└────┴─┘"};
        assertEquals("[GRID\n本年/新收 3\n上年 4\n结转 5\n]", drawn(lines));
    }

    @Test
    void withoutRulesBetweenThemLinesAreRows() throws UnreadableException {
        String[] lines = {"┌────┬────┐", "│项目│数量│", "├────┼────┤", "│规章│2   │", "│许可│8   │", "└────┴────┘"};
        assertEquals("[GRID\n项目 数量\n规章 2\n许可 8\n]", drawn(lines));
    }

    @Test
    void charactersMayBeDrawnOfOneWidth() throws UnreadableException {
        assertEquals("[GRID\n规章 2\n行政许可 8\n]", drawn("┌────┬─┐", "│规章  │2│", "├────┼─┤", "│行政许可│8│", "└────┴─┘"));
    }

    @Test
    void whereBarsDoNotStandBelowEachOtherColumnsAreLost() throws UnreadableException {
        assertEquals(
                "[RAGGED\n规章 2 3\n许可 8 .\n]", drawn("┌────┬─┬─┐", "│规章│2│3│", "├────┼─┼─┤", "│许可│8 │", "└────┴─┴─┘"));
    }

    @Test
    void aTableThatIsCutOffHasTheRowsItHas() throws UnreadableException {
        assertEquals("[GRID\n规章 2 3\n许可 8 1\n]", drawn("┌────┬─┬─┐", "│规章│2│3│", "├────┼─┼─┤", "│许可│8│1"));
    }

    private static String drawn(String... lines) throws UnreadableException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Drawn.document(new TextReader().read(bytes, new Budget(Limits.STANDARD)));
    }
}
