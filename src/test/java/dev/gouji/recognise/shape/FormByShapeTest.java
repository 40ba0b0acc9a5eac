package dev.gouji.recognise.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Cell;
import dev.gouji.document.Seen;
import dev.gouji.document.Table;
import dev.gouji.form.Forms;
import dev.gouji.form.Wording;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.sketch.AlignedReport;
import dev.gouji.recognise.sketch.GridText;
import dev.gouji.recognise.sketch.ReportSketch;
import dev.gouji.recognise.sketch.UnreadSketch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables are a form's by their rulings alone, and which others are none. */
class FormByShapeTest {

    /** A row of table 三 within （三）不予公开. */
    private static final int REFUSED = 10;

    private static List<Table> tables(String form) {
        return UnreadSketch.tables(
                new ReportSketch(Forms.of(form).variants().get(0), new Random(7)).tables(Table.Geometry.GRID));
    }

    /** The list of 2014, its groups as rows of their own. */
    private static Table indicators() {
        List<String> rows = new ArrayList<>(List.of("统计指标 | 单位 | 统计数"));
        Set<Wording> printed = AlignedReport.form("ogi-2014").lines().stream()
                .map(line -> line.row().wording())
                .collect(Collectors.toCollection(HashSet::new));
        for (ExpectedLine line : AlignedReport.form("ogi-2014").lines()) {
            line.row().under().stream().filter(printed::add).forEach(group -> rows.add(group.label() + " | —— | "));
            rows.add(line.row().wording().label() + " | " + line.row().unit() + " | 0");
        }
        return UnreadSketch.unread(GridText.grid(rows.toArray(String[]::new)));
    }

    private static Optional<FormByShape> found(List<Table> tables) {
        return FormByShape.of(AlignedReport.lines(tables.toArray(Table[]::new)));
    }

    private static List<Table> with(List<Table> tables, int at, Table instead) {
        List<Table> changed = new ArrayList<>(tables);
        changed.set(at, instead);
        return changed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ogi-2021", "ogi-2019"})
    void theTablesOfAFormHaveAllItsLinesInTheirPlaces(String form) {
        FormByShape found = found(tables(form)).orElseThrow();
        assertEquals(form, found.form().variant().form().id());
        assertEquals(
                found.form().lines(),
                found.lines().stream().map(PlacedLine::expected).toList());
    }

    @Test
    void aListOfIndicatorsIsToldByTheRowsThatHoldNoFigures() {
        Table list = indicators();
        FormByShape found = found(List.of(list)).orElseThrow();
        assertEquals("ogi-2014", found.form().variant().form().id());
        assertEquals(found.form().lines().size(), found.lines().size());
    }

    @Test
    void anIndicatorThatIsCountedInAnotherUnitIsNone() {
        Table list = indicators();
        Cell unit = list.cells().stream()
                .filter(cell -> cell.row() == 6 && cell.column() == 1)
                .findFirst()
                .orElseThrow();
        List<Cell> cells = new ArrayList<>(list.cells());
        cells.set(
                cells.indexOf(unit),
                new Cell(unit.row(), unit.column(), 1, 1, Seen.of("万元", unit.legibility()), unit.place()));
        assertTrue(found(List.of(UnreadSketch.with(list, cells))).isEmpty());
    }

    @Test
    void aTableWithARowLessOrMoreIsNone() {
        List<Table> tables = tables("ogi-2021");
        for (Table changed :
                List.of(UnreadSketch.without(tables.get(1), REFUSED), UnreadSketch.twice(tables.get(1), REFUSED))) {
            FormByShape found = found(with(tables, 1, changed)).orElseThrow();
            assertFalse(found.lines().stream()
                    .anyMatch(line -> line.expected().table().id().equals("requests")));
        }
        Table list = indicators();
        assertTrue(found(List.of(UnreadSketch.without(list, 6))).isEmpty());
        assertTrue(found(List.of(UnreadSketch.twice(list, 6))).isEmpty());
    }

    @Test
    void aTableWithARowLessHereAndOneMoreThereIsNone() {
        Table list = indicators();
        Table moved = UnreadSketch.twice(
                UnreadSketch.without(list, 6),
                list.cells().get(list.cells().size() - 3).row() - 8);
        assertTrue(found(List.of(moved)).isEmpty());
    }

    @Test
    void aTableWhoseHeaderIsCutOffIsNone() {
        List<Table> tables = tables("ogi-2021");
        Table cut = UnreadSketch.without(tables.get(0), 0);
        assertTrue(found(List.of(cut, tables.get(2))).isEmpty());
    }

    @Test
    void whatTwoGenerationsPrintAlikeIsNeithers() {
        List<Table> tables = tables("ogi-2021");
        assertTrue(found(tables.subList(1, 3)).isEmpty());
        assertTrue(found(tables.subList(0, 2)).isPresent());
    }

    @Test
    void oneTableAloneTellsNothing() {
        for (Table table : tables("ogi-2021")) {
            assertTrue(found(List.of(table)).isEmpty());
        }
    }

    @Test
    void tablesOfTwoReportsOrOutOfOrderAreNone() {
        List<Table> tables = tables("ogi-2021");
        List<Table> twice = new ArrayList<>(tables);
        twice.addAll(tables);
        assertTrue(found(twice).isEmpty());
        assertTrue(found(List.of(tables.get(2), tables.get(1), tables.get(0))).isEmpty());
    }

    @Test
    void whatDoesNotAddUpIsSomethingElse() {
        List<Table> tables = tables("ogi-2021");
        Table requests = tables.get(1);
        Table turned = UnreadSketch.with(
                requests,
                requests.cells().stream().map(cell -> other(cell, requests)).toList());
        FormByShape found = found(with(tables, 1, turned)).orElseThrow();
        assertFalse(found.lines().stream()
                .anyMatch(line -> line.expected().table().id().equals("requests")));
    }

    /** The cell with what stands in the row in the opposite column, so that the total comes first. */
    private static Cell other(Cell cell, Table table) {
        return table.cells().stream()
                .filter(there -> cell.row() > 2
                        && cell.column() > 2
                        && there.row() == cell.row()
                        && there.column() == 12 - cell.column())
                .findFirst()
                .map(there -> new Cell(cell.row(), cell.column(), 1, 1, there.seen(), cell.place()))
                .orElse(cell);
    }

    @Test
    void behindAPageBreakMergedCellsBeginAnewAndTheHeaderMayBePrintedAgain() {
        List<Table> tables = tables("ogi-2021");
        for (int header : new int[] {0, 3}) {
            Table broken = UnreadSketch.broken(tables.get(1), REFUSED, header);
            FormByShape found = found(with(tables, 1, broken)).orElseThrow();
            assertEquals(found.form().lines().size(), found.lines().size());
        }
    }

    @Test
    void aMergedCellThatBeginsAnewElsewhereIsAnotherTables() {
        List<Table> tables = tables("ogi-2021");
        Table broken = UnreadSketch.with(
                tables.get(1),
                UnreadSketch.broken(tables.get(1), REFUSED, 0).cells().stream()
                        .map(cell -> new Cell(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                cell.seen(),
                                tables.get(1).place()))
                        .toList());
        FormByShape found = found(with(tables, 1, broken)).orElseThrow();
        assertFalse(found.lines().stream()
                .anyMatch(line -> line.expected().table().id().equals("requests")));
    }

    @Test
    void aTableOfWhichWordsWereReadIsToldByThem() {
        List<Table> tables = tables("ogi-2021");
        Cell first = tables.get(0).cells().get(0);
        List<Cell> cells = new ArrayList<>(tables.get(0).cells());
        cells.set(0, new Cell(0, 0, 1, first.columnSpan(), Seen.of("第二十条第（一）项"), first.place()));
        assertTrue(found(List.of(UnreadSketch.with(tables.get(0), cells), tables.get(1)))
                .isEmpty());
    }

    @Test
    void aTableOfOtherThingsWithAsManyColumnsIsNone() {
        Table budget = UnreadSketch.unread(GridText.grid(
                "项目 | 收入 | 支出 | 结余",
                "一般公共预算 | 12 | 9 | 3",
                "政府性基金 | 7 | 7 | 0",
                "国有资本经营 | 1 | 0 | 1",
                "社会保险基金 | 30 | 28 | 2",
                "合计 | 50 | 44 | 6"));
        Table staff = UnreadSketch.unread(GridText.grid(
                "单位v2 | 编制>5 | 在职>10",
                "一 | 二 | 三 | 四 | 五 | 一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十",
                "办公室 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 1 | 2 | 3 | 4 | 5 | 6"));
        assertTrue(found(List.of(budget, staff)).isEmpty());
    }
}
