package dev.gouji.recognise;

import dev.gouji.document.Block;
import dev.gouji.document.Cell;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.form.Forms;
import dev.gouji.recognise.expected.ExpectedForm;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.front.ReportText;
import dev.gouji.recognise.label.Folding;
import dev.gouji.recognise.label.LabelSimilarity;
import dev.gouji.recognise.text.PrintedText;
import dev.gouji.recognise.text.PrintedTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Pattern ORDINAL = Pattern.compile("[\\s　]*[一二三四五六七八九][\\s　]*[、.,:：．]");

    /** The headings of all forms. */
    private static final List<FoldedWording> HEADINGS = Forms.all().stream()
            .flatMap(form -> form.sections().stream())
            .distinct()
            .map(FoldedWording::of)
            .toList();

    /** What a form prints in rows of its tables without figures, and before figures that may be blank. */
    private static final Set<String> LABELS = labels();

    /** What a form prints before figures. */
    private static final Set<String> ROWS = ExpectedForm.all().stream()
            .flatMap(ExpectedForm::rows)
            .flatMap(row -> row.allBare().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Table table;
    private final PrintedTexts texts;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final int width;

    private ProseInTables(Table table, PrintedTexts texts) {
        this.table = table;
        this.texts = texts;
        for (Cell cell : table.cells()) {
            while (rows.size() <= cell.row()) {
                rows.add(new ArrayList<>());
            }
            rows.get(cell.row()).add(cell);
        }
        width = table.cells().stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /**
     * The blocks with such tables parted.
     *
     * @param texts the texts of the document
     */
    static List<Block> part(List<Block> blocks, PrintedTexts texts) {
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Table table && table.cells().stream().anyMatch(cell -> isHeading(cell, texts))) {
                new ProseInTables(table, texts).part(parted);
            } else {
                parted.add(block);
            }
        }
        return parted;
    }

    private void part(List<Block> parted) {
        int from = 0;
        while (from < rows.size()) {
            int first = endOfProse(from);
            rows.subList(from, first)
                    .forEach(row -> filled(row).forEach(cell -> parted.add(new Paragraph(cell.seen(), cell.place()))));
            int next = nextProse(endOfSingleCells(from));
            if (first < next) {
                parted.add(piece(first, next));
            }
            from = next;
        }
    }

    /** Behind the rows of at most one cell that begin at a row. */
    private int endOfSingleCells(int from) {
        int end = from;
        while (end < rows.size() && isSingle(rows.get(end))) {
            end++;
        }
        return end;
    }

    /** Behind the last of these rows that is a heading or prose; all of them are prose where the table ends with them. */
    private int endOfProse(int from) {
        int end = endOfSingleCells(from);
        if (end < rows.size()) {
            while (end > from && !isHeading(rows.get(end - 1)) && !isProse(rows.get(end - 1))) {
                end--;
            }
        }
        return end;
    }

    /** The first row, at or behind one, that begins a run of rows of one cell with a heading among them, or of prose up to the end. */
    private int nextProse(int from) {
        int run = -1;
        for (int row = from; row < rows.size(); row++) {
            if (!isSingle(rows.get(row)) || isUnfilled(row)) {
                run = -1;
            } else if (run < 0) {
                run = row;
            }
            if (run >= 0 && isHeading(rows.get(row))) {
                return run;
            }
        }
        return lastProse(from);
    }

    /** Where the rows begin that are prose, or blank, up to the end of the table. */
    private int lastProse(int from) {
        int begin = rows.size();
        while (begin > from && isProseOrBlank(rows.get(begin - 1)) && !isUnfilled(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Whether a row of blank cells below words alone is the row of a table without labels that nobody filled in. */
    private boolean isUnfilled(int row) {
        return row > 0
                && rows.get(row).size() > 1
                && filled(rows.get(row)).isEmpty()
                && filled(rows.get(row - 1)).size() > 1
                && filled(rows.get(row - 1)).stream()
                        .noneMatch(cell -> texts.of(cell.text()).value().isValue());
    }

    private boolean isProseOrBlank(List<Cell> row) {
        return filled(row).isEmpty() || isProse(row);
    }

    /** Whether a row is one cell at most; the label of a row that nobody filled in is none. */
    private boolean isSingle(List<Cell> row) {
        List<Cell> filled = filled(row);
        boolean unfilled = filled.size() == 1
                && row.size() > 1
                && ROWS.contains(texts.of(filled.get(0).text()).bare());
        return filled.size() < 2 && (!unfilled || isHeading(row));
    }

    /** Whether a row is one cell as wide as the table, and nothing that a form prints over rows. */
    private boolean isProse(List<Cell> row) {
        List<Cell> filled = filled(row);
        if (filled.size() != 1 || width < 2) {
            return false;
        }
        Cell cell = filled.get(0);
        if (cell.columnSpan() < width || cell.rowSpan() > 1) {
            return false;
        }
        String label = texts.of(cell.text()).bare();
        return LABELS.stream().noneMatch(known -> LabelSimilarity.of(known, label) >= LabelSimilarity.ALIKE);
    }

    private Table piece(int from, int to) {
        List<Cell> cells = new ArrayList<>();
        for (List<Cell> row : rows.subList(from, to)) {
            for (Cell cell : row) {
                cells.add(new Cell(
                        cell.row() - from,
                        cell.column(),
                        Math.min(cell.rowSpan(), to - cell.row()),
                        cell.columnSpan(),
                        cell.seen(),
                        cell.place()));
            }
        }
        return new Table(cells, table.geometry(), table.place());
    }

    private static List<Cell> filled(List<Cell> row) {
        return row.stream().filter(cell -> !cell.isBlank()).toList();
    }

    private boolean isHeading(List<Cell> row) {
        List<Cell> filled = filled(row);
        return filled.size() == 1 && isHeading(filled.get(0), texts);
    }

    private static boolean isHeading(Cell cell, PrintedTexts texts) {
        PrintedText text = texts.of(cell.text());
        return isTitle(cell, text) || isSection(cell, text);
    }

    private static boolean isSection(Cell cell, PrintedText text) {
        return cell.rowSpan() == 1
                && cell.text().length() <= LONGEST_HEADING
                && ORDINAL.matcher(cell.text()).lookingAt()
                && HEADINGS.stream().anyMatch(heading -> heading.isHeading(text.core()));
    }

    /** Whether it is a title; only on a sheet, which has no other room for it than its cells. */
    private static boolean isTitle(Cell cell, PrintedText text) {
        return cell.place() instanceof Place.InSheet
                && cell.text().length() <= LONGEST_TITLE
                && cell.text().contains("公开")
                && ReportText.isTitle(text, cell.place());
    }

    private static Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (ExpectedForm form : ExpectedForm.all()) {
            Stream.concat(
                            form.rows().flatMap(row -> row.allBare().stream()),
                            form.groups().map(FoldedWording::bare))
                    .forEach(labels::add);
            form.panels().stream()
                    .map(ExpectedPanel::panel)
                    .filter(panel -> panel.label() != null)
                    .forEach(panel -> labels.add(Folding.coreWithoutRemark(panel.label())));
        }
        return labels;
    }
}
