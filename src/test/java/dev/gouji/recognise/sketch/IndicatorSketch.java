package dev.gouji.recognise.sketch;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Document;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Panel;
import dev.gouji.form.Wording;
import dev.gouji.report.FigureKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A report with an indicator table, made for a test, with what it truly says. */
public final class IndicatorSketch {

    /** A row as it is printed. */
    static final class Row {
        final String id;
        String label;
        String unit;
        final List<String> values = new ArrayList<>();

        Row(String id, String label, String unit, List<String> values) {
            this.id = id;
            this.label = label;
            this.unit = unit;
            this.values.addAll(values);
        }

        Row copy() {
            return new Row(id, label, unit, values);
        }
    }

    /** How a table comes. */
    public enum Presentation {
        GRID,
        RAGGED,
        CUT,
        CUT_WITH_HEADER,
        HALVES,
        CELL_PER_LINE,
        TABS,
        SPACES,
        WIDE_SPACES,
        PIPES,
        ONE_LINE,
        GLUED
    }

    final FormVariant form;
    final Map<FigureKey, BigDecimal> truth = new LinkedHashMap<>();
    final Map<String, List<String>> unlisted = new LinkedHashMap<>();
    /** Figures of which the document no longer says for certain what they are. */
    final Set<FigureKey> spoiled = new LinkedHashSet<>();

    final List<Row> rows = new ArrayList<>();
    final List<String> header = new ArrayList<>();
    final List<String> prose = new ArrayList<>();
    boolean unitLast;
    boolean withHeader = true;
    boolean withUnits = true;
    int pageNumbers;

    /** A report in this revision. */
    public IndicatorSketch(FormVariant form, Random random) {
        this.form = form;
        prose.add("青岚县人民政府2016年政府信息公开工作年度报告");
        truth.putAll(BalancedFigures.random(form, random, 1 + random.nextInt(4)));
        Panel panel = form.tables().get(0).panels().get(0);
        header.add(panel.corner());
        header.add("单位");
        panel.columns().forEach(column -> header.add(column.wording().label().replace("XXXX", "2016")));
        List<Wording> above = List.of();
        for (FormRow row : panel.rows()) {
            for (int depth = 0; depth < row.under().size(); depth++) {
                Wording group = row.under().get(depth);
                boolean open = depth < above.size() && above.get(depth).equals(group);
                boolean figure =
                        panel.rows().stream().anyMatch(other -> other.wording().equals(group));
                if (!open && !figure) {
                    rows.add(new Row(
                            null,
                            group.label(),
                            "——",
                            panel.columns().stream().map(column -> "——").toList()));
                }
            }
            above = new ArrayList<>(row.under());
            List<String> values = new ArrayList<>();
            for (FormColumn column : panel.columns()) {
                values.add(truth.get(new FigureKey("indicators", row.id(), column.id()))
                        .toPlainString());
            }
            rows.add(new Row(row.id(), row.wording().label(), row.unit(), values));
        }
    }

    /** The truth of a figure; null when it is none. */
    public BigDecimal truth(FigureKey key) {
        return truth.get(key);
    }

    /** Whether the document has the figure. */
    public boolean has(FigureKey key) {
        return rows.stream().anyMatch(row -> key.row().equals(row.id));
    }

    /** Whether the document says what the figure is. */
    public boolean says(FigureKey key) {
        return !spoiled.contains(key);
    }

    /** The values of a row that no form lists, by its printed label; null when it was not added. */
    public List<String> unlisted(String label) {
        return unlisted.get(label);
    }

    List<FigureKey> keys(Row row) {
        return form.tables().get(0).panels().get(0).columns().stream()
                .map(column -> new FigureKey("indicators", row.id, column.id()))
                .toList();
    }

    /** The table with a column of serial numbers, or without. */
    SketchTable table(boolean numbered) {
        SketchTable table = new SketchTable("indicators");
        SketchRow top = new SketchRow();
        if (numbered) {
            top.add(SketchCell.label("序号", 1, 1));
        }
        headerCells().forEach(text -> top.add(SketchCell.label(text, 1, 1)));
        table.rows.add(top);
        for (Row row : rows) {
            SketchRow printed = new SketchRow();
            if (numbered) {
                printed.add(SketchCell.label("" + table.rows.size(), 1, 1));
            }
            printed.add(SketchCell.label(row.label, 1, 1));
            printed.add(SketchCell.label(row.unit, 1, 1));
            for (int i = 0; i < row.values.size(); i++) {
                String text = row.values.get(i);
                printed.add(
                        row.id == null
                                ? SketchCell.label(text, 1, 1)
                                : SketchCell.value(keys(row).get(i), text, 1));
            }
            table.rows.add(printed);
        }
        table.headerRows = 1;
        return table;
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.label);
        if (withUnits && !unitLast) {
            cells.add(row.unit);
        }
        cells.addAll(row.values);
        if (withUnits && unitLast) {
            cells.add(row.unit);
        }
        return cells;
    }

    private List<String> headerCells() {
        List<String> cells = new ArrayList<>(header);
        String unit = cells.remove(1);
        if (withUnits) {
            cells.add(unitLast ? cells.size() : 1, unit);
        }
        return cells;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        if (withHeader) {
            lines.add(headerCells());
        }
        rows.forEach(row -> lines.add(cells(row)));
        return lines;
    }

    /** The report as a document. */
    public Document document(Presentation presentation) {
        List<Block> blocks = new ArrayList<>();
        prose.forEach(text -> blocks.add(paragraph(text, blocks)));
        List<List<String>> lines = lines();
        switch (presentation) {
            case GRID -> blocks.add(table(lines, Table.Geometry.GRID, 0));
            case RAGGED -> blocks.add(table(lines, Table.Geometry.RAGGED, 0));
            case CUT, CUT_WITH_HEADER -> {
                int cut = lines.size() / 2;
                blocks.add(table(lines.subList(0, cut), Table.Geometry.GRID, 0));
                List<List<String>> rest = new ArrayList<>(lines.subList(cut, lines.size()));
                if (presentation == Presentation.CUT_WITH_HEADER && withHeader) {
                    rest.add(0, lines.get(0));
                }
                blocks.add(table(rest, Table.Geometry.GRID, 1));
            }
            case HALVES -> blocks.add(table(halves(lines), Table.Geometry.GRID, 0));
            case ONE_LINE -> {
                StringBuilder all = new StringBuilder();
                lines.forEach(line -> all.append(String.join(" ", line)).append(' '));
                blocks.add(paragraph(all.toString(), blocks));
            }
            case GLUED -> {
                StringBuilder all = new StringBuilder();
                lines.forEach(line -> all.append(String.join("", line)));
                blocks.add(paragraph(all.toString(), blocks));
            }
            default -> addText(lines, presentation, blocks);
        }
        blocks.add(paragraph("五、存在的主要问题和改进措施", blocks));
        blocks.add(paragraph("公开的内容和形式还不够丰富，将进一步改进。", blocks));
        return Document.of(blocks);
    }

    private void addText(List<List<String>> lines, Presentation presentation, List<Block> blocks) {
        int count = 0;
        for (List<String> line : lines) {
            List<String> texts = switch (presentation) {
                case CELL_PER_LINE -> line;
                case TABS -> List.of(String.join("\t", line));
                case SPACES -> List.of(String.join(" ", line));
                case WIDE_SPACES -> List.of(String.join("    ", line));
                default -> List.of("| " + String.join(" | ", line) + " |");
            };
            for (String text : texts) {
                if (!text.isBlank()) {
                    blocks.add(paragraph(text, blocks));
                }
                count++;
                if (pageNumbers > 0 && count % pageNumbers == 0) {
                    blocks.add(paragraph("— " + count / pageNumbers + " —", blocks));
                }
            }
        }
    }

    /** The lines in two halves side by side; a header over each. */
    private List<List<String>> halves(List<List<String>> lines) {
        List<List<String>> body = withHeader ? lines.subList(1, lines.size()) : lines;
        int half = (body.size() + 1) / 2;
        int width = headerCells().size();
        List<List<String>> halves = new ArrayList<>();
        if (withHeader) {
            halves.add(joined(lines.get(0), lines.get(0)));
        }
        for (int i = 0; i < half; i++) {
            List<String> blank = Collections.nCopies(width, "");
            halves.add(joined(body.get(i), i + half < body.size() ? body.get(i + half) : blank));
        }
        return halves;
    }

    /** Side by side; where the left one lost a cell, something stands in all of them, as the right one cannot move. */
    private List<String> joined(List<String> left, List<String> right) {
        List<String> joined = new ArrayList<>(left);
        if (joined.size() < headerCells().size()) {
            joined.subList(1, joined.size()).clear();
            joined.addAll(Collections.nCopies(headerCells().size() - 1, "□"));
        }
        joined.addAll(right);
        return joined;
    }

    private static Block table(List<List<String>> lines, Table.Geometry geometry, int number) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                cells.add(Cell.of(row, column, lines.get(row).get(column), new Place.InTable(number, row, column)));
            }
        }
        return new Table(cells, geometry, new Place.InTable(number, 0, 0));
    }

    private static Block paragraph(String text, List<Block> blocks) {
        return new Paragraph(text, new Place.InText(blocks.size() + 1, 1));
    }
}
