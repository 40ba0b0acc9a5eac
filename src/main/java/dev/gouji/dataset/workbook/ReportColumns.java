package dev.gouji.dataset.workbook;

import dev.gouji.document.Message;
import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Panel;
import dev.gouji.form.Relation;
import dev.gouji.form.Relation.Comparison;
import dev.gouji.form.Wording;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which column of a form's sheet a figure has, and the formulas over them. Immutable. */
final class ReportColumns {

    /**
     * What stands over a figure.
     *
     * @param row its table and row
     * @param column its column
     */
    record Heading(Message row, Message column) {}

    private final Map<String, Message> checks = new LinkedHashMap<>();
    private final Map<FigureKey, Heading> headings = new LinkedHashMap<>();
    private final Map<FigureKey, Integer> columns = new LinkedHashMap<>();
    private final Map<List<Object>, Relation> relations = new LinkedHashMap<>();
    private final Set<FigureKey> totals = new LinkedHashSet<>();
    private final int first;

    /** Those of a form, behind so many others: first one for each table that has relations, then the figures. */
    ReportColumns(Form form, int first) {
        this.first = first;
        for (FormVariant variant : form.variants()) {
            for (FormTable table : variant.tables()) {
                Message name =
                        form.tableName(table).orElseGet(() -> table.wording().told());
                if (!table.relations().isEmpty()) {
                    checks.putIfAbsent(table.id(), name);
                }
                table.panels().forEach(panel -> addHeadings(panel, name));
                table.relations().forEach(this::addRelation);
            }
        }
        int column = first + checks.size();
        for (FigureKey key : headings.keySet()) {
            columns.put(key, column++);
        }
    }

    private void addHeadings(Panel panel, Message table) {
        for (FormRow row : panel.rows()) {
            Message label = table.plus(Message.same(" ")).plus(row.told());
            for (FormColumn column : panel.columns()) {
                Message under = Message.NONE;
                for (Wording group : column.under()) {
                    under = under.plus(group.told()).plus(Message.same(" "));
                }
                headings.putIfAbsent(
                        new FigureKey(panel.table(), row.id(), column.id()),
                        new Heading(label, under.plus(column.wording().told())));
            }
        }
    }

    /** What variants of a form add up to one total are the same sum: a report has the rows of one of them. */
    private void addRelation(Relation relation) {
        if (relation.total()) {
            totals.addAll(relation.right());
        }
        relations.merge(List.of(relation.rule(), relation.right(), relation.comparison()), relation, (one, other) -> {
            Set<FigureKey> left = new LinkedHashSet<>(one.left());
            left.addAll(other.left());
            return new Relation(one.rule(), List.copyOf(left), one.right(), one.total(), one.comparison());
        });
    }

    /** The tables that have relations, by id, in the order of their columns. */
    Map<String, Message> checks() {
        return checks;
    }

    Map<FigureKey, Heading> headings() {
        return headings;
    }

    /** The column of a figure; null for one of a row that the form does not list. */
    Integer column(FigureKey key) {
        return columns.get(key);
    }

    /** The first column behind the figures. */
    int end() {
        return first + checks.size() + columns.size();
    }

    /**
     * How many relations of a table fail, as a formula of a row; null when one of them lacks a figure. A total without a
     * number is a finding of its own, and breaks none.
     *
     * @param row from 0
     */
    String broken(FormTable table, Map<FigureKey, Figure> figures, int row) {
        List<String> terms = new ArrayList<>();
        for (Relation relation : table.relations()) {
            List<FigureKey> keys = new ArrayList<>(relation.left());
            keys.addAll(relation.right());
            boolean lacks = keys.stream()
                    .map(figures::get)
                    .anyMatch(figure ->
                            figure == null || figure.mark() == Mark.MISSING || figure.mark() == Mark.UNREADABLE);
            if (lacks) {
                return null;
            }
            List<String> numbers = keys.stream()
                    .filter(key -> totals.contains(key) && figures.get(key).mark() != Mark.NUMBER)
                    .map(key -> isNumber("", key, row) + "*")
                    .toList();
            terms.add(String.join("", numbers) + "(" + fails(relation, "", row) + ")");
        }
        return String.join("+", terms);
    }

    /** Where a relation lights up, and when: a column, and a formula of its first row. */
    record Light(int column, String formula) {}

    /** The totals that light up. */
    List<Light> lights(int firstRow) {
        List<Light> lights = new ArrayList<>();
        List<String> tables = List.copyOf(checks.keySet());
        for (Relation relation : relations.values()) {
            String table = relation.right().get(0).table();
            String count = "$" + SheetPage.cell(firstRow, first + tables.indexOf(table));
            String numbers = Stream.concat(relation.left().stream(), relation.right().stream())
                    .filter(totals::contains)
                    .map(key -> isNumber("$", key, firstRow) + ",")
                    .collect(Collectors.joining());
            String formula =
                    "AND(ISNUMBER(" + count + ")," + count + ">0," + numbers + fails(relation, "$", firstRow) + ")";
            relation.right().forEach(key -> lights.add(new Light(columns.get(key), formula)));
        }
        return lights;
    }

    private String isNumber(String fixed, FigureKey key, int row) {
        return "ISNUMBER(" + fixed + SheetPage.cell(row, columns.get(key)) + ")";
    }

    private String fails(Relation relation, String fixed, int row) {
        String difference =
                "ROUND(" + sum(relation.left(), fixed, row) + "-" + sum(relation.right(), fixed, row) + ",6)";
        return difference + (relation.comparison() == Comparison.AT_MOST ? ">0" : "<>0");
    }

    /** Neighbours are taken together, which keeps formulas short. */
    private String sum(List<FigureKey> keys, String fixed, int row) {
        TreeSet<Integer> all = new TreeSet<>();
        keys.stream().map(columns::get).filter(Objects::nonNull).forEach(all::add);
        List<String> ranges = new ArrayList<>();
        while (!all.isEmpty()) {
            int from = all.pollFirst();
            int to = from;
            while (all.remove(to + 1)) {
                to++;
            }
            String start = fixed + SheetPage.cell(row, from);
            ranges.add(to == from ? start : start + ":" + fixed + SheetPage.cell(row, to));
        }
        return "SUM(" + String.join(",", ranges) + ")";
    }
}
