package dev.gouji.benchmark.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.benchmark.make.Source;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.recognise.sketch.PrintedTable;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static Source source(String form) {
        return Source.drawn(1, Forms.of(form).variants().get(0), 2023, 3);
    }

    /** A table as a perfect tool gives it. */
    private static String html(PrintedTable table) {
        StringBuilder html = new StringBuilder("<table>");
        for (List<PrintedTable.Cell> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td colspan=" + cell.columns() + " rowspan=" + cell.rows() + ">")
                    .append(cell.text())
                    .append("</td>"));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /** Nothing is lost between a tool that reads everything and its results. */
    @ParameterizedTest
    @ValueSource(strings = {"ogi-2021", "ogi-2019", "ogi-2014", "ogi-fj"})
    void everyFigureOfPerfectTablesIsInItsPlace(String id) {
        Source source = source(id);
        List<Grid> grids = new ArrayList<>();
        source.tables().forEach(table -> grids.addAll(WebTables.of(html(table))));
        assertEquals(source.texts(), Places.of(Forms.of(id), grids));
    }

    @Test
    void linesOfTextAreRowsWhereAllTheirFiguresStand() {
        Form form = Forms.newest();
        String line = "一、本年新收政府信息公开申请数量          3    0    0    1    0    0    4";
        Map<FigureKey, String> whole = Places.of(form, List.of(Grid.lines(line)));
        assertEquals("4", whole.get(FigureKey.of("requests/received/total")));
        Map<FigureKey, String> torn = Places.of(form, List.of(Grid.lines(line.replace("1 ", "  "))));
        assertNull(torn.get(FigureKey.of("requests/received/total")));
    }

    @Test
    void aTableWithoutHeaderEndsInItsFigures() {
        Grid grid = Grid.table();
        List<String> cells = List.of("（一）予以公开", "7", "", "0", "1", "2", "3", "13");
        for (int i = 0; i < cells.size(); i++) {
            grid.put(0, i, 1, 1, cells.get(i));
        }
        Map<FigureKey, String> found = Places.of(Forms.newest(), List.of(grid));
        assertEquals("7", found.get(FigureKey.of("requests/granted/natural_person")));
        assertEquals("", found.get(FigureKey.of("requests/granted/business")));
    }

    @Test
    void labelsAreComparedWithoutTheirNumbering() {
        assertEquals("不予公开", Labels.plain("（三）不予公开 "));
        assertEquals(1, Labels.likeness(Labels.plain("3. 其他"), Labels.plain("其他")));
        assertTrue(Labels.likeness("予以公开", "不予公开") < 0.8);
        assertEquals(0, Labels.likeness("规章", ""));
    }
}
