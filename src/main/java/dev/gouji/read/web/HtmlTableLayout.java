package dev.gouji.read.web;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The cells of a table on the slots where a browser sets them, by the HTML standard's "forming a table": rows of
 * {@code thead} first and of {@code tfoot} last, spans clipped at the end of their row group, a cell in the first slot
 * that is free.
 *
 * <p>Where a column span runs into a cell that hangs down from above, both would lie over each other; here the later one
 * ends at the earlier, and the cells after it stand where they would in a browser.
 */
final class HtmlTableLayout {

    /** What the standard allows at most. */
    private static final int WIDEST = 1_000;

    private static final int TALLEST = 65_534;

    /** A cell and its slots, from 0. */
    record Slot(Element cell, int row, int column, int rowSpan, int columnSpan) {

        int end() {
            return column + columnSpan;
        }

        Slot cut(int end) {
            return new Slot(cell, row, column, rowSpan, end - column);
        }
    }

    private final List<Slot> slots = new ArrayList<>();
    private final Budget budget;

    /** For each column the first row that no cell from above reaches. */
    private int[] free = new int[16];

    private int rows;

    private HtmlTableLayout(Budget budget) {
        this.budget = budget;
    }

    /** Lays a table out; charges {@link Bound#CELLS} for each row that a cell stands in. */
    static List<Slot> of(Element table, PageClutter clutter, Budget budget) throws UnreadableException {
        HtmlTableLayout layout = new HtmlTableLayout(budget);
        for (List<Element> group : groups(table, clutter)) {
            layout.addGroup(group, clutter);
        }
        return layout.cutToUse();
    }

    /** Columns in which nothing begins, and that few rows reach, are none: {@code colspan=70} over seven columns. */
    private List<Slot> cutToUse() {
        Map<Integer, Integer> ends = new HashMap<>();
        int begun = 0;
        for (Slot slot : slots) {
            ends.merge(slot.row(), slot.end(), Math::max);
            begun = Math.max(begun, slot.column() + 1);
        }
        Map<Integer, Integer> often = new TreeMap<>();
        ends.values().forEach(end -> often.merge(end, 1, Integer::sum));
        int usual = often.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        int used = Math.max(begun, usual);
        slots.replaceAll(slot -> slot.end() > used ? slot.cut(used) : slot);
        return slots;
    }

    private static List<List<Element>> groups(Element table, PageClutter clutter) {
        List<List<Element>> bodies = new ArrayList<>();
        List<Element> head = null;
        List<Element> foot = null;
        List<Element> loose = new ArrayList<>();
        for (Element child : table.children()) {
            if (!clutter.isDisplayed(child)) {
                continue;
            }
            if (child.nameIs("tr")) {
                loose.add(child);
            } else if (child.nameIs("thead") && head == null) {
                head = rows(child, clutter);
            } else if (child.nameIs("tfoot") && foot == null) {
                foot = rows(child, clutter);
            } else {
                bodies.add(rows(child, clutter));
            }
        }
        List<List<Element>> groups = new ArrayList<>();
        groups.add(head == null ? List.of() : head);
        groups.addAll(bodies);
        groups.add(loose);
        groups.add(foot == null ? List.of() : foot);
        return groups;
    }

    private static List<Element> rows(Element group, PageClutter clutter) {
        return group.children().stream()
                .filter(child -> child.nameIs("tr") && clutter.isDisplayed(child))
                .toList();
    }

    private void addGroup(List<Element> group, PageClutter clutter) throws UnreadableException {
        int end = rows + group.size();
        for (Element row : group) {
            int column = 0;
            for (Element cell : row.children()) {
                if (cell.nameIs("td") || cell.nameIs("th")) {
                    if (clutter.isDisplayed(cell)) {
                        column = addCell(cell, column, end);
                    }
                }
            }
            budget.checkTime();
            rows++;
        }
    }

    private int addCell(Element cell, int from, int end) throws UnreadableException {
        int column = from;
        while (!isFree(column)) {
            column++;
        }
        int width = Math.max(1, Math.min(number(cell.attr("colspan"), 1), WIDEST));
        int asked = Math.min(number(cell.attr("rowspan"), 1), TALLEST);
        int height = asked == 0 ? end - rows : Math.min(asked, end - rows);
        budget.charge(Bound.CELLS, height);
        budget.require(Bound.CELLS, (long) column + width);
        int run = 1;
        while (run < width && isFree(column + run)) {
            run++;
        }
        slots.add(new Slot(cell, rows, column, height, run));
        if (column + width > free.length) {
            free = Arrays.copyOf(free, Math.max(column + width, free.length * 2));
        }
        for (int i = column; i < column + width; i++) {
            free[i] = Math.max(free[i], rows + height);
        }
        return column + width;
    }

    private boolean isFree(int column) {
        return column >= free.length || free[column] <= rows;
    }

    /** The standard's rules for a whole number that is not negative: {@code " 3px"} → 3, {@code "two"} → the default. */
    static int number(String text, int otherwise) {
        String digits = text.strip();
        int start = digits.startsWith("+") ? 1 : 0;
        int end = start;
        while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            end++;
        }
        if (end == start) {
            return otherwise;
        }
        return end - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits.substring(start, end));
    }
}
