package dev.gouji.benchmark.tool;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The tables of a web page that another program wrote, cells in every slot that they span. */
final class WebTables {

    private static final int WIDEST = 200;

    private WebTables() {}

    static List<Grid> of(String html) {
        List<Grid> grids = new ArrayList<>();
        for (Element table : Jsoup.parse(html).select("table")) {
            if (table.select("table").size() == 1) {
                grids.add(grid(table));
            }
        }
        return grids;
    }

    private static Grid grid(Element table) {
        Grid grid = Grid.table();
        List<Element> rows = table.select("tr");
        boolean[][] taken = new boolean[rows.size()][WIDEST];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).select("> td, > th")) {
                while (column < WIDEST && taken[row][column]) {
                    column++;
                }
                int down = Math.min(span(cell, "rowspan"), rows.size() - row);
                int right = Math.min(span(cell, "colspan"), WIDEST - column);
                for (int r = row; r < row + down; r++) {
                    java.util.Arrays.fill(taken[r], column, column + right, true);
                }
                grid.put(row, column, down, right, cell.text());
                column += right;
            }
        }
        return grid;
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name);
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }
}
