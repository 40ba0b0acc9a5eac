package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.Forms;
import dev.gouji.form.Wording;
import dev.gouji.recognise.front.FrontMatter;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the prose out of tables that hold a whole report: a sheet has one grid for title, headings, paragraphs and tables.
 *
 * <p>Only a table with a section's heading alone in a row is touched, on a sheet also one with a report's title. Its rows of
 * one cell are paragraphs up to the last of these before a row of several cells, and from the last such row on; so are rows
 * of one cell as wide as the table that no form has there. What lies between stays a table.
 */
final class ProseInTables {

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_TITLE = 100;

    private static final Pattern ORDINAL = Pattern.compile("[\\s　]*[一二三四五六七八九][\\s　]*[、.,，:：．]");

    private static final Set<String> HEADINGS = headings();

    private static final Set<String> LABELS = labels();

    private ProseInTables() {}

    /** The blocks with such tables parted. */
    static List<Block> part(List<Block> blocks) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Table table && table.cells().stream().anyMatch(ProseInTables::isHeading)) {
                part(table, parted);
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    private static void part(Table table, List<Block> parted) {
        List<List<Cell>> rows = rows(table);
        int width = table.cells().stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        int from = 0;
        while (from < rows.size()) {
            int end = from;
            int last = -1;
            while (end < rows.size() && filled(rows.get(end)).size() < 2) {
                last = isHeading(rows.get(end)) || isProse(rows.get(end), width) ? end : last;
                end++;
            }
            int prose = end == rows.size() ? end : last + 1;
            for (int row = from; row < prose; row++) {
                filled(rows.get(row)).forEach(cell -> parted.add(new Paragraph(cell.seen(), cell.place())));
            }
            int first = Math.max(from, prose);
            int next = nextProseRun(rows, end, width);
            if (first < next) {
                parted.add(piece(table, rows.subList(first, next), first));
            }
            from = next;
        }
    }

    /** The first row, at or behind one, that begins a run of rows of one cell with a heading among them, or of prose up to the end. */
    private static int nextProseRun(List<List<Cell>> rows, int from, int width) {
        int run = -1;
        int prose = -1;
        for (int row = from; row < rows.size(); row++) {
            List<Cell> filled = filled(rows.get(row));
            if (filled.size() >= 2) {
                run = -1;
            } else {
                run = run < 0 ? row : run;
                if (isHeading(rows.get(row))) {
                    return run;
                }
            }
            prose = !filled.isEmpty() && !isProse(rows.get(row), width) ? -1 : prose < 0 ? row : prose;
        }
        return prose < 0 ? rows.size() : prose;
    }

    /** Whether a row is one cell as wide as the table, and nothing that a form prints over rows. */
    private static boolean isProse(List<Cell> row, int width) {
        List<Cell> filled = filled(row);
        if (filled.size() != 1
                || filled.get(0).columnSpan() < width
                || width < 2
                || filled.get(0).rowSpan() > 1) {
            return false;
        }
        String core = Folding.coreWithoutRemark(filled.get(0).text());
        return LABELS.stream().noneMatch(label -> LabelSimilarity.of(label, core) >= LabelSimilarity.ALIKE);
    }

    private static Table piece(Table table, List<List<Cell>> rows, int first) {
        List<Cell> cells = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                cells.add(new Cell(
                        cell.row() - first,
                        cell.column(),
                        Math.min(cell.rowSpan(), first + rows.size() - cell.row()),
                        cell.columnSpan(),
                        cell.seen(),
                        cell.place()));
            }
        }
        return new Table(cells, table.geometry(), table.place());
    }

    private static List<List<Cell>> rows(Table table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : table.cells()) {
            while (rows.size() <= cell.row()) {
                rows.add(new ArrayList<>());
            }
            rows.get(cell.row()).add(cell);
        }
        return rows;
    }

    private static List<Cell> filled(List<Cell> row) {
        return row.stream().filter(cell -> !cell.isBlank()).toList();
    }

    private static boolean isHeading(List<Cell> row) {
        List<Cell> filled = filled(row);
        return filled.size() == 1 && isHeading(filled.get(0));
    }

    private static boolean isHeading(Cell cell) {
        if (isTitle(cell)) {
            return true;
        }
        if (cell.rowSpan() > 1
                || cell.text().length() > LONGEST_HEADING
                || !ORDINAL.matcher(cell.text()).lookingAt()) {
            return false;
        }
        String core = Folding.core(cell.text());
        return HEADINGS.stream().anyMatch(label -> LabelSimilarity.of(label, core) >= LabelSimilarity.HEADING);
    }

    /** Whether it is a title; only on a sheet, which has no other room for it than its cells. */
    private static boolean isTitle(Cell cell) {
        return cell.place() instanceof Place.InSheet
                && cell.text().length() <= LONGEST_TITLE
                && cell.text().contains("公开")
                && !FrontMatter.titleBlocks(List.of(new Paragraph(cell.text(), cell.place())))
                        .isEmpty();
    }

    /** What a form prints in rows of its tables without figures, and before figures that may be blank. */
    private static Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (Form form : Forms.all()) {
            form.variants().stream()
                    .flatMap(variant -> variant.tables().stream())
                    .flatMap(table -> table.panels().stream())
                    .forEach(panel -> {
                        if (panel.label() != null) {
                            labels.add(Folding.coreWithoutRemark(panel.label()));
                        }
                        for (FormRow row : panel.rows()) {
                            row.wording().all().forEach(label -> labels.add(Folding.coreWithoutRemark(label)));
                            row.under().forEach(group -> labels.add(Folding.coreWithoutRemark(group.label())));
                        }
                    });
        }
        return labels;
    }

    private static Set<String> headings() {
        Set<String> headings = new LinkedHashSet<>();
        for (Form form : Forms.all()) {
            for (Wording section : form.sections()) {
                section.all().forEach(label -> headings.add(Folding.core(label)));
            }
        }
        return headings;
    }
}
